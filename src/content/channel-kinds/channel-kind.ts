import type { Dictionary } from '../../i18n/index.ts';

/** What is wrong with an address: several telephone numbers, an end that may be an extension, or simply not of this form. */
export type AddressFault =
  { fault: 'several'; first: string } | { fault: 'ending'; first: string; sign: string; last: string } | { fault: 'form' };

/** One way to reach a person. What a kind needs to know of itself stands in its own file. */
export interface ChannelKind {
  /** Paths of strokes in a box of 24 by 24. */
  icon: string;
  /** A right line for an editor, quotes included where YAML wants them. */
  example: string;
  /** Without an address the channel is the contact form of this site. */
  isForm?: true;
  fault(address: string): AddressFault | undefined;
  /** Where the address leads, which has no fault. */
  href(address: string): string;
  /** Readers say, dial or write to the address itself: a sentence shows it in place of the channel's name. */
  isSpoken?: true;
  /** How the link brings the beginning of a message: as a mail does, or in this parameter of the address. */
  prefill?(address: string): string | undefined;
  /** What is pressed, with `{address}` where it is shown; without it, the name of the channel. */
  action?(t: Dictionary): string;
}

/** An address on the web below one of the hosts, or on any host where none is named. */
export function webAddressFault(address: string, hosts: readonly string[] = []): AddressFault | undefined {
  const url = /^https:\/\/\S+$/.test(address) && URL.canParse(address) ? new URL(address) : undefined;
  const isThere = url && hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  return url && (isThere || hosts.length === 0) ? undefined : { fault: 'form' };
}

/** The address as browsers write it. */
export const webHref = (address: string): string => new URL(address).href;

/** Whether an address of the web has this host, or one below it. */
export const isOnHost = (address: string, host: string): boolean => webAddressFault(address, [host]) === undefined;
