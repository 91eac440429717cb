import { webAddressFault, webHref, type ChannelKind } from './channel-kind.ts';
import { phonePath } from './phone.ts';

/** Somebody calls back: through a page where one books it, or the contact form, where one leaves a number. */
export const callback: ChannelKind = {
  icon: `${phonePath}M20 3.5l-5 5m0-4v4h4`,
  example: 'https://www.esempio.it/richiamami',
  isForm: true,
  fault: (address) => webAddressFault(address),
  href: webHref,
  action: (t) => t.channelActions.callback,
};
