import { normalise } from './normalise.ts';

/** What stands in place of what was redacted: `[card]`, `[phone]`. */
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

/**
 * Control characters, which are neither letter nor digit nor space: patterns stop at what was redacted or is protected.
 * Below U+0100, since a text with one character from above is stored and matched in twice the bytes.
 */
export const redactedMark = '\u0080';
export const redactedCardMark = '\u0081';
export const protectedMark = '\u0082';

interface Span {
  start: number;
  end: number;
  kind: RedactedKind;
}

/** A text while it is redacted. Places are those of the normalised text, whose length never changes. */
export interface RedactionDraft {
  /** The normalised text; what was redacted or is protected is masked. */
  readonly text: string;
  /** More may be left that is personal. */
  suspect: boolean;
  /** How often something was tried against the form of a number: the work that grows with a hostile text. */
  attempts: number;
  redact(start: number, end: number, kind: RedactedKind): void;
  /** Keeps a piece from the patterns that follow. */
  protect(start: number, end: number): void;
  /** Gives every match of a global pattern to `each`, which may answer where to go on. */
  scan(pattern: RegExp, each: (match: RegExpExecArray) => number | void): void;
  /** The text as typed, with labels for what was redacted. */
  finish(): { text: string; found: RedactedKind[] };
}

/** What earlier redaction, in the browser or here, left behind. */
const labels =
  /\[(?:email|iban|tax-code|card|phone|order|vat|secret|expiry|document|customer|parcel|plate|birth|ip|place|profile|number)\]/g;

export function createDraft(input: string): RedactionDraft {
  const { text: normalised, starts, ends } = normalise(input);
  const spans: Span[] = [];
  let text = normalised.replace(labels, (label) =>
    (label === '[card]' || label === '[number]' ? redactedCardMark : redactedMark).repeat(label.length),
  );
  // A scan goes on in the text that it began with, so its masks are put in at once, when the text is read again.
  const masks: { start: number; end: number; mark: string }[] = [];
  const masked = () => {
    if (masks.length === 0) return text;
    let out = '';
    let from = 0;
    for (const { start, end, mark } of masks.sort((a, b) => a.start - b.start)) {
      out += text.slice(from, start) + mark.repeat(Math.max(0, end - Math.max(from, start)));
      from = Math.max(from, end);
    }
    masks.length = 0;
    text = out + text.slice(from);
    return text;
  };
  const mask = (start: number, end: number, mark: string) => masks.push({ start, end, mark });
  const draft: RedactionDraft = {
    get text() {
      return masked();
    },
    suspect: false,
    attempts: 0,
    redact(start, end, kind) {
      spans.push({ start, end, kind });
      mask(start, end, kind === 'card' ? redactedCardMark : redactedMark);
    },
    protect: (start, end) => mask(start, end, protectedMark),
    scan(pattern, each) {
      const read = masked();
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
