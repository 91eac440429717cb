import type { Reference } from '../model.ts';
import type { Node } from '../readers/mdx.ts';
import type { BodyContext } from './body-context.ts';

/** Syntax of other tools that is printed literally here, or means something else. */
export type ForeignMark =
  | 'alert'
  | 'directive'
  | 'highlight'
  | 'inserted'
  | 'emoji'
  | 'definition'
  | 'subscript'
  | 'superscript'
  | 'wikilink'
  | 'shortcode'
  | 'comment';

/** Syntax that may be anywhere in a text. `instead` is the replacement, where one is known. */
const textMarks: readonly { mark: ForeignMark; pattern: RegExp; instead?: (match: RegExpExecArray) => string }[] = [
  {
    mark: 'directive',
    pattern: /^[ \t]*:::+[ \t]*([A-Za-z]\w*)[^\n]*/gm,
    instead: ([, name = '']) => `> [!${alertKinds[name.toLowerCase()] ?? 'NOTE'}]`,
  },
  { mark: 'alert', pattern: /^\[!(?!\])[\w -]{1,30}\][-+]?/g, instead: () => '[!NOTE]' },
  {
    mark: 'highlight',
    pattern: /(?<![\\=])==(?=[^\s=])([^=\n]*[^\s=])==(?!=)/g,
    instead: ([, words]) => `**${words}**`,
  },
  {
    mark: 'inserted',
    pattern: /(?<![\\+\w])\+\+(?=[^\s+])([^+\n]*[^\s+])\+\+(?![+\w])/g,
    instead: ([, words = '']) => words,
  },
  {
    mark: 'emoji',
    pattern: /(?<![\\\w:/.]):([a-z+][a-z\d_+-]{1,30}):(?![\w:/])/g,
    instead: ([, name = '']) => emojiByName[name] ?? '',
  },
  {
    mark: 'superscript',
    pattern: /(?<![\\^])\^([^\s^]{1,12})\^(?!\^)/g,
    instead: ([, words]) => `<sup>${words}</sup>`,
  },
  { mark: 'wikilink', pattern: /(?<![\\!])\[\[[^[\]\n]{1,100}\]\]/g },
  { mark: 'shortcode', pattern: /\{\{[<%][^\n]*?[>%]\}\}|\{%[^\n]*?%\}/g },
];

const alertKinds: Record<string, string> = {
  tip: 'TIP',
  hint: 'TIP',
  success: 'TIP',
  important: 'IMPORTANT',
  warning: 'WARNING',
  caution: 'WARNING',
  danger: 'WARNING',
};

const emojiByName: Record<string, string> = {
  tada: '🎉',
  warning: '⚠️',
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  x: '❌',
  bulb: '💡',
  rocket: '🚀',
  information_source: 'ℹ️',
  smile: '😄',
  heart: '❤️',
  '+1': '👍',
  thumbsup: '👍',
  point_right: '👉',
  phone: '☎️',
  email: '✉️',
};

/** The foreign syntax in a node, with its replacement in `text`. */
export function foreignMarks(body: BodyContext, node: Node, parent: Node | undefined): Reference[] {
  const { lines } = body;
  const at = body.start(node);
  const source = body.sourceOf(node);
  const found = (mark: ForeignMark, [from, length]: [from: number, length: number], text = ''): Reference => ({
    name: mark,
    range: lines.range(at + from, at + from + length),
    text,
  });
  if (node.type === 'text') {
    const first = parent?.type === 'paragraph' && parent.children?.[0] === node;
    const marks = textMarks
      .filter(({ mark }) => (mark !== 'alert' && mark !== 'directive') || first)
      .flatMap(({ mark, pattern, instead }) =>
        Array.from(source.matchAll(pattern), (match) => found(mark, [match.index, match[0].length], instead?.(match))),
      );
    // An expression in MDX.
    const comment = source.indexOf('{/*');
    return comment < 0 ? marks : [...marks, found('comment', [comment, 3])];
  }
  if (node.type === 'paragraph') {
    const line = /\n[ \t]*(:[ \t]+)(?=\S)/.exec(source);
    return line ? [found('definition', [line.index + line[0].length - (line[1] ?? '').length, 1])] : [];
  }
  // A single tilde within a word: elsewhere it may be strikethrough.
  if (node.type === 'delete' && /^~[^~\s]{1,8}~$/.test(source) && /[\p{L}\d)]/u.test(lines.text[at - 1] ?? ''))
    return [found('subscript', [0, source.length], `<sub>${source.slice(1, -1)}</sub>`)];
  return [];
}
