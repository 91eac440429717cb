import { createHash } from 'node:crypto';
import type { Content } from '../content/load.ts';
import { noticeScript } from '../notices/notice-script.ts';
import { openNotices } from '../notices/dated-notices.ts';

/** The source that lets a policy pass an inline script, and no other. */
export const scriptSource = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Sources of the scripts that stand in the pages of a content. */
export const inlineScripts = (content: Content): string[] =>
  openNotices(content).length > 0 ? [scriptSource(noticeScript)] : [];
