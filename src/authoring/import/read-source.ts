import { isUtf8 } from 'node:buffer';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { bodyPattern } from '../../content/body-files.ts';
import { normaliseText } from '../../content/frontmatter.ts';
import { markdownKinds, SourceError, type Source, type SourceKind } from './item.ts';
import { languageName } from './language-name.ts';
import { isFreshdesk, readFreshdesk } from './read-freshdesk.ts';
import { readHtmlPage } from './read-html.ts';
import { isIntercom, readIntercom } from './read-intercom.ts';
import { markdownKind } from './generators.ts';
import { readMarkdownFolder } from './read-markdown.ts';
import { sheetsOf } from './read-xlsx.ts';
import { readCsv, readJson, readRows, createSource, type Columns } from './read-records.ts';
import { isZendesk, readZendesk } from './read-zendesk.ts';

/** Help centres recognised by the shape of their exports. */
const knownExports = [
  { kind: 'zendesk', isOne: isZendesk, read: readZendesk },
  { kind: 'intercom', isOne: isIntercom, read: readIntercom },
  { kind: 'freshdesk', isOne: isFreshdesk, read: readFreshdesk },
] as const;

export interface SourceOptions {
  /** Default: detected. */
  from?: SourceKind | undefined;
  columns: Columns;
  locales: readonly string[];
}

/** Decodes a text file: UTF-8, or UTF-16 and Windows-1252 from spreadsheets. */
function readText(path: string): string {
  const bytes = readFileSync(path);
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : isUtf8(bytes)
          ? 'utf-8'
          : 'windows-1252';
  return normaliseText(new TextDecoder(encoding).decode(bytes));
}
function readData(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch (error) {
    throw new SourceError(`${path}: ${error instanceof Error ? error.message : 'JSON'}`);
  }
}

/** The language in a file's name: `faq-it.json`, `it.csv`. */
function languageOf(file: string): string | undefined {
  const last = /(?:^|[-_.])([a-z]{2}(?:-[A-Z]{2})?)$/.exec(basename(file, extname(file)))?.[1];
  return last !== undefined && languageName(last) !== undefined ? last : undefined;
}

/** Reads a folder or file of another system. Throws `SourceError`. */
export function readSource(path: string, { from, columns, locales }: SourceOptions): Source {
  const root = resolve(path);
  if (!existsSync(root)) throw new SourceError(path);
  const isFolder = statSync(root).isDirectory();
  const folder = isFolder ? root : dirname(root);
  const files = isFolder
    ? globSync('**/*.{json,csv,tsv,xlsx,html,htm}', {
        cwd: root,
        exclude: (name) => name.includes('node_modules'),
      }).sort()
    : [basename(root)];
  const ending = (pattern: RegExp) => files.filter((file) => pattern.test(file));
  const json = ending(/\.json$/i);
  const isMarkdown = from
    ? (markdownKinds as readonly SourceKind[]).includes(from)
    : globSync(`**/${bodyPattern}`, { cwd: folder }).length > 0;
  if (isFolder && isMarkdown) return readMarkdownFolder(root, from ?? markdownKind(root), locales);

  if (json.length > 0 && from !== 'csv' && from !== 'html') {
    const data = json.map((file) => ({ file, value: readData(join(folder, file)) }));
    const values = data.map(({ value }) => value);
    for (const { kind, isOne, read } of knownExports)
      if (from === kind || (!from && isOne(values)))
        return createSource(kind, read(values, basename(root), folder), folder);
    const items = data.flatMap(({ file, value }) =>
      readJson(value, file, folder, columns).map((item) => ({ ...item, locale: item.locale ?? languageOf(file) })),
    );
    // Equal ids in files per language are translations; elsewhere ids may restart per file.
    if (items.length > 0) return createSource(from ?? 'json', items, folder);
  }
  const books = ending(/\.xlsx$/i);
  if (books.length > 0 && from !== 'csv' && from !== 'html') {
    const items = books.flatMap((file) =>
      sheetsOf(readFileSync(join(folder, file)), file)
        .flatMap((rows) => readRows(rows, file, folder, columns))
        .map((item) => ({ ...item, locale: item.locale ?? languageOf(file) })),
    );
    if (items.length > 0) return createSource('xlsx', items, folder);
  }
  const tables = ending(/\.(csv|tsv)$/i);
  if (tables.length > 0 && from !== 'html') {
    const items = tables.flatMap((file) =>
      readCsv(readText(join(folder, file)), file, folder, columns).map((item) => ({
        ...item,
        locale: item.locale ?? languageOf(file),
      })),
    );
    if (items.length > 0) return createSource('csv', items, folder);
  }
  const pages = ending(/\.html?$/i);
  const items = pages.flatMap((file) =>
    readHtmlPage(readText(join(folder, file)), file, folder).map((item) => ({ ...item, locale: languageOf(file) })),
  );
  if (items.length === 0) throw new SourceError(path);
  return createSource('html', items, folder);
}
