import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readDrawing, type OwnDrawing } from '../content/own-drawing.ts';
import { publicRoot } from '../content/root.ts';

const drawingCache = new Map<string, OwnDrawing | undefined>();

/** The drawing of an SVG file of `public/`; `undefined` when there is none, which the content check has said. */
export function ownIcon(file: string): OwnDrawing | undefined {
  const path = join(publicRoot(), decodeURI(file));
  const { mtimeMs, size } = statSync(path);
  const key = `${path} ${mtimeMs} ${size}`;
  if (!drawingCache.has(key)) drawingCache.set(key, readDrawing(readFileSync(path, 'utf8')));
  return drawingCache.get(key);
}
