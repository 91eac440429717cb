import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { normaliseText } from './frontmatter.ts';
import { readRegularFile } from './regular-file.ts';
import { canonicalAddress } from './schema/old-address.ts';

/** The file of redirects in the content folder. */
export const redirectFile = 'redirects.csv';

export interface RedirectRow {
  line: number;
  from: string;
  /** An answer's number, a path on the site such as `/en/1042` or `/consegna/`, or a full address elsewhere. */
  to: string;
  /** The old address in canonical form, without the final `*` of a prefix. */
  address: string;
  /** Redirects all addresses with this prefix: `/hc/articles/4401874-` for `/hc/articles/4401874-*`. */
  prefix?: string;
}

/** Equal for two rows that redirect the same addresses. */
export const redirectKey = ({ address, prefix }: RedirectRow): string =>
  decodeURI(prefix === undefined ? address : `${prefix}*`).toLowerCase();

/** An invalid line: not two columns, an impossible address, or a target that does not exist. */
export interface RedirectFault {
  line: number;
  text: string;
  reason: 'columns' | 'from' | 'to';
}

const target = /^(\/?\d{1,15}\/?|\/(?!\/)\S*|https?:\/\/[^\s/]+\S*)$/;

function rowOf(line: number, [from = '', to = '']: string[]): RedirectRow | RedirectFault {
  const isPrefix = from.endsWith('*');
  const start = isPrefix ? from.slice(0, -1) : from;
  const address = canonicalAddress(start);
  // `/*` would match every missing page.
  if (address === undefined || start.includes('*') || (isPrefix && address === '/'))
    return { line, text: from, reason: 'from' };
  if (!target.test(to)) return { line, text: to, reason: 'to' };
  const prefix = isPrefix && { prefix: start.endsWith('/') ? address : address.replace(/\/$/, '') };
  return { line, from, to, address, ...prefix };
}

/** Parses lines of `from,to`, separated by commas, semicolons or tabs; ignores a header, empty lines and `#` lines. */
export function readRedirects(text: string): { rows: RedirectRow[]; faults: RedirectFault[] } {
  const rows: RedirectRow[] = [];
  const faults: RedirectFault[] = [];
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(normaliseText(text), {
      delimiter: [',', ';', '\t'],
      comment: '#',
      comment_no_infix: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
    }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, faults: [{ line: Number(error.lines) || 1, text: '"', reason: 'columns' }] };
  }
  for (const [index, { record, info }] of records.entries()) {
    if (index === 0 && /^from$/i.test(record[0] ?? '')) continue;
    const filled = record.filter((cell) => cell !== '');
    if (filled.length < 2) {
      faults.push({ line: info.lines, text: record[0] ?? '', reason: 'columns' });
      continue;
    }
    const row = rowOf(info.lines, record);
    if ('reason' in row) faults.push(row);
    else rows.push(row);
  }
  return { rows, faults };
}

/** The redirects of a content folder. Throws when a line is invalid, which the check reports. */
export function loadRedirects(root: string): RedirectRow[] {
  const path = join(root, redirectFile);
  if (!existsSync(path)) return [];
  const { rows, faults } = readRedirects(readRegularFile(path));
  if (faults[0]) throw new Error(`Line ${faults[0].line} is no redirect.`);
  return rows;
}
