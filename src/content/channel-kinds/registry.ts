import { apps } from './apps.ts';
import { callback } from './callback.ts';
import type { ChannelKind } from './channel-kind.ts';
import { chat } from './chat.ts';
import { email } from './email.ts';
import { form } from './form.ts';
import { other } from './other.ts';
import { phone } from './phone.ts';
import { shop } from './shop.ts';

/** Channel kinds by name. A new app is an entry in `apps.ts`; another kind a file in this folder and a line here. */
export const channelKinds = {
  phone,
  email,
  chat,
  ...apps,
  shop,
  callback,
  form,
  other,
} as const satisfies Record<string, ChannelKind>;

export type ChannelKindName = keyof typeof channelKinds;

/** The definition of a channel's kind. */
export const kindOf = ({ kind }: { kind: ChannelKindName }): ChannelKind => channelKinds[kind];

/** The names of all kinds, for schemas. */
export const channelKindNames = Object.keys(channelKinds) as [ChannelKindName, ...ChannelKindName[]];
