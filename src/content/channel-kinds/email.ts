import type { ChannelKind } from './channel-kind.ts';

export const email: ChannelKind = {
  icon: 'M3 7a1.5 1.5 0 0 1 1.5-1.5h15A1.5 1.5 0 0 1 21 7v10a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17zm.5.2 8.5 6.3 8.5-6.3',
  example: 'aiuto@esempio.it',
  fault: (address) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? undefined : { fault: 'form' }),
  href: (address) => `mailto:${address}`,
  isSpoken: true,
  prefill: () => 'mail',
  action: (t) => t.channelActions.email,
};
