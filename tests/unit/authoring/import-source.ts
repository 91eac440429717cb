import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, vi } from 'vitest';
import { inspect } from '../../../src/check/check.ts';
import { loadContent } from '../../../src/content/load.ts';
import { folder, sound } from '../check/sample.ts';

export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A source of another system, written to disk. */
export function source(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
/** A help centre in Italian and English; the report is written beside it. */
export function centre(): string {
  const root = folder({ 'site.yaml': `${sound['site.yaml']}defaults: { owner: Clienti, reviewMonths: 12 }\n` });
  vi.spyOn(process, 'cwd').mockReturnValue(dirname(root));
  return root;
}
afterEach(() => void vi.restoreAllMocks());

export const errors = (root: string) =>
  inspect(root, { cache: false }).report.problems.filter(({ severity }) => severity === 'error');
export const imported = (root: string, locale = 'en') =>
  loadContent(root).articles.filter((article) => article.locale === locale && article.id > 1002);
