import { resolve } from 'node:path';

/** The folder that holds the content: `PRONTUARIO_CONTENT`, else `content` beside `package.json`. Absolute. */
export function contentRoot(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.PRONTUARIO_CONTENT || 'content');
}

/** The folder of files that are copied into the site as they are: `PRONTUARIO_PUBLIC`, else `public`. Absolute. */
export function publicRoot(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.PRONTUARIO_PUBLIC || 'public');
}

/** The folder the site is built into: `PRONTUARIO_OUT`, else `dist`. Absolute. */
export function outputRoot(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.PRONTUARIO_OUT || 'dist');
}

/** The folder that holds the store: `PRONTUARIO_DATA`, else `.data`. Absolute. */
export function dataRoot(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.PRONTUARIO_DATA || '.data');
}

/** The folder for what one run makes and the next may use again: `PRONTUARIO_CACHE`, else `.cache`. Absolute. */
export function cacheRoot(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.PRONTUARIO_CACHE || '.cache');
}
