import { type SiteLink, answerNumber } from '../../content/schema/site-link.ts';
import { list, maybe } from '../messages/entry.ts';
import type { ContentIndex, Path, Setting } from '../model.ts';
import { singleLinkProblems } from '../passes/links.ts';
import { numberProblems } from '../passes/references.ts';
import { duplicateValues, textProblems } from '../passes/settings.ts';
import { type Problem, startOfFile } from '../problems.ts';
import { keyName } from '../readers/value-form.ts';
import { defineRule, problem, unknownName } from '../rule.ts';

export const siteLink = defineRule<{ key: string; both: number }>({
  code: 'P-SITE-LINK',
  messages: {
    it: ({ key, both }) => ({
      what: both ? `"${key}" ha sia "page" sia "url".` : `"${key}" non dice dove porta.`,
      fix: 'Scrivi una delle due: page: privacy per una pagina di pages/, o url: https://www.esempio.it/',
    }),
    en: ({ key, both }) => ({
      what: both ? `"${key}" has both "page" and "url".` : `"${key}" does not say where it leads.`,
      fix: 'Write one of the two: page: privacy for a page in pages/, or url: https://www.example.com/',
    }),
  },
  fixtures: { 'a link leads nowhere': { site: 'privacy: ⟦{}⟧' } },
});

export const siteLabel = defineRule<{ key: string }>({
  code: 'P-SITE-LABEL',
  messages: {
    it: ({ key }) => ({
      what: `Il link "${key}" non ha parole.`,
      fix: 'Aggiungi per esempio: label: { it: Lavora con noi, en: Jobs }',
    }),
    en: ({ key }) => ({
      what: `The link "${key}" has no words.`,
      fix: 'Add for example: label: { it: Lavora con noi, en: Jobs }',
    }),
  },
  fixtures: {
    'a link has no words': { site: 'headerLinks: [⟦{ url: https://a.example/ }⟧]' },
    'a link of a notice has no words': {
      files: {
        'notices.yaml':
          '- { id: a, text: { it: Chiusi, en: Closed }, from: 2026-11-20, until: 2026-12-01, link: ⟦{ url: "https://a.example/" }⟧ }\n',
      },
    },
  },
});

export const sitePage = defineRule<{ page: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-SITE-PAGE',
  messages: {
    it: ({ page, suggestion, allowed }) => ({
      what: `Non c'è nessuna pagina "${page}".`,
      fix: `${maybe.it(suggestion)}${allowed.length ? `Le pagine sono: ${list(allowed)}.` : `Scrivila in pages/<lingua>/${page}.mdx.`}`,
    }),
    en: ({ page, suggestion, allowed }) => ({
      what: `There is no page "${page}".`,
      fix: `${maybe.en(suggestion)}${allowed.length ? `The pages are: ${list(allowed)}.` : `Write it in pages/<language>/${page}.mdx.`}`,
    }),
  },
  fixtures: {
    'a link of the footer names a page that is not there': {
      site: 'footer: { columns: [{ links: [{ page: ⟦privacy⟧ }] }] }',
    },
  },
});

/** Checks the links of `site.yaml` and the answers that it features. */
export function siteLinkProblems(contentIndex: ContentIndex): Problem[] {
  const { site, files } = contentIndex.settings;
  if (!site) return [];
  const { headerLinks, footer, privacy, featured } = site;
  const links: [Path, SiteLink][] = [
    ...headerLinks.map((link, index): [Path, SiteLink] => [['headerLinks', index], link]),
    ...footer.columns.flatMap((column, at) =>
      column.links.map((link, index): [Path, SiteLink] => [['footer', 'columns', at, 'links', index], link]),
    ),
  ];
  return [
    ...links.flatMap(([path, link]) => settingLinkProblems(files.site, [path, link], contentIndex)),
    ...links.flatMap(([path, link]) => labelProblems(files.site, path, link)),
    ...featured.flatMap((id, index) => {
      const at = files.site.yaml?.at(['featured', index]) ?? startOfFile;
      return numberProblems(
        { file: files.site.file, at, number: String(id), key: 'featured', locale: contentIndex.settings.defaultLocale },
        contentIndex,
      );
    }),
    ...duplicateValues(
      files.site,
      'featured',
      featured.map((id, index) => [String(id), ['featured', index]]),
    ),
    // The privacy link has a default label.
    ...(privacy ? settingLinkProblems(files.site, [['privacy'], privacy], contentIndex) : []),
  ];
}

/** Checks the label of a link: only pages and answers have a default one. */
export function labelProblems({ file, yaml }: Setting<unknown>, path: Path, { label, page, url }: SiteLink): Problem[] {
  return label || page || answerNumber(url) !== undefined || !yaml
    ? []
    : [problem(siteLabel, [file, yaml.at(path)], { key: keyName(path) })];
}

/** Checks one link of a settings file. In: the file and the path of the link in it. */
export function settingLinkProblems(
  { file, yaml }: Setting<unknown>,
  [path, { label, page, url }]: [Path, SiteLink],
  contentIndex: ContentIndex,
): Problem[] {
  if (!yaml) return [];
  const { settings, textPages } = contentIndex;
  const { locales, defaultLocale } = settings;
  const found: Problem[] = [];
  if ((page === undefined) === (url === undefined))
    found.push(problem(siteLink, [file, yaml.at(path)], { key: keyName(path), both: page ? 1 : 0 }));
  const pageKeys = [...new Set(textPages.map(({ key }) => key))].sort();
  found.push(...unknownName(sitePage, [file, yaml.at([...path, 'page'])], ['page', page, pageKeys]));
  const addresses: [string, string, Path][] =
    typeof url === 'string'
      ? [[defaultLocale, url, [...path, 'url']]]
      : Object.entries(url ?? {})
          .filter(([locale]) => locales.includes(locale))
          .map(([locale, address]) => [locale, address, [...path, 'url', locale]]);
  for (const [locale, name, place] of addresses)
    found.push(...singleLinkProblems({ file, locale }, { name, range: yaml.at(place) }, contentIndex));
  const texts: [Path, Record<string, unknown>][] = [];
  if (label) texts.push([[...path, 'label'], label]);
  if (typeof url === 'object') texts.push([[...path, 'url'], url]);
  return found.concat(textProblems({ file, yaml }, texts, locales));
}
