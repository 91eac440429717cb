import { describe } from '../describe.ts';
import { type Reporter, pathOf } from './reporter.ts';

/** The version of the format below; it grows when a key changes meaning or goes. */
export const jsonVersion = 1;

/**
 * `{ version, root, articles, errors, warnings, problems: [{ code, severity, file, path, line, column, endLine, endColumn,
 * message, why?, fix, correction?, other?, args }] }`. `file` is inside the content folder, `path` from the working folder;
 * lines and columns count from 1, columns in UTF-16 units, the end is exclusive; `correction` replaces the range.
 */
export const reportJson: Reporter = (report, { language, from }) => {
  const { root, articles, errors, warnings } = report;
  const problems = report.problems.map((found) => {
    const { code, severity, file, args, correction, other, ...place } = found;
    const { what: message, why, fix } = describe(found, language);
    const path = pathOf(report, found, from);
    return { code, severity, file, path, ...place, message, why, fix, correction, other, args };
  });
  return JSON.stringify({ version: jsonVersion, root, articles, errors, warnings, problems }, null, 2);
};
