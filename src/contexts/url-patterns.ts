import type { Contexts } from '../content/schema/contexts.ts';

/** The source of a regular expression for a pattern in which `*` stands for anything. */
export const patternSource = (pattern: string): string =>
  `^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`;

/** Name and pattern of each page of the company that has a context; the longest says most and stands first. */
export const urlPatterns = (contexts: Contexts): [name: string, source: string][] =>
  Object.entries(contexts)
    .flatMap(([name, { urls }]) => urls.map((url): [string, string] => [name, url]))
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, url]) => [name, patternSource(url)]);
