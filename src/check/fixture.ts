/**
 * A mistake as an editor makes it in the sample of the tests (`tests/unit/check/sample.ts`). Where it must be reported stands
 * between ⟦ and ⟧ in what is written; without them at `at`, or at the start of the file.
 */
export interface Fixture {
  /** "when …": what the editor did. */
  when: string;
  /** Text put into the body of an answer. */
  body?: string;
  /** The body of an answer that is Markdown, not translated. */
  markdown?: string;
  /** By file of the sample, what stands instead of its first …: `[before, after, before, after, …]`. */
  swap?: Record<string, readonly string[]>;
  /** Files of the sample that are called something else. */
  move?: Record<string, string>;
  /** Files, whole; `null` takes one away. */
  files?: Record<string, string | Uint8Array | null>;
  /** The file at fault. Default: the marked one, else the first that is named. */
  file?: string;
  /** `line:column-line:column`. */
  at?: string;
  /** What is offered instead of the range. */
  fix?: string;
  /** Codes of other problems that honestly follow from the same mistake. */
  also?: readonly string[];
}

/** An answer. */
export const article = (id: number, question: string, more = ''): string =>
  `---\nid: ${id}\nquestion: ${question}\nanswer: Una risposta breve che dice tutto quello che serve sapere.\nupdated: 2026-10-01\nreviewBy: 2027-05-01\nowner: Ordini\n${more}---\n\nIl testo della risposta.\n`;

/** A page of its own. */
export const page = (title: string, data = '', body = 'Il testo.'): string =>
  `---\ntitle: ${title}\n${data && `${data}\n`}---\n\n${body}\n`;

/** A `triage.yaml` of one question, whose first choice leads to something. */
export const triage = (target: string): string => `problem:
  slug: { it: problemi, en: problems }
  title: { it: Problemi, en: Problems }
  steps:
    start:
      question: { it: Quale?, en: Which? }
      choices:
        - { label: { it: Uno, en: One }, ${target} }
        - { label: { it: Due, en: Two }, channel: phone }
`;

/** A picture of one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
