import { kindOf } from '../channel-kinds/registry.ts';
import { pickText } from '../pick-text.ts';
import type { Channel } from '../schema/channels.ts';
import { defineComponent, element, markdownLink, unknownNameError, textNode, type TextContext } from './define.ts';

const find = ({ content }: Pick<TextContext, 'content'>, id: string) =>
  content.channels.channels.find((channel) => channel.id === id);
/** Telephone numbers and mailboxes are labelled with their address. */
const addressOf = (channel: Channel) => (kindOf(channel).isSpoken ? channel.address : undefined);
const labelOf = ({ label }: Channel, { content, source }: TextContext) =>
  pickText(label, source.locale, content.site.defaultLocale);

export default defineComponent({
  name: 'Channel',
  attributes: { id: { names: 'channel', example: 'phone' } },
  content: 'none',
  snippet: { prefix: ['channel', 'canale'], description: 'Modo di contattarci · way to reach us' },
  html({ attributes: { id }, context }) {
    const channel = find(context, id);
    if (!channel) throw unknownNameError('channel', id, context.source);
    const address = addressOf(channel);
    return element('a', { href: context.channelHref(channel), dataChannel: id }, [
      address === undefined ? textNode(labelOf(channel, context)) : element('bdi', { dir: 'ltr' }, [textNode(address)]),
    ]);
  },
  markdown({ attributes: { id }, context }) {
    const channel = find(context, id);
    return channel ? [markdownLink(context.channelHref(channel), addressOf(channel) ?? labelOf(channel, context))] : [];
  },
  text({ attributes: { id }, context }) {
    const channel = find(context, id);
    return channel ? labelOf(channel, context) : '';
  },
});
