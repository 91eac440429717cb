import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, stringify, type Document, type Node, type Pair } from 'yaml';

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^---[ \t]*\r?$/m;

const end = (node: unknown): number => (node as Node | null)?.range?.[1] ?? 0;

/** Start of the line after the one that ends at `at`. A block scalar ends after its line break already. */
function nextLine(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}

const pairOf = (document: Document, key: string): Pair | undefined =>
  isMap(document.contents)
    ? document.contents.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
    : undefined;

/** The insertion into the frontmatter, which changes nothing else. */
function insertion(yaml: string, document: Document, alias: string): { at: number; text: string } | undefined {
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  const line = (indent: number) => `${' '.repeat(indent)}- ${stringify(alias, { lineWidth: 0 }).trimEnd()}${eol}`;
  const quoted = stringify(alias, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trimEnd();
  const pair = pairOf(document, 'aliases');
  const list = pair?.value;

  if (isSeq(list)) {
    const last = list.items.at(-1);
    if (list.flow) {
      if (!last) return { at: (list.range?.[0] ?? 0) + 1, text: quoted };
      return { at: end(last), text: `, ${quoted}` };
    }
    const token = list.srcToken;
    return token && 'indent' in token && last ? { at: nextLine(yaml, end(last)), text: line(token.indent) } : undefined;
  }
  if (pair && isScalar(list) && list.value === null && list.source === '')
    return { at: nextLine(yaml, end(pair.key)), text: line(2) };
  if (pair) return undefined;
  const before = pairOf(document, 'answer') ?? pairOf(document, 'question');
  return before && { at: nextLine(yaml, end(before.value)), text: `aliases:${eol}${line(2)}` };
}

/** Adds an alias to the frontmatter, changing no other byte; `undefined` when the YAML does not allow it. */
export function addAlias(source: string, alias: string): string | undefined {
  const head = opening.exec(source)?.[0];
  const length = head === undefined ? -1 : source.slice(head.length).search(closing);
  if (head === undefined || length < 0) return undefined;
  const yaml = source.slice(head.length, head.length + length);
  const document = parseDocument(yaml, { keepSourceTokens: true });
  if (document.errors.length > 0) return undefined;

  const change = insertion(yaml, document, alias);
  if (!change) return undefined;
  const result = yaml.slice(0, change.at) + change.text + yaml.slice(change.at);
  const before = document.toJS() as { aliases?: string[] };
  const after = parseDocument(result);
  const wanted = { ...before, aliases: [...(before.aliases ?? []), alias] };
  if (after.errors.length > 0 || !isDeepStrictEqual(after.toJS(), wanted)) return undefined;
  return source.slice(0, head.length) + result + source.slice(head.length + length);
}
