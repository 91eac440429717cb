import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { apiFiles } from '../../../src/api/files.ts';
import { openApi } from '../../../src/api/openapi.ts';
import { partFiles } from '../../../src/pages/_parts.ts';
import { articleOf, awkward, content, withArticle } from '../pages/content.ts';

const files = new Map(apiFiles(content).map((file) => [file.path, file]));
const read = (path: string, from = files) => JSON.parse(String(from.get(path)?.body())) as Record<string, unknown>;

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
const names = [...files.keys()].flatMap((path) => /^\/api\/v1\/schemas\/(\w+)\.json$/.exec(path)?.[1] ?? []);
const validators = new Map(names.map((name) => [name, ajv.compile(read(`/api/v1/schemas/${name}.json`))]));
/** The schema that a file must keep to. */
const schemaOf = (path: string) =>
  /\/answers\/\d+\.json$/.test(path) ? 'answer' : (/(\w+)\.json$/.exec(path)?.[1] ?? '');

test('every document keeps to the schema that is published with it', () => {
  const documents = [...files.keys()].filter((path) => /^\/api\/v1\/((it|en)\/|notices|contexts)/.test(path));
  expect(documents.length).toBeGreaterThan(120);
  for (const path of documents) {
    const validate = validators.get(schemaOf(path));
    expect(validate?.(read(path)), `${path}: ${ajv.errorsText(validate?.errors)}`).toBe(true);
  }
});

test('a document that lacks a field is refused by its schema', () => {
  const { spoken: _, ...answer } = read('/api/v1/it/answers/1010.json');
  expect(validators.get('answer')?.(answer)).toBe(false);
});

test('the OpenAPI file is valid, and its addresses are those of files', async () => {
  const api = openApi(content);
  const { valid, errors } = await new Validator().validate(structuredClone(api));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  for (const path of Object.keys(api.paths)) {
    const file = path.replace('{language}', 'it').replace('{id}', '1010');
    expect([...files.keys()]).toContain(new URL(`${api.servers[0]?.url}${file}`).pathname);
  }
});

test('the shape of version 1 stays what programs know', () => {
  const known = JSON.parse(readFileSync('tests/unit/api/version-1.json', 'utf8')) as object;
  const now = Object.fromEntries(names.map((name) => [name, read(`/api/v1/schemas/${name}.json`)]));
  expect(now, 'What old programs may pass over, such as a new kind of channel, goes into version-1.json too.').toEqual(
    known,
  );
});

test('links of the interface lead to files of it', () => {
  for (const { href } of read('/api/v1/en/answers.json')['answers'] as { href: string }[])
    expect([...files.keys()]).toContain(new URL(href).pathname);
});

test('an answer has its facts filled in, in every form', () => {
  const answer = read('/api/v1/it/answers/1010.json');
  const { html, markdown, plain } = answer as Record<string, string>;
  for (const form of [html, markdown, plain]) expect(form?.replaceAll('\u00a0', ' ')).toContain('3,90 €');
  expect(html).toContain('<table>');
  expect(html).toContain(
    'href="https://aiuto.dispensa.example/1054/"'.replace(
      '/1054/',
      new URL((answer['related'] as { id: number; url: string }[]).find(({ id }) => id === 1054)?.url ?? '').pathname,
    ),
  );
  expect((answer['spoken'] as { text: string }).text).toContain('tre euro e novanta');
});

test('awkward signs stay what they are', () => {
  const changed = withArticle(1010, 'it', { question: awkward, answer: awkward });
  const from = new Map(apiFiles(changed).map((file) => [file.path, file]));
  expect(read('/api/v1/it/answers/1010.json', from)['answer']).toBe(awkward);
});

test('changes come newest first, notes to editors not at all', () => {
  const dates = (read('/api/v1/it/changes.json')['changes'] as { date: string }[]).map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(String(files.get('/api/v1/it/facts.json')?.body())).not.toContain('note');
  expect(articleOf(content, 1010, 'it').owner).toBe('Consegne');
  expect(String(files.get('/api/v1/it/answers/1010.json')?.body())).not.toContain('"owner"');
});

test('a line in site.yaml leaves the interface out', () => {
  expect(partFiles(content).some(({ path }) => path.startsWith('/api/'))).toBe(true);
  const without = { ...content, site: { ...content.site, parts: { ...content.site.parts, api: false } } };
  expect(partFiles(without).filter(({ path }) => path.startsWith('/api/'))).toEqual([]);
});
