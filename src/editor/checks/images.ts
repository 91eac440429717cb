import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problem, startOfFile, type Problem } from '../problems.ts';
import { humanSize, sizeLimits } from '../reading/file.ts';
import { nearest } from '../reading/nearest.ts';
import { sizeOf } from '../reading/tree.ts';
import type { Library } from './library.ts';

/** Images that are missing, too heavy or used by nobody. `images` are paths inside the content folder. */
export function imageProblems(
  root: string,
  library: Library,
  images: readonly string[],
  publicRoot: string | undefined,
): Problem[] {
  const there = new Set(images);
  const used = new Set<string>();
  const found: Problem[] = [];
  for (const { file, body } of library.articles)
    for (const { name, range } of body.images) {
      const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(name)?.[1]?.toLowerCase();
      if (scheme === 'http' || scheme === 'https') continue;
      if (scheme) {
        found.push(problem('P-LINK-UNSAFE', file, range, { scheme }));
        continue;
      }
      const absolute = name.startsWith('/');
      const path = decodeURI(new URL(name, `file:///${file}`).pathname.slice(1));
      if (absolute ? publicRoot && existsSync(join(publicRoot, path)) : there.has(path)) used.add(path);
      else {
        const folder = file.slice(0, file.lastIndexOf('/') + 1);
        const near = nearest(
          path.slice(folder.length),
          images.filter((one) => one.startsWith(folder)).map((one) => one.slice(folder.length)),
        );
        found.push(problem('P-IMAGE-MISSING', file, range, { url: name, suggestion: near ? `./${near}` : '' }));
      }
    }
  for (const image of images) {
    const size = sizeOf(join(root, image));
    if (size > sizeLimits.image)
      found.push(
        problem('P-IMAGE-HEAVY', image, startOfFile, { size: humanSize(size), limit: humanSize(sizeLimits.image) }),
      );
    if (!used.has(image)) found.push(problem('P-IMAGE-UNUSED', image, startOfFile, {}));
  }
  return found;
}
