import { readTelephone } from '../schema/telephone.ts';
import type { AddressFault, ChannelKind } from './channel-kind.ts';

export const phonePath =
  'M5.5 4h3.6l1.6 4.3-2.2 1.6a12 12 0 0 0 5.6 5.6l1.6-2.2 4.3 1.6v3.6c0 .9-.8 1.5-1.7 1.5A15 15 0 0 1 4 5.7C4 4.8 4.6 4 5.5 4z';

/** The `tel:` link of a number (RFC 3966). Throws `TypeError` for one that the check rejects. */
export function telephoneHref(address: string): string {
  const read = readTelephone(address);
  if ('fault' in read) throw new TypeError(`"${address}" is not one telephone number.`);
  return `tel:${read.number}${read.extension && `;ext=${read.extension}`}`;
}

export function telephoneFault(address: string): AddressFault | undefined {
  const read = readTelephone(address);
  return 'fault' in read ? read : undefined;
}

export const phone: ChannelKind = {
  icon: phonePath,
  example: '"+39 02 5550 1234"',
  fault: telephoneFault,
  href: telephoneHref,
  isSpoken: true,
  action: (t) => t.channelActions.phone,
};
