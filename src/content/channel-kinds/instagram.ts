import { webAddressFault, webHref, type ChannelKind } from './channel-kind.ts';

export const instagram: ChannelKind = {
  icon: 'M8 3.5h8A4.5 4.5 0 0 1 20.5 8v8a4.5 4.5 0 0 1-4.5 4.5H8A4.5 4.5 0 0 1 3.5 16V8A4.5 4.5 0 0 1 8 3.5zM12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm5-1.1v.2',
  example: 'https://www.instagram.com/esempio',
  fault: (address) => webAddressFault(address, ['instagram.com', 'ig.me']),
  href: webHref,
  action: (t) => t.channelActions.instagram,
};
