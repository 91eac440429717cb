import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The modules of `src`, and which others each may import: the layers below it, never one above. */
const layers = {
  i18n: [],
  text: [],
  styles: [],
  content: ['i18n'],
  events: ['content'],
  search: ['text', 'content', 'i18n', 'styles', 'events'],
  feedback: ['events', 'content', 'i18n'],
  contact: ['phone-code', 'search', 'feedback', 'events', 'content', 'i18n'],
  collector: ['contact', 'events', 'content', 'i18n'],
  spoken: ['content', 'i18n'],
  notices: ['content', 'i18n'],
  check: ['notices', 'spoken', 'text', 'content', 'i18n', 'styles'],
  formats: ['spoken', 'contact', 'content', 'i18n'],
  api: ['formats', 'notices', 'spoken', 'contact', 'content', 'i18n'],
  'phone-code': ['i18n'],
  voice: ['formats', 'phone-code', 'spoken', 'content', 'i18n'],
  mcp: ['api', 'search', 'contact', 'text', 'content', 'i18n'],
  export: ['api', 'formats', 'content', 'i18n'],
  'og-image': ['content', 'i18n', 'styles'],
  authoring: ['check', 'search', 'text', 'content', 'i18n'],
  insights: ['collector', 'search', 'text', 'events', 'content', 'i18n', 'styles'],
  widget: ['contexts', 'content', 'i18n', 'styles'],
  triage: ['content', 'i18n'],
  contexts: ['formats', 'contact', 'content', 'i18n'],
  conversation: ['formats', 'contact', 'search', 'events', 'content', 'i18n', 'styles'],
  listen: ['formats', 'spoken', 'content', 'i18n'],
  desk: ['offline', 'feedback', 'search', 'formats', 'phone-code', 'events', 'content', 'i18n'],
  offline: ['content', 'i18n'],
  canary: ['check', 'search', 'contact', 'text', 'events', 'content', 'i18n'],
  verify: ['hosting', 'check', 'search', 'text', 'content', 'i18n'],
  hosting: ['notices', 'contexts', 'check', 'collector', 'search', 'offline', 'widget', 'content', 'i18n'],
};
const modules = [...Object.keys(layers), 'components', 'layouts', 'pages'];

/** Browser files run without Node and without Astro: these, with all that they import. */
const browserFiles = [
  'src/**/element.ts',
  'src/**/browser/*.ts',
  'src/components/client.ts',
  'src/feedback/*.ts',
  'src/contact/*.ts',
  'src/search/**/*.ts',
  'src/content/schema/*.ts',
  'src/phone-code/*.ts',
  'src/spoken/**/*.ts',
  'src/events/*.ts',
  'src/i18n/*.ts',
  'src/text/**/*.ts',
];
/** Of those, what runs in Node alone, most of it at build; nothing that runs in the browser imports it. */
const nodeFiles = [
  'src/i18n/load-dictionaries.ts',
  'src/search/index/build.ts',
  'src/search/index/full-text-build.ts',
  'src/search/index/deferred-index.ts',
  'src/search/index/fit-to-budget.ts',
  'src/search/index/common-word-guard.ts',
  'src/search/index/search-content.ts',
  'src/search/index/train-term-weights.ts',
  'src/contact/channel.ts',
  'src/contact/contact-rows.ts',
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

function boundary(module, allowed) {
  const closed = modules.filter((other) => other !== module && !allowed.includes(other));
  return {
    group: closed.flatMap((other) => [`../${other}/**`, `../../${other}/**`, `../../../${other}/**`]),
    message: `src/${module} may import only from: ${[module, ...allowed].join(', ')}.`,
  };
}
const entries = { group: ['**/cli.ts', '**/pages/**'], message: 'Entries and pages are imported by nobody.' };

/** Functions that stay longer than 80 lines. */
const longFunctions = {
  'a table or a text read from top to bottom': [
    'src/hosting/hosts/caddy.ts',
    'src/pages/_{files,routes}.ts',
    'src/pages/_feeds/atom.ts',
  ],
  'the state of one element as closures: a class would cost bytes in the browser': [
    'src/contact/form-live.ts',
    'src/desk/browser/{desk,reply}.ts',
    'src/search/ui/{enhance,overlay,panel,results-view}.ts',
  ],
  'the search engine: arrays that one pass fills and the next reads, handed on without copies': [
    'src/search/engine/{search-index,searcher}.ts',
    'src/search/index/build.ts',
    'src/search/rank/{features,lsa}.ts',
  ],
  'one walk that counts, or reads a foreign format, and is still to be cut': [
    'src/authoring/commands/import.ts',
    'src/authoring/import/*.ts',
  ],
};
/** Functions that take more than three values one by one. */
const manyParameters = {
  'in the browser names of properties are not shortened, and numbers in a hot loop want no object': [
    'src/og-image/raster.ts',
    'src/search/**/*.ts',
  ],
  'a file and what reads it': ['src/content/load.ts'],
  'still to be changed': ['src/authoring/import/*.ts'],
};

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
    files: [
      '**/cli.ts',
      'src/hosting/serve-commands.ts',
      '**/cli/*.ts',
      '**/node.ts',
      'tests/**/*.ts',
      'tests/**/*.mjs',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: ['src/**/*.ts'], rules: { 'max-params': ['error', 3], 'max-lines-per-function': ['error', 80] } },
  { files: Object.values(longFunctions).flat(), rules: { 'max-lines-per-function': 'off' } },
  { files: Object.values(manyParameters).flat(), rules: { 'max-params': 'off' } },
  ...Object.entries(layers).map(([module, allowed]) => ({
    files: [`src/${module}/**/*.ts`, `src/${module}/**/*.astro`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [boundary(module, allowed), entries] }],
    },
  })),
  {
    files: browserFiles,
    ignores: nodeFiles,
    rules: { 'no-restricted-imports': ['error', { patterns: [hostModules] }] },
  },
];
