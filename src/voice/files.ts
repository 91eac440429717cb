import type { Content } from '../content/load.ts';
import type { PublishedFile } from '../formats/published-file.ts';
import { voiceTree, type VoiceNode } from './tree.ts';
import { voiceFolder, voiceXml } from './voicexml.ts';

/** The same call for systems that do not read VoiceXML. */
function treeJson(locale: string, nodes: ReadonlyMap<string, VoiceNode>): string {
  const plain = [...nodes].map(([name, { article, ...node }]) => [
    name,
    { ...node, ...(article && { answer: article.id }) },
  ]);
  return `${JSON.stringify({ language: locale, start: 'index', nodes: Object.fromEntries(plain) })}\n`;
}

/** The call as VoiceXML, one file a step, and as JSON. */
export function voiceFiles(content: Content): PublishedFile[] {
  return content.site.locales.flatMap((locale) => {
    const folder = voiceFolder(content, locale);
    const nodes = voiceTree(content, locale);
    if (![...nodes.values()].some(({ article }) => article)) return [];
    return [
      { path: `${folder}tree.json`, type: 'application/json', body: () => treeJson(locale, nodes) },
      ...[...nodes].map(([name, node]): PublishedFile => ({
        path: `${folder}${name}.vxml`,
        type: 'application/voicexml+xml',
        ...(node.article && { articles: [node.article], shows: node }),
        body: () => voiceXml(content, locale, node),
      })),
    ];
  });
}
