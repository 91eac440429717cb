import { extname, join } from 'node:path';
import { attachmentTypes } from '../../content/attached-files.ts';
import { startOfFile, type Problem } from '../problems.ts';
import { isFile } from '../readers/file.ts';
import { nearest } from '../readers/nearest.ts';
import type { ContentIndex } from '../model.ts';
import type { Reference } from '../model.ts';
import { decode } from './links.ts';
import { problem } from '../rule.ts';
import { attachmentKind, attachmentMissing, attachmentUnused } from '../rules/attachments.ts';

const endings: Record<string, readonly string[]> = {
  video: ['.mp4', '.webm'],
  captions: ['.vtt'],
};

/**
 * Files that answers hand out and that are missing, of another kind, or handed out by none. `attachments` are paths inside the
 * content folder, `publicRoot` is the folder of files that are copied as they are.
 */
export function attachmentProblems(
  { articles, textPages }: ContentIndex,
  attachments: readonly string[],
  publicRoot: string,
): Problem[] {
  const there = new Set(attachments);
  const used = new Set<string>();
  const found: Problem[] = [];
  const look = (file: string, { name, range, text = '' }: Reference) => {
    const allowed = endings[text] ?? Object.keys(attachmentTypes);
    const path = decode(new URL(name, `file:///${file}`).pathname.slice(1)) ?? '';
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(name) || !allowed.includes(extname(name).toLowerCase()))
      found.push(problem(attachmentKind, { file, at: range, data: { name, allowed } }));
    else if (name.startsWith('/') ? isFile(join(publicRoot, path)) : there.has(path)) used.add(path);
    else {
      const folder = file.slice(0, file.lastIndexOf('/') + 1);
      const beside = attachments.filter((one) => one.startsWith(folder)).map((one) => `./${one.slice(folder.length)}`);
      found.push(problem(attachmentMissing, { file, at: range, data: { name, suggestion: nearest(name, beside) } }));
    }
  };
  for (const { file, body } of [...articles, ...textPages]) {
    for (const one of body.files) look(file, one);
    for (const one of body.videos) if (!/^https?:/i.test(one.name)) look(file, { ...one, text: 'video' });
  }
  for (const one of attachments)
    if (!used.has(one)) found.push(problem(attachmentUnused, { file: one, at: startOfFile }));
  return found;
}
