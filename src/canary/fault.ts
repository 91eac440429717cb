/** What can be wrong with a deployed site; its prose is in `messages.ts`. */
export type FaultCode =
  | 'no-answer'
  | 'status'
  | 'type'
  | 'no-sitemap'
  | 'other-address'
  | 'not-ours'
  | 'headers'
  | 'worker'
  | 'missing-found'
  | 'missing-kept'
  | 'no-contact'
  | 'channel-link'
  | 'channel-away'
  | 'channel-hours'
  | 'channel-closed'
  | 'channel-expired'
  | 'index'
  | 'not-found'
  | 'no-answers'
  | 'collector-away'
  | 'collector-elsewhere'
  | 'collector-origin'
  | 'collector-old'
  | 'collector-busy'
  | 'collector-store'
  | 'collector-sharing';

export interface Fault {
  code: FaultCode;
  /** Address, or channel, at fault. */
  place: string;
  seen?: string | undefined;
}

/** What one step found out: a figure to tell, and what is wrong. */
export interface Outcome {
  count: number;
  faults: Fault[];
}
