import { describe } from '../describe.ts';
import type { Problem } from '../problems.ts';
import { type Reporter, pathInRepository } from './reporter.ts';

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** GitHub accepts an end column only within one line, and counts it inclusively. */
function place({ line, column, endLine, endColumn }: Problem): string {
  return line === endLine
    ? `line=${line},endLine=${endLine},col=${column},endColumn=${Math.max(column, endColumn - 1)}`
    : `line=${line},endLine=${endLine}`;
}

/** GitHub workflow commands, shown as annotations of a pull request. */
export const reportGithub: Reporter = (report, { language, from }) =>
  report.problems
    .map((found) => {
      const { what, why, fix } = describe(found, language);
      const message = escapeData([what, why, fix].filter(Boolean).join(' '));
      return `::${found.severity} file=${escapeProperty(pathInRepository(report, found, from))},${place(found)},title=${escapeProperty(found.code)}::${message}`;
    })
    .concat(`${report.errors} errors, ${report.warnings} warnings, ${report.articles} articles`)
    .join('\n');
