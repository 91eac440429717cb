import { webAddressFault, webHref, type ChannelKind } from './channel-kind.ts';

export const whatsapp: ChannelKind = {
  icon: 'M4 20l1.2-4A8.3 8.3 0 1 1 8.2 19zM9 8.5c0 3.5 3 6.5 6.5 6.5l.5-1.7-2-1-1 .9a6 6 0 0 1-2.2-2.2l.9-1-1-2z',
  example: 'https://wa.me/390255501234',
  fault: (address) => webAddressFault(address, ['wa.me', 'whatsapp.com']),
  href: webHref,
  prefill: () => 'text',
  action: (t) => t.channelActions.whatsapp,
};
