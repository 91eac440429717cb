import { formatFact } from '../../content/facts.ts';
import type { ContentIndex } from '../../check/content-index.ts';

interface Snippet {
  scope: string;
  prefix: string[];
  body: string[];
  description: string;
}

const snippet = (prefix: string[], body: string[], description: string): Snippet => ({
  scope: 'mdx,markdown',
  prefix,
  body,
  description,
});

/** The choices of a snippet may not hold commas or bars. */
const choice = (values: readonly string[]) => values.map((value) => value.replace(/[,|\\]/g, '\\$&')).join(',');

/** Snippets for the components, with the facts and channels of this content to choose from. */
export function snippets(contentIndex: ContentIndex): Record<string, Snippet> {
  const { settings } = contentIndex;
  const facts = Object.keys(settings.facts).sort();
  const found: Record<string, Snippet> = {
    Steps: snippet(
      ['steps', 'passi'],
      ['<Steps>', '', '1. ${1}', '2. ${2}', '', '</Steps>', '$0'],
      'Passi numerati · numbered steps',
    ),
    Note: snippet(['note', 'nota'], ['<Note>', '', '${1}', '', '</Note>', '$0'], 'Nota · note'),
    Warning: snippet(
      ['warning', 'attenzione'],
      ['<Warning>', '', '${1}', '', '</Warning>', '$0'],
      'Attenzione · warning',
    ),
    Answer: snippet(
      ['answer', 'risposta'],
      ['<Answer id="${1:1001}" />$0'],
      'Link a un’altra risposta · link to another answer',
    ),
    Fact: snippet(
      ['fact', 'cifra'],
      [`<Fact name="\${1|${choice(facts)}|}" />$0`],
      'Cifra di facts.yaml · figure from facts.yaml',
    ),
    Channel: snippet(
      ['channel', 'canale'],
      [`<Channel id="\${1|${choice(settings.channels ?? [])}|}" />$0`],
      'Modo di contattarci · way to reach us',
    ),
  };
  for (const name of facts) {
    const fact = settings.facts[name];
    if (fact)
      found[`Fact ${name}`] = snippet(
        [`fact ${name}`],
        [`<Fact name="${name}" />$0`],
        settings.locales.map((locale) => formatFact(fact, locale, settings.defaultLocale)).join(' · '),
      );
  }
  return found;
}

/** A snippet for a new answer, with the next free number and the owners there are. */
export const newAnswerSnippet = (contentIndex: ContentIndex): Record<string, Snippet> => ({
  'New answer': snippet(['nuova', 'new'], front(contentIndex), 'Risposta nuova · new answer'),
});

function front(contentIndex: ContentIndex): string[] {
  const owners = [...new Set(contentIndex.articles.flatMap((one) => one.front.owner ?? []))].sort();
  return [
    '---',
    `id: ${'${1:'}${contentIndex.freeId}}`,
    'question: ${2:…?}',
    'answer: >-',
    '  ${3}',
    'aliases:',
    '  - ${4}',
    'related: [${5}]',
    'updated: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
    'published: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
    'reviewBy: ${6:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}',
    `owner: ${owners.length ? `\${7|${choice(owners)}|}` : '${7}'}`,
    'status: ${8|draft,published|}',
    '---',
    '',
    '$0',
  ];
}
