import type { FaultCode } from './messages.ts';

export interface Fault {
  code: FaultCode;
  /** Address or channel. */
  place: string;
  seen?: string | undefined;
}

/** Result of a step: a count to print, and faults. */
export interface Outcome {
  count: number;
  faults: Fault[];
}
