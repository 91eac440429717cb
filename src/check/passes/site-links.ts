import { answerNumber, type SiteLink } from '../../content/schema/site-link.ts';
import { startOfFile, type Problem } from '../problems.ts';
import { nearest } from '../readers/nearest.ts';
import { keyName } from '../readers/schema-problems.ts';
import type { Path } from '../model.ts';
import type { ContentIndex } from '../model.ts';
import { oneLinkProblems } from './links.ts';
import { duplicateValues, textProblems } from './settings.ts';
import type { Setting } from '../model.ts';
import { problem } from '../rule.ts';
import { siteLabel, siteLink, sitePage } from '../rules/site-links.ts';

/** Checks where the links of `site.yaml` lead and what they are called, and which answers it puts first. `publicRoot` holds files that are copied as they are. */
export function siteLinkProblems(contentIndex: ContentIndex, publicRoot: string): Problem[] {
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
    ...links.flatMap(([path, link]) => linkProblems(files.site, path, link, contentIndex, publicRoot)),
    ...links.flatMap(([path, link]) => labelProblems(files.site, path, link)),
    ...featured.flatMap((id, index) => {
      const at = files.site.yaml?.at(['featured', index]) ?? startOfFile;
      return contentIndex.checkNumber(files.site.file, String(id), at, 'featured', contentIndex.settings.defaultLocale);
    }),
    ...duplicateValues(
      files.site,
      'featured',
      featured.map((id, index) => [String(id), ['featured', index]]),
    ),
    // Beside a form it has words of its own.
    ...(privacy ? linkProblems(files.site, ['privacy'], privacy, contentIndex, publicRoot) : []),
  ];
}

/** Words of a link: a page has its title, an answer its question. */
export function labelProblems({ file, yaml }: Setting<unknown>, path: Path, { label, page, url }: SiteLink): Problem[] {
  return label || page || answerNumber(url) !== undefined || !yaml
    ? []
    : [problem(siteLabel, { file, at: yaml.at(path), data: { key: keyName(path) } })];
}

/** A link with the words and addresses it has, whatever stands around it. In: its settings file and its place there. */
export function linkProblems(
  { file, yaml }: Setting<unknown>,
  path: Path,
  { label, page, url }: SiteLink,
  contentIndex: ContentIndex,
  publicRoot: string,
): Problem[] {
  if (!yaml) return [];
  const { settings, textPages } = contentIndex;
  const { locales, defaultLocale } = settings;
  const found: Problem[] = [];
  if ((page === undefined) === (url === undefined))
    found.push(problem(siteLink, { file, at: yaml.at(path), data: { key: keyName(path), both: page ? 1 : 0 } }));
  if (page !== undefined && !textPages.some(({ key }) => key === page)) {
    const allowed = [...new Set(textPages.map(({ key }) => key))].sort();
    const suggestion = nearest(page, allowed);
    found.push(
      problem(sitePage, {
        file,
        at: yaml.at([...path, 'page']),
        data: { page, suggestion, allowed },
        fix: suggestion || undefined,
      }),
    );
  }
  const addresses: [string, string, Path][] =
    typeof url === 'string'
      ? [[defaultLocale, url, [...path, 'url']]]
      : Object.entries(url ?? {})
          .filter(([locale]) => locales.includes(locale))
          .map(([locale, address]) => [locale, address, [...path, 'url', locale]]);
  for (const [locale, name, place] of addresses)
    found.push(...oneLinkProblems({ file, locale }, { name, range: yaml.at(place) }, contentIndex, publicRoot));
  const texts: [Path, Record<string, unknown>][] = [];
  if (label) texts.push([[...path, 'label'], label]);
  if (typeof url === 'object') texts.push([[...path, 'url'], url]);
  return found.concat(textProblems({ file, yaml }, texts, locales));
}
