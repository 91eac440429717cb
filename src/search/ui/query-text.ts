/** Maximum query length, as in the event format. */
export const MAX_QUERY_LENGTH = 200;

/** The first `MAX_QUERY_LENGTH` UTF-16 units, never splitting a surrogate pair. */
export function cutQuery(text: string): { text: string; wasCut: boolean } {
  if (text.length <= MAX_QUERY_LENGTH) return { text, wasCut: false };
  return { text: text.slice(0, MAX_QUERY_LENGTH).replace(/[\uD800-\uDBFF]$/, ''), wasCut: true };
}

/** Collapses spaces, so that a space typed after a word is no new query. */
export function tidyQuery(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The query in the `?q=` of an address; empty without one. */
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

/** Whether an input method is still converting the text; composed alphabetic text is complete. */
export const hasConvertedScript = (text: string): boolean =>
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(text);
