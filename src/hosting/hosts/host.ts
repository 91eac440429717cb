import type { HeaderRule } from '../headers.ts';

/** What every host is told, in whatever language it speaks. */
export interface HostInstructions {
  /** Base path with a slash at both ends. */
  base: string;
  /** Folders that have a 404 page of their own, such as `/en/`; the base itself is always one. */
  notFound: readonly string[];
  rules: readonly HeaderRule[];
  redirects: readonly { from: string; to: string }[];
}

/** `/_astro/*` → `/_astro/`; `undefined` when the pattern names one address. */
export function prefixOf(pattern: string): string | undefined {
  return pattern.endsWith('*') ? pattern.slice(0, -1) : undefined;
}

/** The headers of everything, and the rules that add to them. */
export function splitRules({ base, rules }: Pick<HostInstructions, 'base' | 'rules'>) {
  const everywhere = rules.filter(({ pattern }) => prefixOf(pattern) === base);
  return {
    common: Object.assign({}, ...everywhere.map(({ headers }) => headers)) as Record<string, string>,
    special: rules.filter((rule) => !everywhere.includes(rule)),
  };
}
