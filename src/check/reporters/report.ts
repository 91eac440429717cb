import type { Report } from '../check.ts';
import { problemLanguage } from '../message-language.ts';
import { reportGithub } from './github.ts';
import { reportGitlab } from './gitlab.ts';
import { reportJson } from './json.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { reportText } from './text.ts';
import { UsageError } from '../../usage-error.ts';

const reporters: Record<string, Reporter> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
  gitlab: reportGitlab,
};

export interface ReportOptions extends Partial<Omit<ReporterOptions, 'language'>> {
  /** `text`, `json`, `github` or `gitlab`. Default: `github` in GitHub Actions, else `text`. */
  format?: string | undefined;
  /** Language of the messages. Default: the editor's, else the site's. */
  lang?: string | undefined;
  env?: NodeJS.ProcessEnv;
}

/** Prints a report in the requested format. Throws `UsageError` on an unknown format or language. */
export function report(found: Report, { format, lang, env = process.env, ...options }: ReportOptions = {}): string {
  const name = format ?? (env.GITHUB_ACTIONS === 'true' ? 'github' : 'text');
  const reporter = Object.hasOwn(reporters, name) ? reporters[name] : undefined;
  if (!reporter) throw new UsageError(`--format ${name}: ${Object.keys(reporters).join(', ')}`);
  return reporter(found, { colour: wantsColour(env), ...options, language: problemLanguage(lang, env) });
}

/** https://no-color.org and https://force-color.org */
function wantsColour(env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false;
  return Boolean(env.FORCE_COLOR && env.FORCE_COLOR !== '0') || process.stdout.isTTY === true;
}
