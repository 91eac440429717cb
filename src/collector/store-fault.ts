import { interpolate } from '../i18n/interpolate.ts';
import { storeFile, storeOf } from './create-collector.ts';
import { StoreError } from './stores/contract.ts';

/** Result codes of SQLite (sqlite.org/rescode.html), of which the low byte tells the kind. */
const sqliteCodes = { locked: [5, 6], damaged: [11, 26], closed: [3, 8, 14, 23] } as const;

/** Messages for a store that does not open, by language. */
const words = {
  en: {
    store: '{place}: {detail}',
    locked: '{place} is held by another program. Close that, or try again in a while.',
    damaged:
      '{place} is not a store that can be read: it is damaged, or a file of another kind. Put a backup in its place (made with “npm run collector -- --backup FILE”), or name another folder with PRONTUARIO_DATA.',
    closed:
      '{place} does not open. See that it is a file, and that you may read and write in its folder; or name another folder with PRONTUARIO_DATA.',
    unreachable:
      '{store} does not answer at {place}. See that it is running and that its address is right (DATABASE_URL or --database-url).',
    stranger: '{store} at {place} refuses the user or the password. Correct them in DATABASE_URL or --database-url.',
    noDatabase: 'At {place} there is no such database. Correct its name in DATABASE_URL or --database-url.',
    database: '{store} at {place} (DATABASE_URL) said: {detail}',
    badDatabase: 'DATABASE_URL wants an address such as postgres://user:password@machine:5432/database, not “{place}”.',
  },
  it: {
    store: '{place}: {detail}',
    locked: '{place} è occupato da un altro programma. Chiudilo, o riprova fra poco.',
    damaged:
      '{place} non è un archivio che si possa leggere: è rovinato, o è un file di altro genere. Rimetti al suo posto una copia di riserva (si fanno con “npm run collector -- --backup FILE”), o indica un’altra cartella con PRONTUARIO_DATA.',
    closed:
      '{place} non si apre. Controlla che sia un file, e che tu possa leggere e scrivere nella sua cartella; o indica un’altra cartella con PRONTUARIO_DATA.',
    unreachable:
      '{store} non risponde a {place}. Controlla che sia acceso e che l’indirizzo sia giusto (DATABASE_URL o --database-url).',
    stranger: '{store} a {place} non accetta l’utente o la password. Correggili in DATABASE_URL o --database-url.',
    noDatabase: 'A {place} questa base di dati non c’è. Correggi il nome in DATABASE_URL o --database-url.',
    database: '{store} a {place} (DATABASE_URL) ha detto: {detail}',
    badDatabase: 'DATABASE_URL vuole un indirizzo come postgres://utente:password@server:5432/base, non «{place}».',
  },
};
type Kind = keyof typeof words.en;

type CodedError = Error & { code?: unknown; errcode?: number };

/** An error and its causes, the outermost first. */
function* causesOf(error: unknown): Generator<CodedError> {
  for (let one = error; one instanceof Error; one = one.cause) {
    yield one;
    // An AggregateError: each address of the host was tried.
    if (one instanceof AggregateError) yield* one.errors as CodedError[];
  }
}

/** Machine, port and name of a database, without user and password. */
function placeOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host, pathname } = new URL(url);
  return storeOf(url).schemes.includes(protocol) ? `${host || 'localhost'}${pathname}` : undefined;
}

function databaseFault(errors: readonly CodedError[], detail: string): Kind {
  const hasCode = (...wanted: string[]) => errors.some(({ code }) => wanted.includes(String(code)));
  if (hasCode('28P01', '28000')) return 'stranger';
  if (hasCode('3D000')) return 'noDatabase';
  return hasCode('ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET') ||
    /timeout/i.test(detail)
    ? 'unreachable'
    : 'database';
}

/** One sentence without secrets on why the store does not open and what to do; `undefined` for other errors. */
export function storeFault(error: unknown, env: NodeJS.ProcessEnv, language = 'en'): string | undefined {
  const errors = [...causesOf(error)];
  const [first] = errors;
  if (!(first instanceof StoreError) && first?.code !== 'ERR_SQLITE_ERROR') return undefined;
  // Refused by the program itself.
  if (errors.length === 1 && first instanceof StoreError) return first.message;
  const detail = errors.at(-1)?.message ?? '';
  const say = (kind: Kind, values: Record<string, string>) =>
    interpolate((language === 'it' ? words.it : words.en)[kind], { detail, ...values });
  const url = env.DATABASE_URL;
  if (url) {
    const place = placeOf(url);
    if (place === undefined) return say('badDatabase', { place: url.replace(/\/\/[^@]*@/, '//…@') });
    return say(databaseFault(errors, detail), { place, store: storeOf(url).name });
  }
  const codes: readonly number[] = errors.map(({ errcode = 0 }) => errcode & 0xff);
  const isRefused = errors.some(({ code }) => /^(EEXIST|ENOTDIR|EACCES|EPERM|EROFS)$/.test(String(code)));
  const known = (['locked', 'damaged', 'closed'] as const).find((kind) =>
    sqliteCodes[kind].some((code) => codes.includes(code)),
  );
  return say(known ?? (isRefused ? 'closed' : 'store'), { place: storeFile(env) });
}
