import { type RedirectRow, readRedirects, redirectFile, redirectKey } from '../../content/redirect-list.ts';
import { likelyAddress } from '../../content/schema/old-address.ts';
import type { ContentIndex } from '../model.ts';
import { singleLinkProblems } from '../passes/links.ts';
import type { Problem } from '../problems.ts';
import { readTextFile, sizeLimits } from '../readers/file.ts';
import { isOwnAddress, ownPrefixes } from '../reserved-addresses.ts';
import { defineRule, problem } from '../rule.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const redirectLine = defineRule<{ text: string; reason: string; suggestion: string }>({
  code: 'P-REDIRECT-LINE',
  messages: {
    it: ({ text, reason, suggestion }) => ({
      what:
        reason === 'columns'
          ? `Questa riga non ha due colonne: "${text}".`
          : reason === 'from'
            ? `"${text}" non può essere un vecchio indirizzo.`
            : `"${text}" non dice dove andare.`,
      fix:
        reason === 'columns'
          ? 'Scrivi il vecchio indirizzo, una virgola e dove porta: /faq/tempi.html,1042'
          : reason === 'from'
            ? `Scrivi un percorso del sito, che può finire con *: ${suggestion || '/faq/*'}`
            : 'Scrivi il numero di una risposta (1042, /en/1042), un indirizzo del sito (/consegna/) o uno completo (https://…).',
    }),
    en: ({ text, reason, suggestion }) => ({
      what:
        reason === 'columns'
          ? `This line does not have two columns: "${text}".`
          : reason === 'from'
            ? `"${text}" cannot be an old address.`
            : `"${text}" does not say where to go.`,
      fix:
        reason === 'columns'
          ? 'Write the old address, a comma and where it leads: /faq/times.html,1042'
          : reason === 'from'
            ? `Write a path of the site, which may end in *: ${suggestion || '/faq/*'}`
            : 'Write the number of an answer (1042, /en/1042), an address of the site (/delivery/) or a full one (https://…).',
    }),
  },
  fixtures: {
    'a redirect has one column': { files: { 'redirects.csv': 'from,to\n⟦/vecchia/⟧\n' } },
    'a pattern has its star in the middle': { files: { 'redirects.csv': '⟦/a*b/,1001⟧\n' } },
    'a redirect leads to no address': { files: { 'redirects.csv': '⟦/a/;la consegna⟧\n' } },
  },
});

export const redirectHides = defineRule<{ path: string; page: string }>({
  code: 'P-REDIRECT-HIDES',
  messages: {
    it: ({ path, page }) => ({
      what: `"${path}" nasconderebbe ${page === 'site' ? 'una pagina o un file del sito' : page}.`,
      fix: path.endsWith('*')
        ? 'Scrivi prima di * un percorso che nessuna pagina ha, o togli la riga.'
        : 'Togli la riga: a quell’indirizzo c’è già una pagina.',
    }),
    en: ({ path, page }) => ({
      what: `"${path}" would hide ${page === 'site' ? 'a page or file of the site' : page}.`,
      fix: path.endsWith('*')
        ? 'Write before the * a path that no page has, or delete the line.'
        : 'Delete the line: there is a page at that address already.',
    }),
  },
  fixtures: {
    'a redirect hides an answer': { files: { 'redirects.csv': '/a/,1002\n⟦/ordini/fare-un-ordine,1002⟧\n' } },
    'a pattern hides the interface for programs': {
      files: { 'redirects.csv': '/api/methods/*,1002\n⟦/api/*,1001⟧\n' },
    },
    'a pattern hides a category': { files: { 'redirects.csv': '⟦/cons*,https://a.example/⟧\n' } },
  },
});

export const redirectTwice = defineRule<{ path: string; line: number }>({
  code: 'P-REDIRECT-TWICE',
  messages: {
    it: ({ path, line }) => ({
      what: `"${path}" è già alla riga ${line}.`,
      fix: 'Un vecchio indirizzo porta in un posto solo: lascia la riga giusta.',
    }),
    en: ({ path, line }) => ({
      what: `"${path}" is on line ${line} already.`,
      fix: 'An old address leads to one place: keep the right line.',
    }),
  },
  fixtures: { 'a redirect stands twice': { files: { 'redirects.csv': '# Zendesk\n/z*,1002\n⟦/Z*,1001⟧\n' } } },
});

/** Lines of `redirects.csv` that are malformed, hide a page, are duplicates, or have no target. */
export function redirectListProblems(contentIndex: ContentIndex): Problem[] {
  const path = join(contentIndex.root, redirectFile);
  if (!existsSync(path)) return [];
  const { lines, problems } = readTextFile(path, redirectFile, sizeLimits.redirects);
  if (!lines) return problems;
  const { rows, faults } = readRedirects(lines.text);
  const found = [...problems];
  for (const { line, text, reason } of faults)
    found.push(
      problem(redirectLine, [redirectFile, lines.lineRange(line)], {
        text,
        reason,
        suggestion: reason === 'from' ? likelyAddress(text) : '',
      }),
    );
  const first = new Map<string, number>();
  for (const row of rows) {
    const range = lines.lineRange(row.line);
    const page = hiddenPage(row, contentIndex);
    const before = first.get(redirectKey(row));
    if (page) found.push(problem(redirectHides, [redirectFile, range], { path: row.from, page }));
    else if (before !== undefined)
      found.push(problem(redirectTwice, [redirectFile, range], { path: row.from, line: before }));
    else first.set(redirectKey(row), row.line);
    const { locale, name } = linkOf(row, contentIndex);
    found.push(...singleLinkProblems({ file: redirectFile, locale }, { name, range }, contentIndex));
  }
  return found;
}

function linkOf({ to }: RedirectRow, { settings, pages }: ContentIndex): { locale: string; name: string } {
  const number = /^\d+$/.test(to) ? `/${to}` : to;
  const [, language = '', short] = /^\/([^/]+)(\/\d+)\/?$/.exec(number) ?? [];
  if (short !== undefined && settings.locales.includes(language)) return { locale: language, name: short };
  const path = number.replace(/[?#].*$/, '').replace(/\/?$/, '/');
  return { locale: pages.get(path)?.locale ?? settings.defaultLocale, name: number };
}

/** The page or file that a row would hide; `site` when the build writes it. */
function hiddenPage({ address, prefix }: RedirectRow, contentIndex: ContentIndex): string | undefined {
  const { pagesAnyCase, settings, articles } = contentIndex;
  const { locales, defaultLocale, site } = settings;
  const others = locales.filter((one) => one !== defaultLocale);
  const path = decodeURI(address).replace(/\/?$/, '/').toLowerCase();
  const name = (key: string) => pagesAnyCase.get(key)?.document?.file ?? 'site';
  if (pagesAnyCase.has(path) || isOwnAddress(path, others, site)) return name(path);
  if (prefix === undefined) return undefined;
  const start = decodeURI(prefix).toLowerCase();
  // Old addresses of answers have redirects of their own, which come before any pattern.
  const old = new Set(articles.flatMap(({ front }) => (front.redirectFrom ?? []).map((one) => one.toLowerCase())));
  const hidden = [...pagesAnyCase.keys()].find(
    (key) => key.startsWith(start) && !old.has(key) && !old.has(key.slice(0, -1)),
  );
  if (hidden !== undefined) return name(hidden);
  return [...ownPrefixes(site), '/404.html', '/robots.txt'].some((own) => own.startsWith(start)) ? 'site' : undefined;
}
