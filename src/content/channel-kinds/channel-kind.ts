import type { Dictionary } from '../../i18n/index.ts';

/** Why an address is invalid: several telephone numbers, a possible extension, or another form. */
export type AddressFault =
  { fault: 'several'; first: string } | { fault: 'ending'; first: string; sign: string; last: string } | { fault: 'form' };

/** A kind of channel. Everything specific to a kind is in its own file. */
export interface ChannelKind {
  /** SVG paths of strokes in a 24 by 24 box. */
  icon: string;
  /** A valid YAML line for messages, quoted where necessary. */
  example: string;
  /** Without an address the channel is the contact form of this site. */
  isForm?: true;
  fault(address: string): AddressFault | undefined;
  href(address: string): string;
  /** Readers say, dial or write to the address itself: sentences show it instead of the channel's name. */
  isSpoken?: true;
  /** How the link takes the first lines of a message: `mail`, or the name of a query parameter. */
  prefill?(address: string): string | undefined;
  /** Label of the link, with `{address}` where it is shown; default: the name of the channel. */
  action?(t: Dictionary): string;
}

/** The fault of a web address: it must be on one of the hosts or their subdomains, or on any host when none is given. */
export function webAddressFault(address: string, hosts: readonly string[] = []): AddressFault | undefined {
  const url = /^https:\/\/\S+$/.test(address) && URL.canParse(address) ? new URL(address) : undefined;
  const isThere = url && hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  return url && (isThere || hosts.length === 0) ? undefined : { fault: 'form' };
}

export const webHref = (address: string): string => new URL(address).href;

/** Whether a web address is on a host or a subdomain of it. */
export const isOnHost = (address: string, host: string): boolean => webAddressFault(address, [host]) === undefined;
