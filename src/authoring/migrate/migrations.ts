import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { currentFormat } from '../../content/schema/site.ts';
import type { LineEdit } from './line-edit.ts';

/** One change of the content format. */
interface Migration {
  to: number;
  /** File inside the content folder. */
  file: string;
  /** The changed lines; `undefined` when they already have the new form. */
  edit: (text: string) => Omit<LineEdit, 'file'> | undefined;
}

const indentOf = (line: string) => /^\s*/.exec(line)?.[0] ?? '';

/** Format 2: `holidays` of `channels.yaml` is no list any more but has `closed`. Only lines move, so comments and quotes are kept. */
function holidaysAsClosedDays(text: string): Omit<LineEdit, 'file'> | undefined {
  const counter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: counter });
  if (!isMap(contents)) return undefined;
  const pair = contents.items.find(({ key }) => String(key) === 'holidays');
  if (!isSeq(pair?.value) || !pair.value.range) return undefined;
  const lines = text.split('\n');
  const [start, end] = pair.value.range;
  const first = counter.linePos(start).line - 1;
  const last = counter.linePos(Math.max(start, end - 1)).line - 1;
  if (pair.value.flow) {
    const removed = lines.slice(first, last + 1);
    const source = text.slice(start, end);
    const whole = removed.join('\n');
    return { at: first, removed, added: whole.replace(source, () => `{ closed: ${source} }`).split('\n') };
  }
  const removed = lines.slice(first, last + 1);
  const deeper = indentOf(removed[0] ?? '').length > 0 ? '  ' : '    ';
  return { at: first, removed, added: ['  closed:', ...removed.map((line) => (line.trim() ? deeper + line : line))] };
}

/** In order of application. */
const migrations: readonly Migration[] = [{ to: 2, file: 'channels.yaml', edit: holidaysAsClosedDays }];

/** Sets `format` in `site.yaml`, in place or at the end. */
function noteFormat(text: string): Omit<LineEdit, 'file'> | undefined {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /^format:/.test(line));
  const added = [`format: ${currentFormat}`];
  if (at < 0) return { at: text.endsWith('\n') ? lines.length - 1 : lines.length, removed: [], added };
  return lines[at] === added[0] ? undefined : { at, removed: [lines[at] ?? ''], added };
}

/** The `format` of `site.yaml`; default: 1. */
export function formatOf(site: string): number {
  const value: unknown = (parseDocument(site).toJS() as Record<string, unknown> | null)?.['format'];
  return typeof value === 'number' ? value : 1;
}

/** The edits that a content folder of an earlier format needs, at most one per file. In: its format, and a function that reads a file. */
export function planMigration(format: number, read: (file: string) => string | undefined): LineEdit[] {
  const due = migrations.filter(({ to }) => to > format);
  return [...due, { file: 'site.yaml', edit: noteFormat }].flatMap(({ file, edit }) => {
    const text = read(file);
    const found = text === undefined ? undefined : edit(text);
    return found ? [{ file, ...found }] : [];
  });
}
