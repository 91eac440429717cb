import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRedirects, redirectFile, type RedirectRow } from '../../content/redirect-list.ts';
import { likelyAddress } from '../../content/schema/old-address.ts';
import { type Problem } from '../problems.ts';
import type { ContentIndex } from '../model.ts';
import { readTextFile, sizeLimits } from '../readers/file.ts';
import { isOwnAddress } from '../reserved-addresses.ts';
import { oneLinkProblems } from './links.ts';
import { problem } from '../rule.ts';
import { redirectHides, redirectLine, redirectTwice } from '../rules/redirect-list.ts';

/** Lines of `redirects.csv` that are none, hide a page, say twice where an address leads, or lead nowhere. */
export function redirectListProblems(root: string, contentIndex: ContentIndex, publicRoot: string): Problem[] {
  const path = join(root, redirectFile);
  if (!existsSync(path)) return [];
  const { lines, problems } = readTextFile(path, redirectFile, sizeLimits.redirects);
  if (!lines) return problems;
  const { rows, faults } = readRedirects(lines.text);
  const found = [...problems];
  for (const { line, text, reason } of faults)
    found.push(
      problem(redirectLine, {
        file: redirectFile,
        at: lines.lineRange(line),
        data: {
          text,
          reason,
          suggestion: reason === 'from' ? likelyAddress(text) : '',
        },
      }),
    );
  const first = new Map<string, number>();
  for (const row of rows) {
    const range = lines.lineRange(row.line);
    const page = hiddenPage(row, contentIndex);
    const before = first.get(keyOf(row));
    if (page) found.push(problem(redirectHides, { file: redirectFile, at: range, data: { path: row.from, page } }));
    else if (before !== undefined)
      found.push(problem(redirectTwice, { file: redirectFile, at: range, data: { path: row.from, line: before } }));
    else first.set(keyOf(row), row.line);
    const { locale, name } = linkOf(row, contentIndex);
    found.push(...oneLinkProblems({ file: redirectFile, locale }, { name, range }, contentIndex, publicRoot));
  }
  return found;
}

const keyOf = ({ address, prefix }: RedirectRow) =>
  decodeURI(prefix === undefined ? address : `${prefix}*`).toLowerCase();

/** Where a row leads, as a link in the language it leads to. */
function linkOf({ to }: RedirectRow, { settings, pages }: ContentIndex): { locale: string; name: string } {
  const number = /^\d+$/.test(to) ? `/${to}` : to;
  const [, language = '', short] = /^\/([^/]+)(\/\d+)\/?$/.exec(number) ?? [];
  if (short !== undefined && settings.locales.includes(language)) return { locale: language, name: short };
  const path = number.replace(/[?#].*$/, '').replace(/\/?$/, '/');
  return { locale: pages.get(path)?.locale ?? settings.defaultLocale, name: number };
}

/** The page or file that a row would take the place of; `site` when it is one that the site makes by itself. */
function hiddenPage({ address, prefix }: RedirectRow, contentIndex: ContentIndex): string | undefined {
  const { pagesAnyCase, settings, articles } = contentIndex;
  const { locales, defaultLocale, site } = settings;
  const others = locales.filter((one) => one !== defaultLocale);
  const path = decodeURI(address).replace(/\/?$/, '/').toLowerCase();
  const name = (key: string) => pagesAnyCase.get(key)?.document?.file ?? 'site';
  if (pagesAnyCase.has(path) || isOwnAddress(path, others, site)) return name(path);
  if (prefix === undefined) return undefined;
  const start = decodeURI(prefix).toLowerCase();
  // Addresses that answers had before are led on by themselves, before any pattern.
  const old = new Set(articles.flatMap(({ front }) => (front.redirectFrom ?? []).map((one) => one.toLowerCase())));
  const hidden = [...pagesAnyCase.keys()].find(
    (key) => key.startsWith(start) && !old.has(key) && !old.has(key.slice(0, -1)),
  );
  if (hidden !== undefined) return name(hidden);
  return ['/_astro/', '/_search/', '/_social/', '/404.html', '/robots.txt'].some((own) => own.startsWith(start))
    ? 'site'
    : undefined;
}
