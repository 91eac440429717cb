import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { readRedirects, redirectFile, redirectKey } from '../../content/redirect-list.ts';
import { ContentChanges } from '../content-changes.ts';
import type { ImportMap, ImportPlan } from './plan.ts';
import { pictureBytes } from './pictures.ts';

export const mapFile = 'import-map.json';

export function readImportMap(root: string): ImportMap {
  const path = join(root, mapFile);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ImportMap) : {};
}

const csv = (cell: string) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows for `redirects.csv` that it lacks; invalid old addresses are skipped. */
export function newRedirects(root: string, redirects: readonly [string, string][]): string[] {
  const path = join(root, redirectFile);
  const { rows } = readRedirects(existsSync(path) ? readFileSync(path, 'utf8') : '');
  const known = new Set(rows.map(redirectKey));
  return redirects.flatMap(([from, to]) => {
    const line = `${csv(from)},${csv(to)}`;
    const [row] = readRedirects(line).rows;
    if (!row || known.has(redirectKey(row))) return [];
    known.add(redirectKey(row));
    return [line];
  });
}

/** The settings with these hosts in `video.hosts`. */
function withVideoHosts(text: string, hosts: readonly string[]): string {
  const document = parseDocument(text);
  if (!document.has('video')) return `${text.replace(/\n*$/, '\n')}video: { hosts: [${hosts.join(', ')}] }\n`;
  const before = (document.toJS() as { video?: { hosts?: string[] } | null }).video?.hosts ?? [];
  document.setIn(['video', 'hosts'], [...before, ...hosts]);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Writes a plan. `onPicture` is called with the number of finished pictures. Out: the numbers of written files. */
export async function writeImport(
  root: string,
  plan: ImportPlan,
  onPicture: (done: number) => void = () => undefined,
): Promise<{ answers: number; pictures: number }> {
  const changes = new ContentChanges(root);
  if (plan.categories.length > 0) {
    const path = join(root, 'categories.yaml');
    const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : '[]');
    const before = (document.toJS() as unknown[] | null) ?? [];
    for (const category of plan.categories) {
      if (before.length > 0) document.add(document.createNode(category, { aliasDuplicateObjects: false }));
    }
    changes.write(
      'categories.yaml',
      before.length > 0
        ? document.toString({ lineWidth: 0 })
        : stringify(plan.categories, { lineWidth: 0, aliasDuplicateObjects: false }),
    );
  }
  if (plan.videoHosts.length > 0) {
    const text = readFileSync(join(root, 'site.yaml'), 'utf8');
    changes.write('site.yaml', withVideoHosts(text, plan.videoHosts));
  }
  const lines = newRedirects(root, plan.redirects);
  if (lines.length > 0) {
    const path = join(root, redirectFile);
    const text = existsSync(path) ? readFileSync(path, 'utf8').replace(/\n*$/, '\n') : 'from,to\n';
    changes.write(redirectFile, `${text}${lines.join('\n')}\n`);
  }
  const answers = plan.files.filter(({ state }) => state === 'new' || state === 'changed');
  for (const { file, text } of answers) changes.write(file, text);
  changes.write(mapFile, `${JSON.stringify(plan.map, null, 1)}\n`);
  changes.apply();
  let pictures = 0;
  for (const [at, picture] of plan.pictures.entries()) {
    onPicture(at);
    const path = join(root, picture.to);
    if (existsSync(path) && statSync(path).mtimeMs > statSync(picture.from).mtimeMs) continue;
    const bytes = await pictureBytes(picture);
    if (existsSync(path) && readFileSync(path).equals(bytes)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    pictures += 1;
  }
  return { answers: answers.length, pictures };
}
