import type { ContentIndex } from '../../check/content-index.ts';
import { problemLanguages } from '../../check/message-language.ts';
import { reportWords } from '../../check/messages/added-languages.ts';
import { settingsSchemas } from './json-schemas.ts';
import { snippets } from './snippets.ts';

/** Recommended VS Code extensions. */
const extensions = ['astro-build.astro-vscode', 'unifiedjs.vscode-mdx', 'redhat.vscode-yaml'];

/** The committed files of the editor support, which depend on settings and facts but not on answers. Out: path → text. */
export function vscodeFiles(contentIndex: ContentIndex, content = 'content'): Record<string, string> {
  const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const schemas = settingsSchemas();
  const files = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`.vscode/schemas/${name}.json`, text(schema)]),
  );
  const one = ['categories', 'channels', 'contexts', 'facts', 'notices', 'places', 'site', 'tone', 'triage'].map(
    (name) => [`.vscode/schemas/${name}.json`, `${content}/${name}.yaml`],
  );
  const many = ['synonyms', 'wording'].map((name) => [`.vscode/schemas/${name}.json`, `${content}/${name}/*.yaml`]);
  // Generated on each machine, since it contains the phrases of the pages.
  many.push(['.astro/words.schema.json', `${content}/words/*.yaml`]);
  files['.vscode/settings.json'] = text({
    'astro.content-intellisense': true,
    'yaml.schemas': Object.fromEntries([...one, ...many]),
    'yaml.format.enable': false,
    ...Object.fromEntries(
      ['[mdx]', '[markdown]'].map((language) => [
        language,
        {
          'editor.wordWrap': 'on',
          'editor.formatOnSave': false,
          'editor.quickSuggestions': { comments: 'off', strings: 'on', other: 'on' },
        },
      ]),
    ),
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'files.insertFinalNewline': true,
  });
  files['.vscode/extensions.json'] = text({ recommendations: extensions });
  files['.vscode/answers.code-snippets'] = text(snippets(contentIndex));
  const kinds = problemLanguages()
    .map(reportWords)
    .flatMap(({ error, warning }) => [error, warning]);
  files['.vscode/tasks.json'] = text({
    version: '2.0.0',
    tasks: [
      {
        label: 'Prepara i suggerimenti · Prepare the suggestions',
        type: 'npm',
        script: 'vscode',
        presentation: { reveal: 'silent' },
        problemMatcher: [],
        runOptions: { runOn: 'folderOpen' },
      },
      {
        label: 'Controlla i contenuti · Check the content',
        type: 'npm',
        script: 'check',
        group: { kind: 'test', isDefault: true },
        problemMatcher: {
          owner: 'prontuario',
          fileLocation: ['relative', '${workspaceFolder}'],
          pattern: [
            {
              regexp: String.raw`^  (${[...new Set(kinds)].join('|')}) (.*) (P-[A-Z-]+)$`,
              severity: 1,
              message: 2,
              code: 3,
            },
            { regexp: String.raw`^    (\S+):(\d+):(\d+)$`, file: 1, line: 2, column: 3 },
          ],
        },
      },
    ],
  });
  return files;
}
