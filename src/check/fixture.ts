/** A mistake in the sample content of the tests. The expected range is between ⟦ and ⟧; otherwise `at`, or the start of the file. */
export interface Fixture {
  /** Inserted into the body of an answer. */
  body?: string;
  /** Body of an untranslated Markdown answer. */
  markdown?: string;
  /** A line added to the frontmatter of an answer. */
  front?: string;
  /** Replaces the question of an answer, as YAML. */
  question?: string;
  /** Lines added to `site.yaml`. */
  site?: string;
  /** Kind and address, as YAML, of a channel. */
  channel?: readonly [kind: string, address: string];
  /** By file of the sample, replacements of first occurrences: `[before, after, before, after, …]`. */
  swap?: Record<string, readonly string[]>;
  /** Renamed files of the sample: old path → new path. */
  move?: Record<string, string>;
  /** Files added or replaced; `null` deletes one. */
  files?: Record<string, string | Uint8Array | null>;
  /** The file at fault. Default: the marked one, else the first that is named. */
  file?: string;
  /** `line:column-line:column`. */
  at?: string;
  fix?: string;
  /** Codes of other problems that follow from the same mistake. */
  otherCodes?: readonly string[];
}

export const articleText = (id: number, question: string, more = ''): string =>
  `---\nid: ${id}\nquestion: ${question}\nanswer: Una risposta breve che dice tutto quello che serve sapere.\nupdated: 2026-10-01\nreviewBy: 2027-05-01\nowner: Ordini\n${more}---\n\nIl testo della risposta.\n`;

export const pageText = (title: string, data = '', body = 'Il testo.'): string =>
  `---\ntitle: ${title}\n${data && `${data}\n`}---\n\n${body}\n`;

/** A `triage.yaml`: by question, what each of its choices leads to. A choice between ⟦ and ⟧ is marked with its label. */
export const triageText = (steps: Record<string, readonly string[]>): string => {
  const choice = (target: string, at: number) => {
    const bare = target.startsWith('⟦') ? target.slice(1, -1) : target;
    const written = `{ label: { it: Uno ${at}, en: One ${at} }, ${bare} }`;
    return `        - ${bare === target ? written : `⟦${written}⟧`}\n`;
  };
  const step = ([name, targets]: [string, readonly string[]]) =>
    `    ${name}:\n      question: { it: Quale?, en: Which? }\n      choices:\n${targets.map(choice).join('')}`;
  const head = 'problem:\n  slug: { it: problemi, en: problems }\n  title: { it: Problemi, en: Problems }\n  steps:\n';
  return head + Object.entries(steps).map(step).join('');
};

export const onePixelPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
