import { problemLanguages } from '../../check/message-language.ts';
import { packageName, type Choices } from './choices.ts';
import { programPackage } from './program.ts';
import { githubWorkflow, gitlabPipeline } from './workflows.ts';
import { readme } from './readme.ts';

/** The npm scripts of an adopter are those of this project, so that messages can name them. */
const commands = [
  'start',
  'dev',
  'build',
  'preview',
  'check',
  'verify',
  'canary',
  'new',
  'import',
  'move',
  'archive',
  'translated',
  'insights',
  'messages',
  'collector',
  'export',
  'canary',
  'mcp',
  'vscode',
  'words',
  'migrate',
];

/** Dictionary packages for spelling, per language. */
const dictionaries: Record<string, string[]> = { it: ['dictionary-it'], en: ['dictionary-en', 'dictionary-en-gb'] };

/** Optional packages with which `verify` checks pages in a browser. */
const browserTools = ['axe-core', 'playwright-core'];

const ignoredFiles = ['node_modules/', 'dist/', 'dist-hosts/', '.cache/', '.data/', '.env', 'reports/', '/export/'];

/** The files of a new repository outside of `content/` and `public/`. Out: path → text. */
export function projectFiles(choices: Choices): Record<string, string> {
  const [first = ''] = choices.languages;
  // Problem messages exist in more languages than the rest.
  const told = problemLanguages().find((one) => one === first.split('-')[0]) ?? 'en';
  const tools = [...browserTools, ...choices.languages.flatMap((one) => dictionaries[one.slice(0, 2)] ?? [])];
  const { devDependencies: versions } = programPackage();
  const description = {
    name: packageName(choices.company),
    private: true,
    type: 'module',
    engines: { node: '>=22.18' },
    scripts: Object.fromEntries(commands.map((name) => [name, `prontuario ${name}`])),
    dependencies: { prontuario: choices.program },
    // npm runs install scripts of listed packages only.
    allowScripts: { esbuild: true },
    devDependencies: Object.fromEntries(tools.map((name) => [name, versions[name]])),
  };
  return {
    'package.json': `${JSON.stringify(description, null, 2)}\n`,
    '.gitignore': `${ignoredFiles.join('\n')}\n.vscode/new-answer.code-snippets\n`,
    '.github/workflows/help-centre.yml': githubWorkflow(told),
    '.gitlab-ci.yml': gitlabPipeline(told),
    'README.md': readme(choices),
  };
}
