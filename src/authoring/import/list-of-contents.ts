import { posix } from 'node:path';

/** The position of texts in the source's table of contents. */
export type Contents = ReadonlyMap<string, { order: number; categories: string[] }>;

const fileOf = (href: string) => posix.normalize(decodeURIComponent(href).replace(/[#?].*$/, '')).replace(/^\.?\//, '');
const isText = (href: string) => /\.(md|mdx|markdown)([#?].*)?$/i.test(href) && !/^[a-z]+:/i.test(href);

/** Reads `SUMMARY.md`: headings and parent pages are categories, outermost first. */
export function listOfContents(summary: string): Contents {
  const found = new Map<string, { order: number; categories: string[] }>();
  let heading: string[] = [];
  const stack: { indent: number; title: string; file?: string }[] = [];
  for (const line of summary.split('\n')) {
    const title = /^##+\s+(.+?)\s*#*$/.exec(line)?.[1];
    if (title) {
      heading = [title.replace(/<[^>]*>/g, '').trim()];
      stack.length = 0;
    }
    const [, space = '', name = '', href = ''] = /^(\s*)[*+-]\s+\[(.+?)\]\(<?([^)>\s]*)[^)]*\)/.exec(line) ?? [];
    if (!name) continue;
    const indent = space.replaceAll('\t', '    ').length;
    while ((stack.at(-1)?.indent ?? -1) >= indent) stack.pop();
    const above = stack.at(-1)?.file;
    // A parent page opens the group of its name.
    if (above !== undefined)
      found.get(above)?.categories.splice(0, Infinity, ...heading, ...stack.map((one) => one.title));
    const file = isText(href) ? fileOf(href) : undefined;
    if (file !== undefined && !found.has(file))
      found.set(file, { order: found.size, categories: [...heading, ...stack.map((one) => one.title)] });
    stack.push({ indent, title: name.replaceAll('\\', ''), ...(file !== undefined && { file }) });
  }
  return found;
}

/** Reads `nav` of `mkdocs.yml`: group names are categories, outermost first. */
export function navigation(nav: unknown): Contents {
  const found = new Map<string, { order: number; categories: string[] }>();
  const visit = (value: unknown, categories: string[]): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, categories);
    else if (typeof value === 'string') {
      if (isText(value) && !found.has(fileOf(value))) found.set(fileOf(value), { order: found.size, categories });
    } else if (typeof value === 'object' && value !== null)
      for (const [title, inside] of Object.entries(value as Record<string, unknown>))
        visit(inside, typeof inside === 'string' ? categories : [...categories, title]);
  };
  visit(nav, []);
  return found;
}
