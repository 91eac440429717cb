import { existsSync } from 'node:fs';
import { storeFault } from '../collector/store-fault.ts';
import { ContentError } from '../content/load.ts';
import { RelevanceError } from '../content/relevance-cases.ts';
import { contentRoot } from '../content/root.ts';
import { interpolate } from '../i18n/phrases.ts';
import { shownPath } from './make-report.ts';
import { wordsOf } from './messages/index.ts';
import { UsageError } from '../usage-error.ts';

/** A message on what went wrong, where, and what to do; `undefined` for a bug. In: anything thrown. */
export function explain(error: unknown, env: NodeJS.ProcessEnv, lang: string): string | undefined {
  const { faults } = wordsOf(lang).cli;
  if (error instanceof UsageError) return error.message;
  if (error instanceof RelevanceError)
    return interpolate(faults.relevance, { file: error.file, detail: error.message });
  if (error instanceof ContentError) {
    const root = contentRoot(env);
    if (!existsSync(root)) return interpolate(faults.noContent, { place: root });
    return error.file ? interpolate(faults.content, { file: error.file }) : error.message;
  }
  const store = storeFault(error, env, lang);
  if (store) return store;
  const { syscall, path, code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : ({} as NodeJS.ErrnoException);
  if (syscall && path) {
    const why = faults.why[String(code)] ?? message;
    const inContent = path.startsWith(contentRoot(env));
    const text = inContent ? faults.notWritten : faults.notWrittenIn;
    return interpolate(text, { place: shownPath(path.replace(/\.part$/, '')), why });
  }
  return undefined;
}
