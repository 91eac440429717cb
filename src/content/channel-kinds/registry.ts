import { apps } from './apps.ts';
import { callback } from './callback.ts';
import type { ChannelKind } from './channel-kind.ts';
import { chat } from './chat.ts';
import { email } from './email.ts';
import { form } from './form.ts';
import { other } from './other.ts';
import { phone } from './phone.ts';
import { shop } from './shop.ts';

/** Every kind of channel by its name in `channels.yaml`. A new app is an entry in `apps.ts`; another kind a file beside this and a line here. */
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

/** For schemas: every kind that `channels.yaml` may name. */
export const channelKindNames = Object.keys(channelKinds) as [ChannelKindName, ...ChannelKindName[]];
