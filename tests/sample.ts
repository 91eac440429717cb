/**
 * The sample: the content that the tests are about, whatever stands in `content/` by now. It is `content/` itself as long as that is
 * the sample; who has put their own there may keep it in `tests/fixtures/sample/`; else git still has it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The address that its `site.yaml` names, which nobody else has. */
const address = 'https://aiuto.dispensa.example/';

/** Takes the sample out of git, as it was last. Out: the folder; `undefined` where git has none. */
function fromGit(project: string): string | undefined {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  const isSample = (commit: string): boolean => {
    try {
      return git('show', `${commit}:content/site.yaml`).includes(address);
    } catch {
      return false;
    }
  };
  try {
    const changed = git('log', '--format=%H', '--max-count=1', `-S${address}`, '--', 'content/site.yaml');
    const commit = ['HEAD', `${changed}^`].find(isSample);
    if (commit === undefined) return undefined;
    const folder = join(project, '.cache', 'sample', git('rev-parse', commit));
    if (!existsSync(folder)) {
      mkdirSync(join(folder, '..'), { recursive: true });
      const aside = mkdtempSync(`${folder}.`);
      const tar = execFileSync('git', ['archive', '--format=tar', commit, '--', 'content'], {
        cwd: project,
        maxBuffer: 1 << 30,
      });
      execFileSync('tar', ['-x', '-C', aside], { input: tar });
      try {
        renameSync(aside, folder);
      } catch {
        // Another process was faster.
        rmSync(aside, { recursive: true });
      }
    }
    return join(folder, 'content');
  } catch {
    return undefined;
  }
}

/** The folder of the sample in a copy of the project. Throws when there is none. */
export function findSample(project: string): string {
  const here = join(project, 'content');
  const site = join(here, 'site.yaml');
  if (existsSync(site) && readFileSync(site, 'utf8').includes(address)) return here;
  const kept = join(project, 'tests', 'fixtures', 'sample');
  const found = existsSync(kept) ? kept : fromGit(project);
  if (found) return found;
  throw new Error(
    'The tests are about the sample that came with the project. It is no longer in content/, and git does not have it: put it into tests/fixtures/sample/.',
  );
}

const project = fileURLToPath(new URL('..', import.meta.url));

/** Its folder, absolute. */
export const sampleContent: string = findSample(project);

/** Whether `content/` holds something else by now. */
export const isReplaced: boolean = sampleContent !== join(project, 'content');

/** Makes every program that is started from here take the sample for the content. In: a folder for its public files: there are none. */
export function useSample(publicFolder: string): void {
  mkdirSync(publicFolder, { recursive: true });
  Object.assign(process.env, { PRONTUARIO_CONTENT: sampleContent, PRONTUARIO_PUBLIC: publicFolder });
}
