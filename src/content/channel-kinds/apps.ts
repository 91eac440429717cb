import { interpolate } from '../../i18n/interpolate.ts';
import { isOnHost, webAddressFault, webHref, type ChannelKind } from './channel-kind.ts';

interface App extends Pick<ChannelKind, 'icon' | 'example' | 'prefill'> {
  name: string;
  hosts: readonly string[];
}

const appTable = {
  whatsapp: {
    name: 'WhatsApp',
    icon: 'M4 20l1.2-4A8.3 8.3 0 1 1 8.2 19zM9 8.5c0 3.5 3 6.5 6.5 6.5l.5-1.7-2-1-1 .9a6 6 0 0 1-2.2-2.2l.9-1-1-2z',
    example: 'https://wa.me/390255501234',
    hosts: ['wa.me', 'whatsapp.com'],
    prefill: () => 'text',
  },
  messenger: {
    name: 'Messenger',
    icon: 'M12 3.5c-4.8 0-8.5 3.4-8.5 7.8 0 2.4 1.1 4.5 2.9 5.9v3.3l2.8-1.6c.9.2 1.8.4 2.8.4 4.8 0 8.5-3.4 8.5-8s-3.7-7.8-8.5-7.8zM7.5 13.3l3.2-3.4 2.6 2.2 3.2-2.2',
    example: 'https://m.me/esempio',
    hosts: ['m.me', 'messenger.com', 'facebook.com'],
    // Facebook pages take no prefilled text; Messenger does.
    prefill: (address) => (isOnHost(address, 'm.me') ? 'text' : undefined),
  },
  instagram: {
    name: 'Instagram',
    icon: 'M8 3.5h8A4.5 4.5 0 0 1 20.5 8v8a4.5 4.5 0 0 1-4.5 4.5H8A4.5 4.5 0 0 1 3.5 16V8A4.5 4.5 0 0 1 8 3.5zM12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm5-1.1v.2',
    example: 'https://www.instagram.com/esempio',
    hosts: ['instagram.com', 'ig.me'],
  },
  x: {
    name: 'X',
    icon: 'M4.5 4.5l15 15m-15 0 6.3-6.3m2.4-2.4 6.3-6.3',
    example: 'https://x.com/esempio',
    hosts: ['x.com', 'twitter.com'],
    // Only message links take a prefilled text, profiles do not.
    prefill: (address) => (new URL(address).pathname.startsWith('/messages/') ? 'text' : undefined),
  },
  telegram: {
    name: 'Telegram',
    icon: 'M20.5 4 3.5 11l5.5 2.3L18 6.5l-7 8 7 4.5zM9 13.3V19l3-3.2',
    example: 'https://t.me/esempio',
    hosts: ['t.me', 'telegram.me'],
    prefill: () => 'text',
  },
  linkedin: {
    name: 'LinkedIn',
    icon: 'M4 4h16v16H4zm4 6.5V16m0-8.5v.2m3.5 8.3v-5.5m0 2.5c0-1.6 1-2.5 2.3-2.5s2.2.9 2.2 2.5v3',
    example: 'https://www.linkedin.com/company/esempio',
    hosts: ['linkedin.com'],
  },
} satisfies Record<string, App>;

const channelKindOf = ([kind, { name, hosts, ...app }]: [string, App]): [string, ChannelKind] => [
  kind,
  {
    ...app,
    fault: (address) => webAddressFault(address, hosts),
    href: webHref,
    action: (t) => interpolate(t.channelActions.app, { app: name }),
  },
];

/** Messaging apps: to add one, add an entry here. */
export const apps = Object.fromEntries(Object.entries(appTable).map(channelKindOf)) as Record<keyof typeof appTable, ChannelKind>;
