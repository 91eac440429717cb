import { normalise } from './normalise.ts';

/** What stands in place of what was taken: `[card]`, `[phone]`. */
export type RedactedKind =
  | 'email'
  | 'iban'
  | 'tax-code'
  | 'card'
  | 'phone'
  | 'order'
  | 'vat'
  | 'secret'
  | 'expiry'
  | 'document'
  | 'customer'
  | 'parcel'
  | 'plate'
  | 'birth'
  | 'ip'
  | 'place'
  | 'profile'
  | 'number';

/** Private-use signs, which are neither letter nor digit: patterns stop at what was taken or has to stay. */
export const taken = '\uE000';
export const takenCard = '\uE001';
export const kept = '\uE002';

interface Span {
  start: number;
  end: number;
  kind: RedactedKind;
}

/** A text while it is redacted. Places are those of the normalised text, whose length never changes. */
export interface Draft {
  /** The normalised text; what was taken or has to stay is masked. */
  readonly text: string;
  /** More may be left that is personal. */
  suspect: boolean;
  /** How often something was tried against the form of a number: the work that grows with a hostile text. */
  tried: number;
  take(start: number, end: number, kind: RedactedKind): void;
  /** Guards a piece from the patterns that follow. */
  keep(start: number, end: number): void;
  /** Gives every match of a global pattern to `each`, which may answer where to go on. */
  scan(pattern: RegExp, each: (match: RegExpExecArray) => number | void): void;
  /** The text as typed, with labels for what was taken. */
  finish(): { text: string; found: RedactedKind[] };
}

/** What earlier redaction, in the browser or here, left behind. */
const labels =
  /\[(?:email|iban|tax-code|card|phone|order|vat|secret|expiry|document|customer|parcel|plate|birth|ip|place|profile|number)\]/g;

export function createDraft(input: string): Draft {
  const { text: normalised, starts, ends } = normalise(input);
  const spans: Span[] = [];
  let text = normalised.replace(labels, (label) =>
    (label === '[card]' || label === '[number]' ? takenCard : taken).repeat(label.length),
  );
  const mask = (start: number, end: number, sign: string) => {
    text = text.slice(0, start) + sign.repeat(end - start) + text.slice(end);
  };
  const draft: Draft = {
    get text() {
      return text;
    },
    suspect: false,
    tried: 0,
    take(start, end, kind) {
      spans.push({ start, end, kind });
      mask(start, end, kind === 'card' ? takenCard : taken);
    },
    keep: (start, end) => mask(start, end, kept),
    scan(pattern, each) {
      const read = text;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(read); match; match = pattern.exec(read)) {
        const next = pattern.lastIndex;
        pattern.lastIndex = match[0] === '' ? next + 1 : (each(match) ?? next);
      }
    },
    finish() {
      spans.sort((a, b) => a.start - b.start);
      let out = '';
      let from = 0;
      for (const { start, end, kind } of spans) {
        out += `${input.slice(from, starts?.[start] ?? start)}[${kind}]`;
        from = Math.max(from, ends?.[end - 1] ?? end);
      }
      return { text: out + input.slice(from), found: spans.map(({ kind }) => kind) };
    },
  };
  return draft;
}
