import { iconFiles } from '../../content/own-icons.ts';
import { posixPath } from '../../content/posix-path.ts';
import { publicEntries } from '../../content/public-files.ts';
import { maybe } from '../messages/entry.ts';
import type { ContentIndex } from '../model.ts';
import { svgFault } from '../passes/svg.ts';
import { type Problem, startOfFile } from '../problems.ts';
import { readTextFile, sizeLimits } from '../readers/file.ts';
import { nearestWord } from '../readers/nearest.ts';
import { isOwnAddress } from '../reserved-addresses.ts';
import { defineRule, problem } from '../rule.ts';
import { fileLink, fileUnreadable } from './files.ts';
import { imageSvg } from './images.ts';
import { join, relative } from 'node:path';

export const publicHidden = defineRule<{ name: string }>({
  code: 'P-PUBLIC-HIDDEN',
  messages: {
    it: ({ name }) => ({
      what: `"${name}" è un file nascosto: nella cartella dei file pubblici non ci può stare.`,
      why: 'I file nascosti contengono di solito password, impostazioni o la storia del lavoro.',
      fix: 'Toglilo, o spostalo fuori da questa cartella. Sono ammessi solo ".well-known" e ".nojekyll".',
    }),
    en: ({ name }) => ({
      what: `"${name}" is a hidden file: it may not be in the folder of public files.`,
      why: 'Hidden files usually hold passwords, settings or the history of the work.',
      fix: 'Delete it, or move it out of this folder. Only ".well-known" and ".nojekyll" are allowed.',
    }),
  },
  fixtures: {},
});

export const publicTaken = defineRule<{ name: string; page: string }>({
  code: 'P-PUBLIC-TAKEN',
  messages: {
    it: ({ name, page }) => ({
      what: `Al posto di "${name}" il sito ha già qualcosa di suo: ${page}.`,
      why: 'Uno dei due sparirebbe.',
      fix: 'Dai al file un altro nome, o toglilo.',
    }),
    en: ({ name, page }) => ({
      what: `Where "${name}" would stand the site has something of its own: ${page}.`,
      why: 'One of the two would vanish.',
      fix: 'Give the file another name, or delete it.',
    }),
  },
  fixtures: {},
});

export const publicActive = defineRule<{ name: string }>({
  code: 'P-PUBLIC-ACTIVE',
  messages: {
    it: ({ name }) => ({
      what: `"${name}" è una pagina o uno script: chi lo apre lo esegue sotto l’indirizzo del sito.`,
      fix: `Toglilo. Se serve davvero (per esempio per dimostrare che il sito è vostro), nominalo in site.yaml: publicFiles: ["${name}"]`,
    }),
    en: ({ name }) => ({
      what: `"${name}" is a page or a script: whoever opens it runs it under the address of the site.`,
      fix: `Delete it. If it is really needed (to prove that the site is yours, for example), name it in site.yaml: publicFiles: ["${name}"]`,
    }),
  },
  fixtures: {},
});

export const sitePublic = defineRule<{ name: string; suggestion: string }>({
  code: 'P-SITE-PUBLIC',
  severity: 'warning',
  messages: {
    it: ({ name, suggestion }) => ({
      what: `"publicFiles" nomina "${name}", che non c'è tra i file pubblici.`,
      fix: `${maybe.it(suggestion)}Correggi il nome, o toglilo.`,
    }),
    en: ({ name, suggestion }) => ({
      what: `"publicFiles" names "${name}", which is not among the public files.`,
      fix: `${maybe.en(suggestion)}Correct the name, or delete it.`,
    }),
  },
  fixtures: { 'a public file is named that is not there': { site: 'publicFiles: ⟦[google1.html]⟧' } },
});

const replaceableIcons: ReadonlySet<string> = new Set(iconFiles);

