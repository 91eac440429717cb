import { posix } from 'node:path';
import type { ElementContent } from 'hast';
import { findAll } from './read-html.ts';

/** The prefix of paths in the source, and of their addresses. */
export interface ServedPrefix {
  from: string;
  to: string;
}

/** Minimum number of links that agree. */
const minAgreeingLinks = 3;

export const rootedPaths = (children: ElementContent[]): string[] =>
  findAll({ type: 'root', children }, /^a$/)
    .map(({ properties }) => String(properties['href'] ?? ''))
    .filter((href) => /^\/[^/]/.test(href));

/** Infers the prefix under which files were served: most links that end like a file's path differ from it in the same prefix. */
export function servedPrefix(links: readonly string[], files: readonly string[]): ServedPrefix | undefined {
  const byName = Map.groupBy(files, (file) => posix.basename(file));
  const votes = new Map<string, { prefix: ServedPrefix; count: number }>();
  for (const link of links) {
    const parts = link.split('/');
    for (const file of byName.get(posix.basename(link)) ?? []) {
      const own = file.split('/');
      let common = 1;
      while (common < Math.min(own.length, parts.length) && own.at(-1 - common) === parts.at(-1 - common)) common += 1;
      const prefix = { from: own.slice(0, -common).join('/'), to: parts.slice(0, -common).join('/') };
      const key = `${prefix.from} ${prefix.to}`;
      votes.set(key, { prefix, count: (votes.get(key)?.count ?? 0) + 1 });
    }
  }
  const [most] = [...votes.values()].sort((one, other) => other.count - one.count);
  return most && most.count >= minAgreeingLinks ? most.prefix : undefined;
}
