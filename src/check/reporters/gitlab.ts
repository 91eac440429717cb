import { createHash } from 'node:crypto';
import { describe } from '../describe.ts';
import { type Reporter, pathInRepository } from './reporter.ts';

/** GitLab's Code Quality report, shown in the widget and the diff of a merge request. */
export const reportGitlab: Reporter = (report, { language, from }) => {
  const seen = new Map<string, number>();
  const issues = report.problems.map((found) => {
    const { what, fix } = describe(found, language);
    const path = pathInRepository(report, found, from);
    const same = `${path} ${found.code} ${JSON.stringify(found.args)}`;
    const count = seen.get(same) ?? 0;
    seen.set(same, count + 1);
    return {
      description: `${what} ${fix}`,
      check_name: found.code,
      fingerprint: createHash('sha256').update(`${same} ${count}`).digest('hex').slice(0, 40),
      severity: found.severity === 'error' ? 'major' : 'minor',
      location: {
        path,
        positions: {
          begin: { line: found.line, column: found.column },
          end: { line: found.endLine, column: found.endColumn },
        },
      },
    };
  });
  return JSON.stringify(issues, null, 2);
};
