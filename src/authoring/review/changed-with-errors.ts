import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inspection } from '../../check/check.ts';

/** Changed files with errors, whose changes cannot be compared reliably. */
export function changedWithErrors({ report }: Inspection, before: { root: string }): Set<string> {
  const files = report.problems.flatMap(({ severity, file }) => (severity === 'error' ? file : []));
  return new Set(files.filter((file) => textOf(report.root, file) !== textOf(before.root, file)));
}

function textOf(root: string, file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}
