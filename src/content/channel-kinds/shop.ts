import { webAddressFault, type ChannelKind } from './channel-kind.ts';

/** A shop or counter; the address is a postal one. */
export const shop: ChannelKind = {
  icon: 'M4.5 11.5V20h15v-8.5M3.5 9.5 5.5 4h13l2 5.5a2.8 2.8 0 0 1-5.7 0 2.8 2.8 0 0 1-5.6 0 2.8 2.8 0 0 1-5.7 0zM10 20v-5h4v5',
  example: 'Via dell’Esempio 1, 20121 Milano',
  // Every postal address has a house number or a postal code.
  fault: (address) =>
    /\p{L}{2}/u.test(address) && /\d/.test(address) && !/^[a-z]+:/i.test(address) && webAddressFault(address)
      ? undefined
      : { fault: 'form' },
  // Not every reader has a given map app: this one needs no account and runs everywhere.
  href: (address) => `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`,
  isSpoken: true,
  action: (t) => t.channelActions.shop,
};
