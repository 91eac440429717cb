import { escapeControls } from '../events/text-rules.ts';

/** Writes one entry as a line of JSON. Values never come from readers. */
export type Log = (level: 'info' | 'warn' | 'error', event: string, details?: Record<string, string | number>) => void;

/** Writes entries to a stream, standard error by default. */
export function createLog(write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  return (level, event, details = {}) =>
    write(`${escapeControls(JSON.stringify({ time: new Date().toISOString(), level, event, ...details }))}\n`);
}

/** The loggable details of an error: class and code. Messages of databases quote values, which may be personal. */
export function errorDetails(error: unknown): Record<string, string> {
  const details: Record<string, string> = {};
  for (let cause = error, depth = 0; cause instanceof Error && depth < 3; cause = cause.cause, depth++) {
    const prefix = depth === 0 ? 'error' : `cause${depth}`;
    const { code, errcode } = cause as { code?: unknown; errcode?: unknown };
    details[prefix] = [cause.name, code, errcode].filter((part) => part !== undefined).join(' ');
  }
  return details;
}
