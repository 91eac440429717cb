import { webAddressFault, webHref, type ChannelKind } from './channel-kind.ts';

export const telegram: ChannelKind = {
  icon: 'M20.5 4 3.5 11l5.5 2.3L18 6.5l-7 8 7 4.5zM9 13.3V19l3-3.2',
  example: 'https://t.me/esempio',
  fault: (address) => webAddressFault(address, ['t.me', 'telegram.me']),
  href: webHref,
  prefill: () => 'text',
  action: (t) => t.channelActions.telegram,
};