/** Files that a browser or a host executes: pages, scripts, and documents that may contain them. */
const activeFile =
  /\.(html?|xht|xhtml?|shtml?|mht|mhtml|svgz|[cm]?js|wasm|swf|xml|xslt?|rss|atom|rdf|mml|mathml|php\d?|phtml|aspx?|jsp|cgi|htc|hta|jar)$/i;

export function publicProblems(contentIndex: ContentIndex): Problem[] {
  const { root, publicRoot } = contentIndex;
  const fileOf = (name: string) => posixPath(relative(root, join(publicRoot, name)));
  const entries = publicEntries(publicRoot);
  const allowed = new Set(contentIndex.settings.site?.publicFiles ?? []);
  const owner = siteFiles(contentIndex);
  const found = entries.flatMap(({ name, kind }): Problem[] => {
    const file = fileOf(name);
    if (kind === 'link') return [problem(fileLink, [file, startOfFile])];
    if (kind === 'hidden') return [problem(publicHidden, [file, startOfFile], { name })];
    if (kind === 'special') return [problem(fileUnreadable, [file, startOfFile], { reason: 'ENOTFILE' })];
    // Replaces the icon that the build would draw.
    const page = replaceableIcons.has(name) ? undefined : owner(name);
    if (page) return [problem(publicTaken, [file, startOfFile], { name, page })];
    if (allowed.has(name)) return [];
    const sent = name.replace(compressedFile, '');
    if (activeFile.test(sent)) return [problem(publicActive, [file, startOfFile], { name })];
    return /\.svg$/i.test(sent) ? svgProblems(join(publicRoot, name), file) : [];
  });
  const { file, yaml } = contentIndex.settings.files.site;
  const there = entries.map(({ name }) => name);
  const missing = [...allowed].filter((name) => !there.includes(name));
  return found.concat(
    missing.map((name) =>
      problem(sitePublic, [file, yaml?.at(['publicFiles']) ?? startOfFile], {
        name,
        suggestion: nearestWord(name, there),
      }),
    ),
  );
}

/** Checks an SVG picture. In: its path, its name in messages, whether it must have a size. */
export function svgProblems(path: string, file: string, sized = false): Problem[] {
  const { lines, problems } = readTextFile(path, file, sizeLimits.settings);
  const fault = lines && svgFault(lines.text, sized);
  if (!fault) return problems;
  const { kind, text, start } = fault;
  return [problem(imageSvg, [file, lines.range(start, start + Math.max(1, text.length))], { kind, text })];
}

/** Precompressed files, which hosts send instead of others. */
const compressedFile = /\.(br|gz|zst)$/i;

/** Returns a function from a file name to what the site has there: an article's file, an address of the site; `undefined` when it is free. */
function siteFiles({ pages, settings: { locales, defaultLocale, site } }: ContentIndex) {
  const others = locales.filter((one) => one !== defaultLocale);
  const at = new Map<string, string>();
  const below = new Map<string, string>();
  for (const [address, { document }] of pages) {
    const key = address.toLowerCase();
    const page = document?.file ?? address;
    at.set(key, page);
    for (let end = key.lastIndexOf('/', key.length - 2); end > 0; end = key.lastIndexOf('/', end - 1))
      if (!below.has(key.slice(0, end + 1))) below.set(key.slice(0, end + 1), page);
  }
  return (name: string): string | undefined => {
    const path = `/${name.normalize('NFC').toLowerCase().replace(compressedFile, '')}/`;
    if (isOwnAddress(path, others, site)) return path.slice(0, -1);
    const folder = /^(.*\/)index\.(html|md)\/$/.exec(path)?.[1];
    const taken = at.get(path) ?? below.get(path) ?? (folder === undefined ? undefined : at.get(folder));
    if (taken !== undefined) return taken;
    // An old address may be a file, so that nothing can be below it.
    const parts = path.split('/').slice(1, -2);
    const files = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`);
    return files.filter((one) => /\.html?\/$/.test(one)).flatMap((one) => at.get(one) ?? [])[0];
  };
}
