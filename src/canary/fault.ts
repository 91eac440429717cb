import type { FaultCode } from './messages.ts';

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
