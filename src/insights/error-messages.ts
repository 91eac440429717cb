import { existsSync } from 'node:fs';
import { storeFile, storeOf } from '../collector/create-collector.ts';
import { StoreError } from '../collector/stores/contract.ts';
import { ContentError } from '../content/load.ts';
import { RelevanceError } from '../content/relevance-cases.ts';
import { contentRoot } from '../content/root.ts';
import { interpolate } from '../i18n/phrases.ts';
import { shownPath } from './make-report.ts';
import type { Words } from './messages/index.ts';
import { UsageError } from '../usage-error.ts';

/** Result codes of SQLite (sqlite.org/rescode.html), of which the low byte tells the kind. */
const sqlite = { locked: [5, 6], damaged: [11, 26], closed: [3, 8, 14, 23] } as const;

type Coded = Error & { code?: unknown; errcode?: number; syscall?: string; path?: string };

/** The error itself and what caused it, the nearest first. */
function* chain(error: unknown): Generator<Coded> {
  for (let one = error; one instanceof Error; one = one.cause) {
    yield one as Coded;
    // Of a name with several addresses each was tried.
    if (one instanceof AggregateError) yield* one.errors as Coded[];
  }
}

/** Machine, port and name of a database, without user and password. */
export function placeOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host, pathname } = new URL(url);
  return storeOf(url).schemes.includes(protocol) ? `${host || 'localhost'}${pathname}` : undefined;
}

function databaseFault(errors: Coded[], url: string, { cli }: Words): string {
  const { faults } = cli;
  const place = placeOf(url);
  if (place === undefined) return interpolate(cli.badDatabase, { value: url.replace(/\/\/[^@]*@/, '//…@') });
  const store = storeOf(url).name;
  const codes = errors.map(({ code }) => String(code));
  const hasCode = (...wanted: string[]) => codes.some((code) => wanted.includes(code));
  if (hasCode('ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET'))
    return interpolate(faults.unreachable, { store, place });
  if (hasCode('28P01', '28000')) return interpolate(faults.stranger, { store, place });
  if (hasCode('3D000')) return interpolate(faults.noDatabase, { place });
  const detail = errors.at(-1)?.message ?? '';
  return /timeout/i.test(detail)
    ? interpolate(faults.unreachable, { store, place })
    : interpolate(faults.database, { store, place, detail });
}

function storeFault(errors: Coded[], env: NodeJS.ProcessEnv, { cli: { faults } }: Words): string {
  const place = storeFile(env);
  const codes = errors.map(({ errcode = 0 }) => errcode & 0xff);
  for (const kind of ['locked', 'damaged', 'closed'] as const)
    if (codes.some((code) => (sqlite[kind] as readonly number[]).includes(code)))
      return interpolate(faults[kind], { place });
  return interpolate(faults.store, { place, detail: errors.at(-1)?.message ?? '' });
}

/**
 * What went wrong, where, and what to do about it; `undefined` for a mistake of the program itself.
 * In: anything thrown while a report was made, and the environment it was made in.
 */
export function explain(error: unknown, env: NodeJS.ProcessEnv, words: Words): string | undefined {
  const { faults } = words.cli;
  if (error instanceof UsageError) return error.message;
  if (error instanceof RelevanceError)
    return interpolate(faults.relevance, { file: error.file, detail: error.message });
  if (error instanceof ContentError) {
    const root = contentRoot(env);
    if (!existsSync(root)) return interpolate(faults.noContent, { place: root });
    return error.file ? interpolate(faults.content, { file: error.file }) : error.message;
  }
  const errors = [...chain(error)];
  const first = errors[0];
  if (first instanceof StoreError || first?.code === 'ERR_SQLITE_ERROR')
    return env.DATABASE_URL ? databaseFault(errors, env.DATABASE_URL, words) : storeFault(errors, env, words);
  if (first?.syscall && first.path) {
    const why = faults.why[String(first.code)] ?? first.message;
    const inContent = first.path.startsWith(contentRoot(env));
    const text = inContent ? faults.notWritten : faults.notWrittenIn;
    return interpolate(text, { place: shownPath(first.path.replace(/\.part$/, '')), why });
  }
  return undefined;
}
