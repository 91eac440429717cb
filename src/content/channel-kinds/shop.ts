import { webAddressFault, type ChannelKind } from './channel-kind.ts';

/** A shop or a counter: the address is where it is. */
export const shop: ChannelKind = {
  icon: 'M4.5 11.5V20h15v-8.5M3.5 9.5 5.5 4h13l2 5.5a2.8 2.8 0 0 1-5.7 0 2.8 2.8 0 0 1-5.6 0 2.8 2.8 0 0 1-5.7 0zM10 20v-5h4v5',
  example: 'Via dell’Esempio 1, 20121 Milano',
  // A house number or a postal code is in every address that can be found.
  fault: (address) =>
    /\p{L}{2}/u.test(address) && /\d/.test(address) && !/^[a-z]+:/i.test(address) && webAddressFault(address)
      ? undefined
      : { fault: 'form' },
  // No company's map is the one that every reader has: this one asks for no account and runs on all.
  href: (address) => `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`,
  isSpoken: true,
  action: (t) => t.channelActions.shop,
};
