import { nearestDictionary } from '../../i18n/index.ts';
import { interpolate } from '../../i18n/interpolate.ts';
import { fileFigures, type RefusedFile } from '../../events/message-limits.ts';
import type { messageSchema } from '../../events/message.ts';
import { refusedFiles, type SentFile } from '../attachments/prepare-files.ts';
import type { Settings } from '../settings.ts';

/** Invalid fields; of files, which and why. */
export interface InvalidFields {
  fields: readonly string[];
  files?: readonly RefusedFile[];
}

/** The messages shown to the reader, by field. In: the reply address that was given. */
export function faultTexts(
  { fields, files = [] }: InvalidFields,
  reply: string,
  locale: string,
): Record<string, string> {
  const t = nearestDictionary(locale);
  const wrongReply = reply.includes('@') ? t.formWrongMail : t.formWrongPhone;
  const texts: Record<string, string> = {
    message: t.formNeedMessage,
    reply: reply.trim() ? wrongReply : t.formNeedReply,
    order: t.formWrongOrder,
    files: files.map(({ name = '', fault }) => interpolate(t.fileFaults[fault], { name, ...fileFigures })).join('\n'),
  };
  return Object.fromEntries(fields.flatMap((name) => (texts[name] ? [[name, texts[name]]] : [])));
}

/** A message as received: its fields, the order number and the files. */
interface ReadMessage {
  parsed: ReturnType<typeof messageSchema.safeParse>;
  order: unknown;
  sent: readonly SentFile[];
}

/** All invalid fields of a message; `null` when it is valid. */
export function faultOf({ parsed, order, sent }: ReadMessage, { homes, orderNumber }: Settings): InvalidFields | null {
  const files = refusedFiles(sent);
  const isOrder = typeof order !== 'string' || !order.trim() || !orderNumber || order.search(orderNumber) >= 0;
  const fields = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0] ?? '')));
  if (parsed.success && !homes.has(parsed.data.locale)) fields.add('locale');
  if (!isOrder) fields.add('order');
  if (files.length > 0) fields.add('files');
  return fields.size > 0 ? { fields: [...fields], ...(files.length > 0 && { files }) } : null;
}
