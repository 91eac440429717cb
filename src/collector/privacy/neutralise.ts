import { oneLine, keepPrintable } from '../../events/text-rules.ts';
import type { StoredMessage } from '../stores/contract.ts';

/** Makes a message of any version safe to deliver: all fields but the message itself are one line each. */
export function neutralise<T extends Pick<StoredMessage, 'name' | 'reply' | 'query' | 'message'>>(stored: T): T {
  const { name, query } = stored;
  return {
    ...stored,
    ...(name === undefined ? {} : { name: oneLine(name) }),
    ...(query === undefined ? {} : { query: oneLine(query) }),
    reply: oneLine(stored.reply),
    message: keepPrintable(stored.message),
  };
}
