import type { WireEvent } from '../schema/event.ts';

/** An event as it is kept: redacted, timed by the server's clock. */
export type StoredEvent = WireEvent & {
  /** Server clock when it arrived, milliseconds since the epoch. */
  receivedAt: number;
  /** `receivedAt` less the clamped age: when the reader acted. */
  eventAt: number;
  /** Same value for the same reader on the same day, unlinkable afterwards; `null` once forgotten. */
  actor: string | null;
  /** Redaction was not sure that no personal data is left: shown to nobody before a person looked. */
  quarantined: boolean;
};
