import type { Content } from '../content/load.ts';
import type { PublishedFile } from '../formats/published-file.ts';
import { voiceTree, type VoiceNode } from './tree.ts';
import { voiceFolder, voiceXml } from './voicexml.ts';

/** A step as JSON, with its answer as a number. */
const toPlainNode = ({ article, ...node }: VoiceNode) => ({ ...node, ...(article && { answer: article.id }) });

const byName = (nodes: ReadonlyMap<string, VoiceNode>) =>
  Object.fromEntries([...nodes].map(([name, node]) => [name, toPlainNode(node)]));

const treeJson = (locale: string, nodes: ReadonlyMap<string, VoiceNode>): string =>
  `${JSON.stringify({ language: locale, start: 'index', nodes: byName(nodes) })}\n`;

/** The call as VoiceXML, one file per step, and as JSON. The key of a file is its texts as written. */
export function voiceFiles(content: Content): PublishedFile[] {
  return content.site.locales.flatMap((locale) => {
    const folder = voiceFolder(content, locale);
    const written = voiceTree(content, locale, (text) => text);
    if (![...written.values()].some(({ article }) => article)) return [];
    let spoken: ReadonlyMap<string, VoiceNode> | undefined;
    const nodes = () => (spoken ??= voiceTree(content, locale));
    // The number of any answer can be dialled.
    const dialled = content.articles.map(({ id }) => id);
    return [
      {
        path: `${folder}tree.json`,
        type: 'application/json',
        articles: [],
        shows: byName(written),
        body: () => treeJson(locale, nodes()),
      },
      ...[...written].map(([name, node]): PublishedFile => ({
        path: `${folder}${name}.vxml`,
        type: 'application/voicexml+xml',
        articles: [],
        shows: [toPlainNode(node), node.kind === 'number' && dialled],
        body: () => voiceXml(content, locale, nodes().get(name) ?? node),
      })),
    ];
  });
}
