import type { HeaderRule } from '../headers.ts';

/** What every host is told, in whatever syntax it has. */
export interface HostInstructions {
  /** Base path with a slash at both ends. */
  base: string;
  /** Folders that have a 404 page of their own, such as `/en/`; the base itself is always one. */
  notFound: readonly string[];
  rules: readonly HeaderRule[];
  /** Old address → new one, both as they are in a request: percent-encoded. */
  redirects: readonly { from: string; to: string }[];
  /** Beginning of old addresses → new one, the longest first. */
  patterns: readonly { from: string; to: string }[];
  /** Addresses of the files that were built, as far as a rule holds for found files only. */
  files: readonly string[];
}

/** `/_astro/*` → `/_astro/`; `undefined` when the pattern names one address. */
export function prefixOf(pattern: string): string | undefined {
  return pattern.endsWith('*') ? pattern.slice(0, -1) : undefined;
}

/** `/*.md` → `.md`: files of a kind, in whatever folder; `undefined` for other patterns. */
export function suffixOf(pattern: string): string | undefined {
  return /\*(\.\w+)$/.exec(pattern)?.[1];
}

/** Folders with a missing page of their own, but for the root, whose page every host finds; the innermost first. */
export function notFoundFolders(notFound: readonly string[]): string[] {
  return notFound.filter((folder) => folder !== '/').sort((a, b) => b.length - a.length);
}

/** The headers of everything, and the rules that add to them. */
export function splitRules({ base, rules }: Pick<HostInstructions, 'base' | 'rules'>) {
  const everywhere = rules.filter(({ pattern }) => prefixOf(pattern) === base);
  return {
    common: Object.assign({}, ...everywhere.map(({ headers }) => headers)) as Record<string, string>,
    special: rules.filter((rule) => !everywhere.includes(rule)),
  };
}
