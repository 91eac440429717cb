import type { ChannelKind } from './channel-kind.ts';

const allowedSchemes = ['https:', 'http:', 'mailto:', 'tel:', 'sms:', 'sip:', 'skype:', 'viber:', 'signal:'];

/** Any other link; readers see the name of the channel. */
export const other: ChannelKind = {
  icon: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8m0 3v.2',
  example: 'https://www.esempio.it/assistenza',
  fault: (address) =>
    URL.canParse(address) && allowedSchemes.includes(new URL(address).protocol) ? undefined : { fault: 'form' },
  href: (address) => new URL(address).href,
};
