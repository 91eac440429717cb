import type { Hit, SearchState } from '../../../../src/search/types.ts';

export const hit = (id: number): Hit => ({
  id,
  url: `/ordini/${id}/`,
  question: `Domanda ${id}?`,
  answer: `Risposta ${id}.`,
  category: 'Ordini',
  score: 1,
  questionMarks: [],
  answerMarks: [],
});

export const state = (ids: number[], more: Partial<SearchState> = {}): SearchState => ({
  query: 'rimborso',
  hits: ids.map(hit),
  total: ids.length,
  layer: 'index',
  nearest: false,
  ...more,
});
