import { webAddressFault, webHref, type ChannelKind } from './channel-kind.ts';

export const x: ChannelKind = {
  icon: 'M4.5 4.5l15 15m-15 0 6.3-6.3m2.4-2.4 6.3-6.3',
  example: 'https://x.com/esempio',
  fault: (address) => webAddressFault(address, ['x.com', 'twitter.com']),
  href: webHref,
  // Only a message knows a text, a profile does not.
  prefill: (address) => (new URL(address).pathname.startsWith('/messages/') ? 'text' : undefined),
  action: (t) => t.channelActions.x,
};
