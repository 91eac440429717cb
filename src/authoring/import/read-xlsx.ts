import { inflateRawSync } from 'node:zlib';
import { SourceError } from './item.ts';

/** Limit against decompression bombs. */
const maxPartBytes = 64 * 1024 * 1024;

/** The wanted text files of a ZIP archive. Throws `SourceError` when it is invalid. */
function unzip(bytes: Buffer, name: string, isWanted: (path: string) => boolean): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  if (end < 0) throw new SourceError(name);
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [named, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const path = bytes.toString('utf8', at + 46, at + 46 + named);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    at += 46 + named + extra + comment;
    if (!isWanted(path)) continue;
    const data = bytes.subarray(start, start + size);
    files.set(path, (method === 0 ? data : inflateRawSync(data, { maxOutputLength: maxPartBytes })).toString('utf8'));
  }
  return files;
}

/** `unzip` for untrusted files: any error is a `SourceError`. */
function unzipped(...given: Parameters<typeof unzip>): Map<string, string> {
  try {
    return unzip(...given);
  } catch {
    throw new SourceError(given[1]);
  }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string) =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, named?: string) =>
    named === undefined
      ? String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16))
      : (entities[named] ?? whole),
  );
/** The text of a string without phonetic hints. */
const wordsIn = (xml: string) =>
  [...xml.replace(/<rPh\b[^]*?<\/rPh>/g, '').matchAll(/<t(?:\s[^>]*)?>([^]*?)<\/t>/g)]
    .map(([, text = '']) => plain(text))
    .join('');

/** `AB12` → 27, from 0. */
const columnOf = (reference: string) =>
  [...(/^[A-Z]+/.exec(reference)?.[0] ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The sheets of a workbook (Office Open XML) as rows of cells. Throws `SourceError`. */
export function sheetsOf(bytes: Buffer, name: string): string[][][] {
  const files = unzipped(bytes, name, (path) => /^xl\/(sharedStrings|worksheets\/[^/]+)\.xml$/.test(path));
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si(?:\s[^>]*)?>([^]*?)<\/si>|<si\/>/g)].map(
    ([, text = '']) => wordsIn(text),
  );
  const sheets = [...files]
    .filter(([path]) => path.includes('/worksheets/'))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return sheets.map(([, xml]) =>
    [...xml.matchAll(/<row\b[^>]*>([^]*?)<\/row>/g)].map(([, row = '']) => {
      const cells: string[] = [];
      for (const [, about = '', inside = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>([^]*?)<\/c>)/g)) {
        const value = plain(/<v(?:\s[^>]*)?>([^]*?)<\/v>/.exec(inside)?.[1] ?? '');
        const kind = /\bt="(\w+)"/.exec(about)?.[1];
        const column = columnOf(/\br="([A-Z]+)/.exec(about)?.[1] ?? String.fromCharCode(65 + (cells.length % 26)));
        cells[column] = kind === 's' ? (shared[Number(value)] ?? '') : kind === 'inlineStr' ? wordsIn(inside) : value;
      }
      return Array.from(cells, (cell) => cell ?? '');
    }),
  );
}
