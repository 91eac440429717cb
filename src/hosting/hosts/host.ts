import type { HeaderRule } from '../headers.ts';

/** Input of every host file writer. */
export interface HostInstructions {
  /** Base path with a slash at both ends. */
  base: string;
  /** Folders with a 404 page of their own, such as `/en/`; the base always has one. */
  notFound: readonly string[];
  rules: readonly HeaderRule[];
  /** Redirects, old to new address, both percent-encoded as in a request. */
  redirects: readonly { from: string; to: string }[];
  /** Prefix of old addresses → new one, the longest first. */
  patterns: readonly { from: string; to: string }[];
  /** Addresses of the built files that a rule for existing files applies to. */
  files: readonly string[];
}

/** `/_astro/*` → `/_astro/`; `undefined` when the pattern names one address. */
export function prefixOf(pattern: string): string | undefined {
  return pattern.endsWith('*') ? pattern.slice(0, -1) : undefined;
}

/** `/*.md` → `.md`: files with an extension, in any folder; `undefined` for other patterns. */
export function suffixOf(pattern: string): string | undefined {
  return /\*(\.\w+)$/.exec(pattern)?.[1];
}

/** Folders with a 404 page except the root, whose page every host finds; the innermost first. */
export function notFoundFolders(notFound: readonly string[]): string[] {
  return notFound.filter((folder) => folder !== '/').sort((a, b) => b.length - a.length);
}

/** The headers of all addresses, and the rules that add to them. */
export function splitRules({ base, rules }: Pick<HostInstructions, 'base' | 'rules'>) {
  const everywhere = rules.filter(({ pattern }) => prefixOf(pattern) === base);
  return {
    common: Object.assign({}, ...everywhere.map(({ headers }) => headers)) as Record<string, string>,
    special: rules.filter((rule) => !everywhere.includes(rule)),
  };
}
