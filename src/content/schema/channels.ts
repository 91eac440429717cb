import { z } from 'zod';
import { clockTime, isoDate, localised, slug } from './common.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const channelKinds = ['phone', 'email', 'chat', 'whatsapp', 'form'] as const;

const openingHours = z.strictObject({
  /** The days on which these hours begin. */
  days: z.array(z.enum(weekdays)).min(1),
  from: clockTime,
  /** Before `from`: on the day after. */
  to: clockTime,
});

/** `content/channels.yaml`: how a reader reaches a person, and what is promised. */
export const channelsSchema = z.strictObject({
  /** Days on which every channel with hours is closed. */
  holidays: z.array(z.strictObject({ date: isoDate, name: localised })).default([]),
  channels: z
    .array(
      z.strictObject({
        /** Used by `<Channel id="…" />` and in reports. */
        id: slug,
        kind: z.enum(channelKinds),
        label: localised,
        /** Phone: the number in international form, with its extension as `int. 5` or `ext. 5`. E-mail: the address. Chat, WhatsApp: the link. Form: left out, it is ours. */
        address: z.string().trim().min(3).max(300).optional(),
        /** When a person is there; left out means always reachable (a message waits). */
        hours: z.array(openingHours).optional(),
        /** Time within which a person answers; `working-hours` count only opening hours, `working-days` the days that have hours (Monday to Friday where none are given), without holidays. */
        promise: z.strictObject({
          within: z.int().positive(),
          unit: z.enum(['minutes', 'hours', 'working-hours', 'working-days']),
        }),
        /** One sentence of help: cost of the call, what to have at hand. */
        note: localised.optional(),
      }),
    )
    .min(1),
});

export type Channels = z.output<typeof channelsSchema>;
export type Channel = Channels['channels'][number];
export type OpeningHours = z.output<typeof openingHours>;
