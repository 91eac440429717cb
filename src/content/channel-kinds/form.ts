import { webAddressFault, webHref, type ChannelKind } from './channel-kind.ts';

export const form: ChannelKind = {
  icon: 'M6 3.5h9l3.5 3.5v13.5H6zm3 7h6m-6 3.2h6m-6 3.2h3.5',
  example: 'https://www.esempio.it/scrivici',
  isForm: true,
  fault: (address) => webAddressFault(address),
  href: webHref,
  action: (t) => t.channelActions.form,
};
