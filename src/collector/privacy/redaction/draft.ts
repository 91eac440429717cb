import { normalise } from './normalise.ts';

/** Kinds of redacted data, the labels that replace it: `[card]`, `[phone]`. */
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

/** Control characters, at which all patterns stop. Below U+0100: one character above doubles a string's bytes. */
export const redactedMark = '\u0080';
export const redactedCardMark = '\u0081';
export const protectedMark = '\u0082';

interface Span {
  start: number;
  end: number;
  kind: RedactedKind;
}

/** A text being redacted. Offsets are those of the normalised text, whose length never changes. */
export interface RedactionDraft {
  /** The normalised text, with redacted and protected parts masked. */
  readonly text: string;
  /** The rest may still be personal. */
  needsReview: boolean;
  /** Number of attempts to match a number, the work that a hostile text can increase. */
  attempts: number;
  redact(start: number, end: number, kind: RedactedKind): void;
  /** Hides a part from later patterns. */
  protect(start: number, end: number): void;
  /** Calls `each` with every match of a global pattern; it may return where to continue. */
  scan(pattern: RegExp, each: (match: RegExpExecArray) => number | void): void;
  /** The original text, with labels in place of redacted parts. */
  finish(): { text: string; found: RedactedKind[] };
}

/** Labels of earlier redaction, in the browser or here. */
const labels =
  /\[(?:email|iban|tax-code|card|phone|order|vat|secret|expiry|document|customer|parcel|plate|birth|ip|place|profile|number)\]/g;

export function createDraft(input: string): RedactionDraft {
  const { text: normalised, starts, ends } = normalise(input);
  const spans: Span[] = [];
  let text = normalised.replace(labels, (label) =>
    (label === '[card]' || label === '[number]' ? redactedCardMark : redactedMark).repeat(label.length),
  );
  // A scan continues in the text that it began with; its masks are applied when the text is next read.
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
    needsReview: false,
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
