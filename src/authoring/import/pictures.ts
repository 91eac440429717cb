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

/** A picture, or a file to be taken, that goes along. */
export interface Picture {
  /** Where it is now, absolute. */
  from: string;
  /** Where it will stand, inside the content folder. */
  to: string;
}

/** The address of a picture on another host, as it is fetched. */
export const pictureAddress = (src: string): string => src.replace(/^\/\//, 'https://');

/** Text without the escapes of addresses, where they are whole. */
export const decodeAddress = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Endings of the files that answers may hand out, as a pattern lists them. */
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
  /** The picture whose path ends most like one that names nothing, by so many names at least; several such that differ are none. */
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

  /** A name for a file in a folder that no other file has. */
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
    /** Where an answer in a folder names a file of its source that it hands out; `undefined` when it is not there. */
    takeFile(item: Item, src: string, folder: string): string | undefined {
      const from = find(item, src);
      if (from === undefined || !isAttachment(from)) return undefined;
      return `./files/${name(from, `${folder}/files`, extname(from).toLowerCase())}`;
    },
    /** Where an answer in a folder names a picture of its source; `undefined` when it is not there. */
    take(item: Item, src: string, folder: string): string | undefined {
      const from = find(item, src);
      if (from === undefined) return undefined;
      const ending = endingOf(from);
      const isHeavy = statSync(from).size > sizeLimits.image;
      // A drawing that could run a script is drawn.
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

/** How the bytes of each kind begin. */
const fileSignatures: [RegExp, string][] = [
  [/^\x89PNG/, '.png'],
  [/^\xff\xd8\xff/, '.jpg'],
  [/^GIF8/, '.gif'],
  [/^RIFF....WEBP/s, '.webp'],
];

/** What a picture is, whatever its name says. */
function endingOf(path: string): string {
  const named = extname(path).toLowerCase();
  const start = readFileSync(path).subarray(0, 16).toString('latin1');
  const real = fileSignatures.find(([begins]) => begins.test(start))?.[1];
  return real === undefined || (real === '.jpg' && named === '.jpeg') ? named : real;
}

/** The bytes of a picture, made smaller until answers take them; as they are where they do already. */
export async function pictureBytes(picture: Picture): Promise<Buffer> {
  if (isAttachment(picture.to)) return readFileSync(picture.from);
  try {
    return await shrinkPicture(picture, true);
  } catch {
    // A film of more frames than can be held in memory: its first one.
    return shrinkPicture(picture, false);
  }
}

async function shrinkPicture({ from, to }: Picture, animated: boolean): Promise<Buffer> {
  const bytes = readFileSync(from);
  if (bytes.length <= sizeLimits.image && endingOf(from) === extname(to)) return bytes;
  let made = bytes;
  // A film takes seconds each time: what is far too heavy begins further down.
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
