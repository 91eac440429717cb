import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  defineHastPlugin,
  defineMdastPlugin,
  type Features,
  type HastPluginEntry,
  type MdastPluginEntry,
  type PluginFactoryContext,
} from 'satteri';
import type { Root } from 'mdast';
import { componentsIn } from './body-tree.ts';
import { codeTitle } from './code-title.ts';
import { headingIds } from './heading-ids.ts';
import type { TreeNode } from './html-in-markdown.ts';
import { nearestDictionary, type Dictionary } from '../i18n/index.ts';
import { interpolate } from '../i18n/phrases.ts';

/** Removes comments, the only expressions in articles; they would become part of heading ids. */
const dropComments = defineMdastPlugin({
  name: 'drop-comments',
  mdxTextExpression: (node, context) => context.removeNode(node),
  mdxFlowExpression: (node, context) => context.removeNode(node),
});

/** Converts components written as Markdown or HTML. */
const readComponents = defineMdastPlugin({
  name: 'read-components',
  before(root, context) {
    const read = componentsIn(root as unknown as TreeNode);
    if (read !== (root as unknown as TreeNode)) context.replaceNode(root, read as unknown as Root);
  },
});

/** Name of the picture element in compiled bodies, so that the site and not Astro publishes pictures. */
export const pictureElement = 'Picture';

const keepPictures = defineMdastPlugin({
  name: 'keep-pictures',
  image(node, context) {
    const given = { src: node.url, alt: node.alt ?? '', ...(node.title && { title: node.title }) };
    const attributes = Object.entries(given).map(([name, value]) => ({
      type: 'mdxJsxAttribute' as const,
      name,
      value,
    }));
    context.replaceNode(node, { type: 'mdxJsxTextElement', name: pictureElement, attributes, children: [] });
  },
});

/** Sets the heading ids that the check uses. */
function nameHeadings() {
  const idOf = headingIds();
  return defineHastPlugin({
    name: 'name-headings',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        if (node.properties['id'] === undefined) context.setProperty(node, 'id', idOf(context.textContent(node)));
      },
    },
  });
}

/** Adapts HTML to the policy and to accessibility: alignment as a class, code that scrolls by keyboard. */
const adaptElements = defineHastPlugin({
  name: 'adapt-elements',
  element: [
    {
      filter: ['th', 'td'],
      visit(node, context) {
        const side = /text-align:\s*(\w+)/.exec(String(node.properties['style'] ?? ''))?.[1];
        if (!side) return;
        context.setProperty(node, 'style', null);
        if (side !== 'left') context.setProperty(node, 'className', [side === 'right' ? 'align-end' : 'align-center']);
      },
    },
    {
      filter: ['pre'],
      visit(node, context) {
        context.setProperty(node, 'tabIndex', 0);
        const [code] = node.children;
        const title = codeTitle(code?.data);
        if (title) context.setProperty(node, 'dataTitle', title);
      },
    },
  ],
});

/** Translates texts that the parser generates in English. */
const translateGenerated = (t: Dictionary) =>
  defineHastPlugin({
    name: 'translate-generated',
    element: [
      {
        filter: ['h2'],
        visit(node, context) {
          if (node.properties['id'] !== 'footnote-label') return;
          const children = [{ type: 'text' as const, value: t.footnotes }];
          context.replaceNode(node, { ...node, properties: { id: 'footnote-label' }, children });
        },
      },
      {
        filter: ['a'],
        visit(node, context) {
          if (node.properties['dataFootnoteBackref'] === undefined) return;
          const n = /[\d-]+$/.exec(String(node.properties['ariaLabel']))?.[0] ?? '';
          context.setProperty(node, 'ariaLabel', interpolate(t.footnoteBack, { n }));
        },
      },
      {
        filter: ['input'],
        visit: (node, context) =>
          context.setProperty(node, 'ariaLabel', node.properties['checked'] ? t.taskDone : t.taskOpen),
      },
    ],
  });

/** Markdown options of Astro for articles. In: the absolute content folder. */
export function markdownOptions(root: string) {
  const languageOf = ({ fileURL }: PluginFactoryContext) =>
    fileURL?.protocol === 'file:' ? relative(root, fileURLToPath(fileURL)).split(sep)[1] : undefined;
  const mdastPlugins: MdastPluginEntry[] = [readComponents, keepPictures, dropComments];
  const hastPlugins: HastPluginEntry[] = [
    (context) => translateGenerated(nearestDictionary(languageOf(context) ?? '')),
    nameHeadings,
    adaptElements,
  ];
  // Without the variation selector phones show the arrow as an emoji.
  const features: Features = { gfm: { footnotes: { backContent: '↩\ufe0e' } } };
  return { mdastPlugins, hastPlugins, features };
}
