import type { ElementContent } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root as MdastRoot } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Handle } from 'mdast-util-to-markdown';

const attribute = (name: string, value: unknown): string =>
  typeof value === 'string' ? ` ${name}="${value.replaceAll('"', '&quot;')}"` : '';

const flow: Handle = (node, _parent, state, info) => {
  const exit = state.enter('component' as never);
  const inside = state.containerFlow(node, info);
  exit();
  const tag = `<${node.name}${attribute('src', node.src)}${attribute('title', node.title)}`;
  return inside ? `${tag}>\n\n${inside}\n\n</${node.name}>` : `${tag} />`;
};

/** Writes a cleaned body as MDX, escaping what MDX would read as code. */
export function bodyMarkdown(children: ElementContent[]): string {
  const tree = toMdast(
    { type: 'root', children },
    {
      handlers: {
        footnotecall: (_, node) =>
          ({
            type: 'footnoteReference',
            identifier: node.properties['label'],
            label: node.properties['label'],
          }) as never,
        footnotetext: (state, node) =>
          ({
            type: 'footnoteDefinition',
            identifier: node.properties['label'],
            label: node.properties['label'],
            children: state.toFlow(state.all(node)),
          }) as never,
        written: (_, node) => {
          const [words] = node.children;
          const name = String(node.properties['name']);
          return { type: 'html', value: `<${name}>${words?.type === 'text' ? words.value : ''}</${name}>` };
        },
        download: (_, { properties: { src, title } }) => ({
          type: 'html',
          value: `<Download${attribute('src', src)}${attribute('title', title)} />`,
        }),
        component: (state, { properties: { name, src, title }, ...node }) =>
          ({ type: 'component', name, src, title, children: state.toFlow(state.all(node as never)) }) as never,
      },
    },
  ) as MdastRoot;
  const text = toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    fences: true,
    resourceLink: true,
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: { component: flow } as never,
    unsafe: [
      { character: '{', inConstruct: ['phrasing'] },
      { character: '}', inConstruct: ['phrasing'] },
      { character: '<', inConstruct: ['phrasing'] },
    ],
  });
  // `import` and `export` at the start of a line would be code; `&#105;` is "i", `&#101;` "e".
  return text.replace(/^(i|e)(?=(?:mport|xport)\b)/gm, (sign) => `&#${sign.charCodeAt(0)};`).trim();
}
