import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readHead } from '../../content/head-html.ts';
import { headFile } from '../../content/own-files.ts';
import type { ContentIndex } from '../model.ts';
import { missingFile } from './theme.ts';
import { type Problem } from '../problems.ts';
import { readTextFile, sizeLimits } from '../readers/file.ts';
import { problem } from '../rule.ts';
import { headAttribute, headForm, headOrigin, headTag } from '../rules/head.ts';

/** What may not stand in the head of the pages. In: the content folder, and that of files that are copied as they are. */
export function headProblems(root: string, { settings: { site } }: ContentIndex, publicRoot: string): Problem[] {
  const path = join(root, headFile);
  if (!existsSync(path) || !site) return [];
  const { lines, problems } = readTextFile(path, headFile, sizeLimits.article);
  if (!lines) return problems;
  const { faults, own } = readHead(lines.text, site.origins);
  return problems.concat(
    own.flatMap(({ address, start }) => missingFile(headFile, lines.range(start, start + 1), address, publicRoot)),
    faults.map(({ kind, tag, value, key, start }) => {
      const range = lines.range(start, start + Math.max(1, tag.length + 1));
      if (kind === 'attribute')
        return problem(headAttribute, { file: headFile, at: range, data: { tag, name: value } });
      if (kind === 'form') return problem(headForm, { file: headFile, at: range, data: { detail: value } });
      if (kind !== 'origin') return problem(headTag, { file: headFile, at: range, data: { tag } });
      const url = URL.parse(value);
      const origin = url?.protocol === 'https:' ? url.origin : '';
      return problem(headOrigin, { file: headFile, at: range, data: { url: value.slice(0, 100), key, origin } });
    }),
  );
}
