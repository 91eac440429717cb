import type { AttributeKind } from '../../content/components/define.ts';
import { articleComponents, writtenComponent } from '../../content/components/index.ts';
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

/** Snippet choices may not contain commas or bars. */
const choice = (values: readonly string[]) => values.map((value) => value.replace(/[,|\\]/g, '\\$&')).join(',');

/** A part of a component, with placeholders for title and text. */
const partLines = (name: string | undefined, at: number): string[] => [
  ...(at > 1 ? [''] : []),
  `<${name} title="\${${at * 2 - 1}:…}">`,
  '',
  `\${${at * 2}}`,
  '',
  `</${name}>`,
];

/** Snippets for components, with existing facts and channels as choices. */
export function snippets(contentIndex: ContentIndex): Record<string, Snippet> {
  const { settings } = contentIndex;
  const facts = Object.keys(settings.facts).sort();
  const values: Record<AttributeKind, string> = {
    fact: `|${choice(facts)}|`,
    channel: `|${choice(settings.channels ?? [])}|`,
    answer: ':1001',
    text: ':…',
    file: ':./…',
    video: ':https://…',
    place: `|${choice(Object.keys(settings.places).sort())}|`,
  };
  const found = Object.fromEntries(
    articleComponents.map((component): [string, Snippet] => {
      let field = 0;
      const tag = writtenComponent(component, ({ names }) => `\${${(field += 1)}${values[names]}}`);
      const close = `</${component.name}>$0`;
      const inside = {
        none: [],
        text: [`\${${field + 1}}`],
        list: ['1. ${1}', '2. ${2}'],
        picture: ['![${1}](./${2})', '', '${3}'],
        parts: [1, 2].flatMap((at) => partLines(component.parts?.[0], at)),
      }[component.content];
      const body = component.content === 'none' ? [`${tag}$0`] : [tag, '', ...inside, '', ...close.split(/(?=\$)/)];
      return [component.name, snippet(component.snippet.prefix, body, component.snippet.description)];
    }),
  );
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

/** A snippet for a new answer, with the next number and the owners. */
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
