import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import sharp from 'sharp';
import { attachmentTypes, isAttachment } from '../../content/attached-files.ts';
import { sizeLimits } from '../../check/readers/file.ts';
import { svgFault } from '../../check/passes/svg.ts';
import { slugify } from '../../check/readers/nearest.ts';
import type { Item } from './item.ts';
import { memoize } from '../../memoize.ts';

export interface Picture {
  /** Where it is now, absolute. */
  from: string;
  /** Its new path inside the content folder. */
  to: string;
}

/** The address of a remote picture, with its scheme. */
export const pictureAddress = (src: string): string => src.replace(/^\/\//, 'https://');

/** Decodes percent-encoding, where it is valid. */
export const decodeAddress = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The allowed attachment extensions, as a glob pattern. */
const fileEndings = Object.keys(attachmentTypes)
  .map((ending) => ending.slice(1))
  .join(',');

const supportedExtensions = new Set(['.png', '.jpg', '.jpeg', '.webp', '.avif', '.gif', '.svg']);

/** Finds the pictures of items and names their copies, once per folder of answers. In: `fetched`, address → file. */
export function createPictureFinder(folders: readonly string[], fetched: ReadonlyMap<string, string> = new Map()) {
  const byName = Map.groupBy(
    folders.flatMap((folder) =>
      globSync(`**/*.{png,jpg,jpeg,webp,avif,gif,svg,bmp,PNG,JPG,JPEG,GIF,SVG,${fileEndings}}`, {
        cwd: folder,
        exclude: (name) => /(^|[/\\])(node_modules|\.git)$/.test(name),
      }).map((file) => join(folder, file)),
    ),
    (path) => basename(path).toLowerCase(),
  );
  const taken = new Map<string, string>();
  const pictures = new Map<string, Picture>();

  function find(item: Item, src: string): string | undefined {
    const path = decodeAddress(src.replace(/[?#].*$/, ''));
    const brought = fetched.get(pictureAddress(src));
    if (brought !== undefined || src.startsWith('data:')) return brought;
    const isRemote = /^(https?:)?\/\//.test(path);
    const places = isRemote
      ? []
      : path.startsWith('/')
        ? folders.map((folder) => join(folder, path))
        : [
            join(item.folder, path),
            ...folders.map((folder) => join(folder, path.replace(/^@site\/static\/|^~?\//, ''))),
          ];
    const there = places.find((place) => existsSync(place) && statSync(place).isFile());
    return there ?? likest(path, isRemote ? 2 : 1);
  }
  /** The picture with the longest matching path end, at least `least` names; none when ambiguous. */
  function likest(path: string, least: number): string | undefined {
    const wanted = namesOf(path);
    const found = (byName.get(wanted[0] ?? '') ?? []).map((file) => {
      const names = namesOf(file);
      const differs = wanted.findIndex((name, at) => name !== names[at]);
      return { file, common: differs < 0 ? wanted.length : differs };
    });
    const most = Math.max(...found.map(({ common }) => common));
    const best = found.filter(({ common }) => common === most && (common >= least || found.length === 1));
    const [first, ...others] = best;
    return others.every(({ file }) => digestOf(file) === digestOf(first?.file ?? '')) ? first?.file : undefined;
  }

  /** An unused file name in a folder. */
  function name(from: string, place: string, ending: string): string {
    const stem = slugify(basename(from, extname(from))).slice(0, 60) || 'file';
    for (let count = 1; ; count++) {
      const to = `${place}/${stem}${count > 1 ? `-${count}` : ''}${ending}`;
      const owner = taken.get(to);
      if (owner !== undefined && owner !== from && digestOf(owner) !== digestOf(from)) continue;
      taken.set(to, owner ?? from);
      pictures.set(to, { from: owner ?? from, to });
      return basename(to);
    }
  }

  return {
    pictures,
    /** The new path of an attachment for an answer's folder; `undefined` when missing. */
    takeFile(item: Item, src: string, folder: string): string | undefined {
      const from = find(item, src);
      if (from === undefined || !isAttachment(from)) return undefined;
      return `./files/${name(from, `${folder}/files`, extname(from).toLowerCase())}`;
    },
    /** The new path of a picture for an answer's folder; `undefined` when missing. */
    take(item: Item, src: string, folder: string): string | undefined {
      const from = find(item, src);
      if (from === undefined) return undefined;
      const ending = endingOf(from);
      const isHeavy = statSync(from).size > sizeLimits.image;
      // SVGs with scripts are rasterised.
      const isUnsafe = ending === '.svg' && svgFault(readFileSync(from, 'utf8')) !== undefined;
      const published =
        !supportedExtensions.has(ending) || (isHeavy && ending !== '.svg') || isUnsafe ? '.webp' : ending;
      return `./img/${name(from, `${folder}/img`, published)}`;
    },
  };
}

const namesOf = (path: string): string[] =>
  path
    .toLowerCase()
    .split(/[/\\]/)
    .filter((name) => name && name !== '.' && name !== '..')
    .reverse();

const digestOf = memoize((path: string) => createHash('sha256').update(readFileSync(path)).digest('hex'));

const fileSignatures: [RegExp, string][] = [
  [/^\x89PNG/, '.png'],
  [/^\xff\xd8\xff/, '.jpg'],
  [/^GIF8/, '.gif'],
  [/^RIFF....WEBP/s, '.webp'],
];

/** The extension by content, whatever the name says. */
function endingOf(path: string): string {
  const named = extname(path).toLowerCase();
  const start = readFileSync(path).subarray(0, 16).toString('latin1');
  const real = fileSignatures.find(([begins]) => begins.test(start))?.[1];
  return real === undefined || (real === '.jpg' && named === '.jpeg') ? named : real;
}

/** The bytes of a picture, shrunk below the size limit where necessary. */
export async function pictureBytes(picture: Picture): Promise<Buffer> {
  if (isAttachment(picture.to)) return readFileSync(picture.from);
  try {
    return await shrinkPicture(picture, true);
  } catch {
    // The animation is too large for memory: its first frame.
    return shrinkPicture(picture, false);
  }
}

async function shrinkPicture({ from, to }: Picture, animated: boolean): Promise<Buffer> {
  const bytes = readFileSync(from);
  if (bytes.length <= sizeLimits.image && endingOf(from) === extname(to)) return bytes;
  let made = bytes;
  // Animations are slow to encode: very large ones start at a smaller size.
  const first = extname(from).toLowerCase() === '.gif' && bytes.length > 3 * sizeLimits.image ? 2 : 0;
  for (const [width, quality] of (
    [
      [1600, 80],
      [1280, 65],
      [960, 50],
      [640, 40],
      [480, 30],
    ] as const
  ).slice(first)) {
    made = await sharp(bytes, { animated, limitInputPixels: 1e9 })
      .rotate()
      .resize({ width, withoutEnlargement: true })
      .webp({ quality, effort: 2 })
      .toBuffer();
    if (made.length <= sizeLimits.image) break;
  }
  return made;
}
