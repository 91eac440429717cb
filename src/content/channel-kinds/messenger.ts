import { isAt, webAddressFault, webHref, type ChannelKind } from './channel-kind.ts';

export const messenger: ChannelKind = {
  icon: 'M12 3.5c-4.8 0-8.5 3.4-8.5 7.8 0 2.4 1.1 4.5 2.9 5.9v3.3l2.8-1.6c.9.2 1.8.4 2.8.4 4.8 0 8.5-3.4 8.5-8s-3.7-7.8-8.5-7.8zM7.5 13.3l3.2-3.4 2.6 2.2 3.2-2.2',
  example: 'https://m.me/esempio',
  fault: (address) => webAddressFault(address, ['m.me', 'messenger.com', 'facebook.com']),
  href: webHref,
  // A page of Facebook takes no text; its Messenger does.
  prefill: (address) => (isAt(address, 'm.me') ? 'text' : undefined),
  action: (t) => t.channelActions.messenger,
};
