import { promisedUntil, type Channel } from '../content/schema/channels.ts';

/** What the browser needs to say of a channel how things stand now. */
export interface CardData extends Pick<Channel, 'hours'> {
  /** Left out for one in minutes, which is no day to tell. */
  promise?: Channel['promise'] | undefined;
  /** The last day on which its promise is made, `YYYY-MM-DD`. */
  until?: string | undefined;
}

/** The same as text, for an attribute. */
export const cardData = (channel: Channel): string =>
  JSON.stringify({
    hours: channel.hours,
    promise: channel.promise.unit === 'minutes' ? undefined : channel.promise,
    until: promisedUntil(channel),
  } satisfies CardData);
