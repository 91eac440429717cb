import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const floors = {
  schema: [],
  locale: [],
  styles: [],
  content: ['schema', 'locale'],
  articles: ['schema', 'locale', 'content'],
  search: ['schema', 'locale', 'content', 'styles'],
  feedback: ['schema', 'locale', 'content'],
  contact: ['schema', 'locale', 'content'],
  collector: ['schema', 'locale', 'content'],
  hosting: ['schema', 'locale', 'content', 'articles', 'editor', 'collector', 'search'],
  insights: ['schema', 'locale', 'content', 'styles', 'collector', 'search'],
  editor: ['schema', 'locale', 'content', 'search'],
};
const rooms = [...Object.keys(floors), 'components', 'layouts', 'pages'];

/** Browser files run without Node and without Astro: these, with all that they import. */
const browserFiles = [
  'src/**/element.ts',
  'src/**/browser/*.ts',
  'src/components/client.ts',
  'src/feedback/*.ts',
  'src/contact/*.ts',
  'src/search/**/*.ts',
  'src/content/schema/*.ts',
  'src/i18n/*.ts',
];
/** Of those, what runs in Node alone, most of it at build; nothing that runs in the browser imports it. */
const nodeFiles = [
  'src/i18n/load-dictionaries.ts',
  'src/search/index/build.ts',
  'src/search/index/full-text-build.ts',
  'src/search/index/fit-to-budget.ts',
  'src/search/index/common-word-guard.ts',
  'src/contact/channel.ts',
];
const hostModules = {
  group: [
    'node:*',
    'astro:*',
    'astro',
    '**/content/load.ts',
    ...nodeFiles.map((file) => `**/${file.split('/').at(-1)}`),
  ],
  message: 'This file runs in the browser too.',
};

function doors(room, allowed) {
  const closed = rooms.filter((other) => other !== room && !allowed.includes(other));
  return {
    group: closed.flatMap((other) => [`../${other}/*`, `../${other}/**`, `../../${other}/**`]),
    message: `src/${room} may import only from: ${[room, ...allowed].join(', ')}.`,
  };
}
const entries = { group: ['**/cli.ts', '**/pages/**'], message: 'Entries and pages are imported by nobody.' };

export default [
  { ignores: ['dist/**', '.astro/**', 'node_modules/**', 'reports/**', '.data/**', '.cache/**', 'test-results/**'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts', '**/*.astro'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/cli.ts', '**/cli/*.ts', '**/node.ts', 'tests/**/*.ts', 'tests/**/*.mjs'],
    rules: { 'no-console': 'off' },
  },
  ...Object.entries(floors).map(([room, allowed]) => ({
    files: [`src/${room}/**/*.ts`, `src/${room}/**/*.astro`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [doors(room, allowed), entries] }] },
  })),
  {
    files: browserFiles,
    ignores: nodeFiles,
    rules: { 'no-restricted-imports': ['error', { patterns: [hostModules] }] },
  },
];
