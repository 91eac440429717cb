import { join, relative } from 'node:path';
import { iconFiles } from '../../content/own-icons.ts';
import { publicEntries } from '../../content/public-files.ts';
import { posixPath } from '../../content/posix-path.ts';
import { startOfFile, type Problem } from '../problems.ts';
import { readTextFile, sizeLimits } from '../readers/file.ts';
import { nearest } from '../readers/nearest.ts';
import type { ContentIndex } from '../model.ts';
import { isOwnAddress } from '../reserved-addresses.ts';
import { svgFault } from './svg.ts';
import { problem } from '../rule.ts';
import { fileLink, fileUnreadable } from '../rules/files.ts';
import { publicActive, publicHidden, publicTaken, sitePublic } from '../rules/public-files.ts';
import { imageSvg } from '../rules/images.ts';

const replaceable: ReadonlySet<string> = new Set(iconFiles);

/** Files that a browser runs, or a host: pages, scripts, and documents that may hold either. */
const active =
  /\.(html?|xht|xhtml?|shtml?|mht|mhtml|svgz|[cm]?js|wasm|swf|xml|xslt?|rss|atom|rdf|mml|mathml|php\d?|phtml|aspx?|jsp|cgi|htc|hta|jar)$/i;

/** Checks the folder of files that are copied as they are. In: the content folder, everything of it, and that folder. */
export function publicProblems(root: string, contentIndex: ContentIndex, publicRoot: string): Problem[] {
  const fileOf = (name: string) => posixPath(relative(root, join(publicRoot, name)));
  const entries = publicEntries(publicRoot);
  const allowed = new Set(contentIndex.settings.site?.publicFiles ?? []);
  const owner = siteFiles(contentIndex);
  const found = entries.flatMap(({ name, kind }): Problem[] => {
    const file = fileOf(name);
    if (kind === 'link') return [problem(fileLink, { file, at: startOfFile })];
    if (kind === 'hidden') return [problem(publicHidden, { file, at: startOfFile, data: { name } })];
    if (kind === 'special') return [problem(fileUnreadable, { file, at: startOfFile, data: { reason: 'ENOTFILE' } })];
    // Instead of the one that the build would draw.
    const page = replaceable.has(name) ? undefined : owner(name);
    if (page) return [problem(publicTaken, { file, at: startOfFile, data: { name, page } })];
    if (allowed.has(name)) return [];
    const sent = name.replace(compressed, '');
    if (active.test(sent)) return [problem(publicActive, { file, at: startOfFile, data: { name } })];
    return /\.svg$/i.test(sent) ? svgProblems(join(publicRoot, name), file) : [];
  });
  const { file, yaml } = contentIndex.settings.files.site;
  const there = entries.map(({ name }) => name);
  const missing = [...allowed].filter((name) => !there.includes(name));
  return found.concat(
    missing.map((name) =>
      problem(sitePublic, {
        file,
        at: yaml?.at(['publicFiles']) ?? startOfFile,
        data: {
          name,
          suggestion: nearest(name, there),
        },
      }),
    ),
  );
}

/** What is wrong with an SVG picture. In: where it is, its name in messages, whether the build must know its size. */
export function svgProblems(path: string, file: string, sized = false): Problem[] {
  const { lines, problems } = readTextFile(path, file, sizeLimits.settings);
  const fault = lines && svgFault(lines.text, sized);
  if (!fault) return problems;
  const { kind, text, start } = fault;
  return [problem(imageSvg, { file, at: lines.range(start, start + Math.max(1, text.length)), data: { kind, text } })];
}

/** Endings of files that hosts send in the place of others. */
const compressed = /\.(br|gz|zst)$/i;

/** Tells what of the site stands at a name: an article's file, an address of the site; `undefined` when nothing does. */
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
    const path = `/${name.normalize('NFC').toLowerCase().replace(compressed, '')}/`;
    if (isOwnAddress(path, others, site)) return path.slice(0, -1);
    const folder = /^(.*\/)index\.(html|md)\/$/.exec(path)?.[1];
    const taken = at.get(path) ?? below.get(path) ?? (folder === undefined ? undefined : at.get(folder));
    if (taken !== undefined) return taken;
    // An old address may be a file: nothing can stand below it.
    const parts = path.split('/').slice(1, -2);
    const files = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`);
    return files.filter((one) => /\.html?\/$/.test(one)).flatMap((one) => at.get(one) ?? [])[0];
  };
}
