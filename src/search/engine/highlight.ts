import type { Analyser } from '../../text/analyser.ts';
import { stripAccents } from '../../text/tokens.ts';
import type { Query } from '../query/parse.ts';
import type { Span } from '../types.ts';

/** Marks the expansions of a query and the prefix being typed. */
export interface Highlighter {
  mark(text: string): Span[];
}

/** In: a parsed query and a term's text. Stop words count only in a query of nothing else, and only verbatim. */
export function createHighlighter(query: Query, term: (index: number) => string, analyser: Analyser): Highlighter {
  const strong = query.queryTerms.filter(({ isStopWord }) => !isStopWord);
  const queryTerms = strong.length > 0 ? strong : query.queryTerms;
  const typed = new Set(query.queryTerms.map(({ key }) => key));
  const wanted = new Set(queryTerms.flatMap(({ expansions }) => expansions.map((expansion) => term(expansion.term))));
  const open = queryTerms.find((queryTerm) => queryTerm.expansions.some(({ kind }) => kind === 'prefix'))?.word;
  return {
    mark(text) {
      const spans: Span[] = [];
      const tokens = analyser.terms(text).flatMap((token) => (wanted.has(token.term) ? token : (token.parts ?? token)));
      for (const token of tokens) {
        const begun = open !== undefined && stripAccents(token.word).startsWith(open);
        if (!wanted.has(token.term) && !begun) continue;
        if (token.isStopWord && (strong.length > 0 || !typed.has(token.term))) continue;
        spans.push([token.start, token.end]);
      }
      return spans;
    },
  };
}
