import { oneLine, keepPrintable } from '../../events/text-rules.ts';
import type { StoredMessage } from '../stores/contract.ts';

/** A message as it may be handed on, whichever version took it in: all but the message itself on one line each. */
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
