import { globSync } from 'node:fs';
import { join } from 'node:path';
import { posixPath } from '../../content/posix-path.ts';
import { type Problem, startOfFile } from '../problems.ts';
import { humanSize, isFile, readStart, sizeLimits } from '../readers/file.ts';
import { nearestWord } from '../readers/nearest.ts';
import { sizeOf } from '../readers/tree.ts';
import type { ContentIndex, Path, Reference } from '../model.ts';
import { svgProblems } from '../rules/public-files.ts';
import { decodeAddress, ownAddress } from './links.ts';
import { problem } from '../rule.ts';
import {
  imageEncoding,
  imageForeign,
  imageHeavy,
  imageMissing,
  imageType,
  imageUnused,
  siteLogo,
} from '../rules/images.ts';
import { linkUnsafe } from '../rules/links.ts';

/** Images that are missing, too heavy, unused or on another host. */
export function imageProblems(contentIndex: ContentIndex): Problem[] {
  const { root, images, publicRoot } = contentIndex;
  const there = new Set(images);
  const used = new Set<string>();
  const found = logoProblems(contentIndex);
  for (const { file, body } of [...contentIndex.articles, ...contentIndex.textPages])
    for (const image of body.images) {
      const { name, range } = image;
      const foreignImage = foreignImageProblem(file, image, contentIndex);
      if (foreignImage) {
        found.push(foreignImage);
        continue;
      }
      const path = decodeAddress(new URL(name, `file:///${file}`).pathname.slice(1));
      if (path === undefined)
        found.push(problem(imageEncoding, [file, range], { url: name, instead: name.replaceAll('%', '%25') }));
      else if (name.startsWith('/') ? isFile(join(publicRoot, path)) : there.has(path)) used.add(path);
      else {
        const folder = file.slice(0, file.lastIndexOf('/') + 1);
        const near = nearestWord(
          path.slice(folder.length),
          images.filter((one) => one.startsWith(folder)).map((one) => one.slice(folder.length)),
        );
        found.push(problem(imageMissing, [file, range], { url: name, suggestion: near ? `./${near}` : '' }));
      }
    }
  for (const image of images) {
    const size = sizeOf(join(root, image));
    if (size > sizeLimits.image)
      found.push(
        problem(imageHeavy, [image, startOfFile], { size: humanSize(size), limit: humanSize(sizeLimits.image) }),
      );
    if (used.has(image)) found.push(...kindProblems(join(root, image), image));
    else {
      // Unused drawings are checked as well, before somebody uses them.
      const faults = /\.svg$/i.test(image) ? svgProblems(join(root, image), image) : [];
      found.push(...(faults.length > 0 ? faults : [problem(imageUnused, [image, startOfFile])]));
    }
  }
  return found;
}

/** File signatures by extension; the build reads the size of a picture behind them. */
const fileSignatures: Record<string, RegExp> = {
  png: /^\x89PNG\r\n\x1a\n....IHDR/s,
  jpg: /^\xff\xd8\xff/,
  gif: /^GIF8[79]a/,
  webp: /^RIFF....WEBP/s,
  avif: /^....ftyp[^]*avi[fs]/s,
};

/** Reports a picture whose content does not match its extension, at which the build would stop. */
function kindProblems(path: string, image: string): Problem[] {
  const ending = image.replace(/^.*\./, '').toLowerCase();
  if (ending === 'svg') return svgProblems(path, image, true);
  const begins = fileSignatures[ending === 'jpeg' ? 'jpg' : ending];
  return !begins || begins.test(readStart(path, 64))
    ? []
    : [problem(imageType, [image, startOfFile], { ending: ending.toUpperCase() })];
}

/** An image that does not come from the files of the site. */
function foreignImageProblem(
  file: string,
  { name, range }: Reference,
  contentIndex: ContentIndex,
): Problem | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(name)?.[1]?.toLowerCase();
  if (!scheme && !name.startsWith('//')) return undefined;
  if (scheme && !/^https?$/.test(scheme)) return problem(linkUnsafe, [file, range], { scheme });
  const own = ownAddress(name, contentIndex);
  const last = /([^/?#]+\.\w+)(?:[?#].*)?$/.exec(name.replace(/^[^/]*\/\/[^/]*/, ''))?.[1] ?? 'image.png';
  return problem(imageForeign, [file, range], { url: name, instead: own ?? `./${last}`, here: own ? 1 : 0 });
}

function logoProblems({ settings: { site, files }, publicRoot }: ContentIndex): Problem[] {
  const { file, yaml } = files.site;
  const written = site?.theme.logo;
  if (!written || !yaml) return [];
  const logos: [string, Path][] =
    typeof written === 'string'
      ? [[written, ['theme', 'logo']]]
      : Object.entries(written).map(([scheme, logo]) => [logo, ['theme', 'logo', scheme]]);
  const missing = logos.filter(([logo]) => !isFile(join(publicRoot, decodeAddress(logo) ?? '')));
  if (missing.length === 0) return [];
  const there = globSync('**/*.{svg,png,webp,avif,jpg,jpeg,gif}', { cwd: publicRoot }).map(
    (path) => `/${posixPath(path)}`,
  );
  return missing.map(([logo, path]) =>
    problem(siteLogo, [file, yaml.at(path)], { logo, suggestion: nearestWord(logo, there) }),
  );
}
