import { webAddressFault, webHref, type ChannelKind } from './channel-kind.ts';

export const chat: ChannelKind = {
  icon: 'M4 5.5h16v10.5h-8l-4.5 3.7V16H4zM8 9.3h8m-8 3h5',
  example: 'https://www.esempio.it/chat',
  fault: (address) => webAddressFault(address),
  href: webHref,
  action: (t) => t.channelActions.chat,
};
