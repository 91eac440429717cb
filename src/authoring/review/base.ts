import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { git } from '../../check/readers/git.ts';

/** The base branch of a comparison: the requested one, the target of the pull or merge request, or `main`. */
export function baseRef(requested: string | undefined, env: NodeJS.ProcessEnv): string {
  const target = env.GITHUB_BASE_REF || env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME;
  return requested ?? (target ? `origin/${target}` : 'main');
}

/** The content folder at `git merge-base`, in a temporary folder. Out: `undefined` when git does not know the reference or the folder. */
export function contentAt(root: string, ref: string): { root: string; remove(): void } | undefined {
  const parent = mkdtempSync(join(tmpdir(), 'prontuario-base-'));
  const remove = () => rmSync(parent, { recursive: true, force: true });
  try {
    const top = git(root, ['rev-parse', '--show-toplevel']).toString().trim();
    const inside = relative(realpathSync(top), realpathSync(root));
    const start = git(top, ['merge-base', ref, 'HEAD']).toString().trim();
    const tar = git(top, ['archive', '--format=tar', start, '--', inside]);
    execFileSync('tar', ['-x', '-C', parent], { input: tar, stdio: ['pipe', 'ignore', 'ignore'] });
    return { root: join(parent, inside), remove };
  } catch {
    remove();
    return undefined;
  }
}
