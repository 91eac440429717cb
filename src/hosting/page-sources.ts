import { createHash } from 'node:crypto';
import { hasContexts } from '../contexts/files.ts';
import { contextScript } from '../contexts/context-script.ts';
import { readHead } from '../content/head-html.ts';
import type { Content } from '../content/load.ts';
import { fontsOf } from '../content/schema/theme.ts';
import { noticeScript } from '../notices/notice-script.ts';
import { unexpiredNotices } from '../notices/dated-notices.ts';

/** What a site's pages load beyond the defaults, for the policy. */
export interface PageSources {
  /** Sources of inline scripts: `'sha256-…'`. */
  scripts?: readonly string[];
  /** Whether the company adds scripts to the pages. */
  hasOwnScripts?: boolean;
  hasFonts?: boolean;
}

/** The policy source (hash) that allows one inline script. */
export const scriptSource = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

export function pageSources(content: Content): PageSources {
  const { theme, origins } = content.site;
  const { scripts } = readHead(content.head ?? '', origins);
  return {
    scripts: [
      ...(unexpiredNotices(content).length > 0 ? [noticeScript] : []),
      ...(hasContexts(content) ? [contextScript] : []),
      ...scripts,
    ].map(scriptSource),
    hasOwnScripts: scripts.length > 0,
    hasFonts:
      Object.values(fontsOf(theme)).some((font) => typeof font === 'object') ||
      /@font-face/i.test(content.themeSheet ?? ''),
  };
}
