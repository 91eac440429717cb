import { maxQueryLength } from '../events/limits.ts';

/** The answer being read, or the query, when the reader asked for a person; empty when unknown. */
export interface ContactContext {
  article: string;
  query: string;
}

/** In: the query of the contact page's address, `?a=1042&q=words`. */
export function contactContext(search: string): ContactContext {
  const parameters = new URLSearchParams(search);
  return {
    article: /^\d{1,15}$/.exec(parameters.get('a') ?? '')?.[0] ?? '',
    query: (parameters.get('q') ?? '').slice(0, maxQueryLength),
  };
}
