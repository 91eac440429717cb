import { resolve } from 'node:path';

/** The content folder: `PRONTUARIO_CONTENT`, else `content` next to `package.json`. Absolute. */
export function contentRoot(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.PRONTUARIO_CONTENT || 'content');
}

/** The public folder, copied unchanged: `PRONTUARIO_PUBLIC`, else `public`. Absolute. */
export function publicRoot(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.PRONTUARIO_PUBLIC || 'public');
}

/** The output folder: `PRONTUARIO_OUT`, else `dist`. Absolute. */
export function outputRoot(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.PRONTUARIO_OUT || 'dist');
}

/** The folder of the store: `PRONTUARIO_DATA`, else `.data`. Absolute. */
export function dataRoot(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.PRONTUARIO_DATA || '.data');
}

/** The cache folder: `PRONTUARIO_CACHE`, else `.cache`. Absolute. */
export function cacheRoot(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.PRONTUARIO_CACHE || '.cache');
}
