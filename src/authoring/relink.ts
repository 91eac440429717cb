import type { ContentIndex } from '../check/content-index.ts';
import { targetOf } from '../check/passes/links.ts';
import { Lines } from '../check/readers/lines.ts';
import type { ContentChanges } from './content-changes.ts';
import type { Article } from '../check/model.ts';

/** Replaces body links by path or file with links by number. In: which links to rewrite, and the new address without the anchor. */
export function relink(
  changes: ContentChanges,
  contentIndex: ContentIndex,
  choose: (reached: Article, from: Article, url: string) => string | undefined,
): void {
  for (const article of contentIndex.articles) {
    const edits = article.body.links.flatMap(({ name, range }) => {
      const reached = targetOf(article, name, contentIndex);
      const to = reached && choose(reached, article, name);
      if (!to) return [];
      const hash = name.includes('#') ? name.slice(name.indexOf('#')) : '';
      return [{ range, from: name, to: to + hash }];
    });
    if (edits.length === 0) continue;
    changes.edit(article.file, (text) => {
      const lines = new Lines(text.replace(/\r\n?/g, '\n'));
      let result = lines.text;
      for (const { range, from, to } of edits.toReversed()) {
        const start = lines.start(range.line) + range.column - 1;
        const end = lines.start(range.endLine) + range.endColumn - 1;
        const link = result.slice(start, end);
        const at = link.lastIndexOf(`(${from}`);
        if (at >= 0)
          result =
            result.slice(0, start) + link.slice(0, at + 1) + to + link.slice(at + 1 + from.length) + result.slice(end);
      }
      return result;
    });
  }
}
