import { problemLanguages } from '../../check/message-language.ts';
import { packageName, type Choices } from './choices.ts';
import { programPackage } from './program.ts';
import { githubWorkflow, gitlabPipeline } from './workflows.ts';
import { readme } from './readme.ts';

/** The commands of an adopter are those of this project: whatever a message names can be typed. */
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

/** The packages by which the check knows how words are written, per language. */
const dictionaries: Record<string, string[]> = { it: ['dictionary-it'], en: ['dictionary-en', 'dictionary-en-gb'] };

/** By these `verify` looks at pages, where there is a browser. */
const browserTools = ['axe-core', 'playwright-core'];

const ignoredFiles = ['node_modules/', 'dist/', 'dist-hosts/', '.cache/', '.data/', '.env', 'reports/', '/export/'];

/** All of a new repository but `content/` and `public/`. Out: path → text. */
export function projectFiles(choices: Choices): Record<string, string> {
  const [first = ''] = choices.languages;
  // Mistakes are told in more languages than the rest.
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
    // npm runs no script of a package that is not named here.
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
