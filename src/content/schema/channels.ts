import { z } from 'zod';
import { addDays } from '../../i18n/dates.ts';
import { channelKindNames } from '../channel-kinds/registry.ts';
import { clockTime, isoDate, localeCode, localised, slug } from './common.ts';

/** In the order of the week, as `channels.yaml` names them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const openingHours = z.strictObject({
  /** The days on which these hours begin. */
  days: z.array(z.enum(weekdays)).min(1),
  from: clockTime,
  /** Before `from`: on the day after. */
  to: clockTime,
  /** When nobody is there meanwhile, such as at lunch. Default: none. */
  breaks: z.array(z.strictObject({ from: clockTime, to: clockTime })).optional(),
});

const closedDay = z.strictObject({ date: isoDate, name: localised });

/** Hours of one day that are shorter than usual: nobody is there before `from` or after `to`. */
const shortenedDay = z.strictObject({
  date: isoDate,
  name: localised,
  /** Default: as on any such day. */
  from: clockTime.optional(),
  /** Default: as on any such day. */
  to: clockTime.optional(),
});

const holidays = z.union([
  z.array(closedDay),
  z.strictObject({
    /** ISO 3166-1 code: its public holidays of this year and the next are found at build. Default: none but `closed`. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    /** Part of the country that has holidays of its own, as `date-holidays` names it: `32` (Alto Adige), `BY`, `CA`. */
    region: z.string().trim().min(1).max(20).optional(),
    /** Further days on which every channel with hours is closed. */
    closed: z.array(closedDay).default([]),
    /** Public holidays on which you are there all the same. */
    open: z.array(isoDate).default([]),
    shortened: z.array(shortenedDay).default([]),
  }),
]);

/** `content/channels.yaml`: how a reader reaches a person, and what is promised. */
export const channelsSchema = z.strictObject({
  /** Days on which every channel with hours is closed: a list of dates, or a country and what differs from it. */
  holidays: holidays.default([]),
  channels: z
    .array(
      z.strictObject({
        /** Used by `<Channel id="…" />` and in reports. */
        id: slug,
        kind: z.enum(channelKindNames),
        label: localised,
        /** Phone: the number in international form, with its extension as `int. 5` or `ext. 5`. E-mail: the address. Shop: where it stands. Form, callback: left out, it is our form. Else the link. */
        address: z.string().trim().min(3).max(300).optional(),
        /** When a person is there; left out means always reachable (a message waits). */
        hours: z.array(openingHours).optional(),
        /** Time within which a person answers; `working-hours` count only opening hours, `working-days` the days that have hours (Monday to Friday where none are given), without holidays. */
        promise: z.strictObject({
          within: z.int().positive(),
          unit: z.enum(['minutes', 'hours', 'working-hours', 'working-days']),
        }),
        /** Languages in which a person answers. Default: not told. */
        languages: z.array(localeCode).min(1).optional(),
        /** Ids of the categories for which this channel is the best. Default: good for all alike. */
        goodFor: z.array(slug).min(1).optional(),
        /** The day on which somebody made sure that hours and promise still hold. Default: they hold until they are changed. */
        verifiedOn: isoDate.optional(),
        /** Days after `verifiedOn` for which the promise is made; afterwards none is. Default: 180. */
        verifiedFor: z.int().positive().max(3650).optional(),
        /** One sentence of help: cost of the call, what to have at hand. */
        note: localised.optional(),
      }),
    )
    .min(1),
});

const defaultVerifiedDays = 180;

/** The last day on which a channel's promise is made; `undefined` when it is made until somebody changes it. */
export const promisedUntil = ({ verifiedOn, verifiedFor = defaultVerifiedDays }: Channel): string | undefined =>
  verifiedOn && addDays(verifiedOn, verifiedFor);

/** As the file has it. */
export type ChannelsFile = z.output<typeof channelsSchema>;
export type Channel = ChannelsFile['channels'][number];
export type OpeningHours = z.output<typeof openingHours>;
export type Holiday = z.output<typeof closedDay>;
export type ShortenedDay = z.output<typeof shortenedDay>;

/** As everybody reads it: the holidays of the country are found. */
export interface Channels {
  holidays: Holiday[];
  shortened: ShortenedDay[];
  channels: Channel[];
}
