import { promisedUntil, type Channel } from '../content/schema/channels.ts';

/** Data from which the browser computes a channel's current status. */
export interface CardData extends Pick<Channel, 'hours'> {
  /** Omitted for one in minutes, which has no day to show. */
  promise?: Channel['promise'] | undefined;
  /** Last day on which the promise is shown, `YYYY-MM-DD`. */
  until?: string | undefined;
}

/** A channel's card as JSON for an attribute. */
export const cardData = (channel: Channel): string =>
  JSON.stringify({
    hours: channel.hours,
    promise: channel.promise.unit === 'minutes' ? undefined : channel.promise,
    until: promisedUntil(channel),
  } satisfies CardData);
