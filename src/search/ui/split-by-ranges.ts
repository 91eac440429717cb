import type { Span } from '../types.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

/** Splits a text at its spans, in any order. Spans separated by white space are merged: Chromium draws that space 0 px wide under `-webkit-box`. */
export function splitByRanges(text: string, spans: readonly Span[]): Piece[] {
  const found: Piece[] = [];
  const put = (from: number, to: number, marked: boolean) => {
    const last = found.at(-1);
    if (to <= from) return;
    if (last?.marked === marked) last.text += text.slice(from, to);
    else found.push({ text: text.slice(from, to), marked });
  };
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(at, start);
    const to = Math.min(text.length, end);
    if (to <= from) continue;
    put(at, from, found.length > 0 && !text.slice(at, from).trim());
    put(from, to, true);
    at = to;
  }
  put(at, text.length, false);
  return found;
}
