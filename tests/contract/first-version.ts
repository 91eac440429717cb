import { newId, noon } from './events.ts';

/** Rows of the first version's `events` table: id, received_at, event_at, actor, body. */
export function firstVersionRows(count: number, from = 0) {
  return Array.from({ length: count }, (_, index) => {
    const at = noon + from + index;
    const id = newId(at);
    const body = {
      v: 1,
      id,
      kind: 'vote',
      site: 'help.example',
      locale: 'it',
      ageMs: 0,
      page: 'abcdefgh',
      seq: 0,
      article: 1,
      vote: 1,
    };
    return { id, at, actor: 'someone', body: JSON.stringify(body) };
  });
}
