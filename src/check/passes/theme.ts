import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { readDrawing } from '../../content/own-drawing.ts';
import { posixPath } from '../../content/posix-path.ts';
import type { OwnFont } from '../../content/schema/theme.ts';
import { themeFile } from '../../content/own-files.ts';
import { type SheetReference, readSheet } from '../../content/theme-sheet.ts';
import type { ContentIndex, Path } from '../model.ts';
import { type Problem, type Range, startOfFile } from '../problems.ts';
import { humanSize, isFile, readStart, readTextFile, sizeLimits } from '../readers/file.ts';
import type { Lines } from '../readers/lines.ts';
import { nearestWord } from '../readers/nearest.ts';
import { decodeAddress } from './links.ts';
import { accentProblems, contrastProblems } from './theme-contrast.ts';
import { problem } from '../rule.ts';
import {
  iconEmpty,
  iconPart,
  themeFileMissing,
  themeFont,
  themeHeavy,
  themeImport,
  themeSyntax,
  themeUrl,
} from '../rules/theme.ts';

/** Maximum size of the sheet in bytes, without comments and white space. */
const maxThemeBytes = 8 * 1024;

/** Checks the company's own sheet, fonts and icons. */
export function themeProblems(contentIndex: ContentIndex): Problem[] {
  return [
    ...sheetProblems(contentIndex),
    ...fontProblems(contentIndex),
    ...iconProblems(contentIndex),
    ...accentProblems(contentIndex),
    ...contrastProblems(contentIndex),
  ];
}

function sheetProblems(contentIndex: ContentIndex): Problem[] {
  const path = join(contentIndex.root, themeFile);
  if (!existsSync(path)) return [];
  const { lines, problems } = readTextFile(path, themeFile, sizeLimits.settings);
  if (!lines) return problems;
  const sheet = readSheet(lines.text);
  if ('fault' in sheet) {
    const { message, line, column } = sheet.fault;
    const at = lines.start(line) + column - 1;
    return [...problems, problem(themeSyntax, [themeFile, lines.range(at, at + 1)], { detail: message })];
  }
  const bytes = Buffer.byteLength(sheet.code);
  const size = { size: humanSize(bytes), limit: humanSize(maxThemeBytes) };
  return [
    ...problems,
    ...sheet.loaded.flatMap((one) => loadProblems(one, lines, contentIndex)),
    ...(bytes > maxThemeBytes ? [problem(themeHeavy, [themeFile, startOfFile], size)] : []),
  ];
}

function loadProblems(
  { kind, url, line, column }: SheetReference,
  lines: Lines,
  contentIndex: ContentIndex,
): Problem[] {
  const at = lines.start(line) + column - 1;
  const range = lines.range(at, at + 1);
  if (kind === 'import') return [problem(themeImport, [themeFile, range], { url })];
  if (url.startsWith('#')) return [];
  if (!/^\/(?!\/)/.test(url)) {
    const name = /([\w.-]+\.\w+)(?:[?#].*)?$/.exec(url)?.[1] ?? 'nome.svg';
    return [problem(themeUrl, [themeFile, range], { url: url.slice(0, 80), instead: `/${name}` })];
  }
  return missingFile({ file: themeFile, at: range, url }, contentIndex);
}

/** Reports an address of a missing file of `public/`. */
export function missingFile(
  { file, at, url }: { file: string; at: Range; url: string },
  { publicRoot }: ContentIndex,
): Problem[] {
  const name = url.replace(/[?#].*$/, '');
  if (isFile(join(publicRoot, decodeAddress(name) ?? ''))) return [];
  const there = globSync('**/*.*', { cwd: publicRoot }).map((path) => `/${posixPath(path)}`);
  return [problem(themeFileMissing, [file, at], { url: name, suggestion: nearestWord(name, there) })];
}

function fontProblems(contentIndex: ContentIndex): Problem[] {
  const { settings, publicRoot } = contentIndex;
  const { site, files } = settings;
  const { file, yaml } = files.site;
  if (!site || !yaml) return [];
  const { font, headings } = site.theme;
  const own = Object.entries({ font, headings }).filter((one): one is [string, OwnFont] => typeof one[1] === 'object');
  return own.flatMap(([key, { fallback: _, ...fonts }]) =>
    Object.entries(fonts).flatMap(([face, url]) => {
      const path: Path = ['theme', key, face];
      const lost = missingFile({ file, at: yaml.at(path), url }, contentIndex);
      if (lost.length > 0) return lost;
      return readStart(join(publicRoot, decodeAddress(url) ?? ''), 4) === 'wOF2'
        ? []
        : [problem(themeFont, [file, yaml.at(path)], { url })];
    }),
  );
}

/** Category icons that are missing, or of which parts are not shown. */
function iconProblems(contentIndex: ContentIndex): Problem[] {
  const { settings, publicRoot } = contentIndex;
  const { categories = [], files } = settings;
  const { file, yaml } = files.categories;
  return categories.flatMap(({ icon }, index) => {
    if (!icon.startsWith('/') || !yaml) return [];
    const range = yaml.at([index, 'icon']);
    const lost = missingFile({ file, at: range, url: icon }, contentIndex);
    if (lost.length > 0) return lost;
    const { lines } = readTextFile(join(publicRoot, decodeAddress(icon) ?? ''), icon, sizeLimits.article);
    const drawing = lines && readDrawing(lines.text);
    if (!drawing) return [problem(iconEmpty, [file, range], { url: icon })];
    return drawing.dropped.length > 0 ? [problem(iconPart, [file, range], { url: icon, parts: drawing.dropped })] : [];
  });
}
