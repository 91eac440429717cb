import { webAddressFault, webHref, type ChannelKind } from './channel-kind.ts';
import { phonePath } from './phone.ts';

/** A callback, booked on a page or by a number left in the contact form. */
export const callback: ChannelKind = {
  icon: `${phonePath}M20 3.5l-5 5m0-4v4h4`,
  example: 'https://www.esempio.it/richiamami',
  isForm: true,
  fault: (address) => webAddressFault(address),
  href: webHref,
  action: (t) => t.channelActions.callback,
};
