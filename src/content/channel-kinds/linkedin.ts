import { webAddressFault, webHref, type ChannelKind } from './channel-kind.ts';

export const linkedin: ChannelKind = {
  icon: 'M4 4h16v16H4zm4 6.5V16m0-8.5v.2m3.5 8.3v-5.5m0 2.5c0-1.6 1-2.5 2.3-2.5s2.2.9 2.2 2.5v3',
  example: 'https://www.linkedin.com/company/esempio',
  fault: (address) => webAddressFault(address, ['linkedin.com']),
  href: webHref,
  action: (t) => t.channelActions.linkedin,
};
