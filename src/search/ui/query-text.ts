/** A longer text is a pasted letter, not a question; the event format has the same bound. */
export const MAX_QUERY_LENGTH = 200;

/** The first 200 characters (UTF-16 units, never half a character). */
export function cutQuery(text: string): { text: string; wasCut: boolean } {
  if (text.length <= MAX_QUERY_LENGTH) return { text, wasCut: false };
  return { text: text.slice(0, MAX_QUERY_LENGTH).replace(/[\uD800-\uDBFF]$/, ''), wasCut: true };
}

/** What is searched: spaces folded, so that a space typed after a word is no new query. */
export function tidyQuery(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What `?q=` of an address holds. */
export function queryOf(address: string): string {
  return new URL(address).searchParams.get('q') ?? '';
}

/** An address with `?q=` set, or without it when the query is empty; path, other parameters and fragment stay. */
export function withQuery(address: string, query: string): string {
  const url = new URL(address);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  return url.href;
}

/**
 * Letters that an input method still turns into others: what is there is no word yet. Letters of an alphabet are, and
 * phone keyboards compose every word of them.
 */
export const hasConvertedScript = (text: string): boolean =>
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(text);
