import type { UnsentEvent, KeyValueStore } from '../../../src/feedback/queue.ts';
import { newId } from '../../contract/events.ts';

/** What several tabs share, with a look inside. */
export function sharedShelf() {
  const shelf: KeyValueStore = {};
  return { shelf, keys: () => Object.keys(shelf) };
}

let seq = 0;
export const draft = (article = 1, vote: 0 | 1 = 1): UnsentEvent => ({
  v: 1,
  kind: 'vote',
  id: newId(),
  site: 'help.example',
  locale: 'it',
  page: 'page1234',
  seq: seq++,
  article,
  vote,
});
