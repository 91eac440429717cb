import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { githubWorkflow, gitlabPipeline } from '../../../src/authoring/init/workflows.ts';
import { programPackage } from '../../../src/authoring/init/program.ts';

interface Workflow {
  on: { workflow_call?: { inputs: Record<string, unknown> } };
  jobs: unknown;
}
/** The same data with another text in place of one. */
const replaced = (data: unknown, from: string, to: string): unknown =>
  JSON.parse(JSON.stringify(data).replaceAll(from, to));

test('a repository that calls the workflow of this one runs what one of its own would', () => {
  const called = parse(readFileSync('.github/workflows/help-centre.yml', 'utf8')) as Workflow;
  expect(Object.keys(called.on.workflow_call?.inputs ?? {})).toEqual(['language', 'publish']);
  const own = parse(githubWorkflow('en')) as Workflow;
  expect(replaced(replaced(called.jobs, '${{ inputs.language }}', 'en'), 'inputs.publish && ', '')).toEqual(own.jobs);
});

test('a repository that includes the pipeline of this one runs what one of its own would', () => {
  const text = readFileSync('.gitlab/help-centre.yml', 'utf8');
  const [head, jobs] = parseAllDocuments(text).map((one) => one.toJS() as unknown);
  expect(head).toMatchObject({
    spec: { inputs: { language: { default: 'en', options: ['it', 'en', 'de', 'es', 'fr', 'pt'] } } },
  });
  expect(replaced(jobs, '$[[ inputs.language ]]', 'en')).toEqual(parse(gitlabPipeline('en')));
});

test('the package by which npm create begins depends on the program of its own version', () => {
  const { version } = programPackage();
  const create = JSON.parse(readFileSync('src/create-prontuario/package.json', 'utf8')) as object;
  expect(create).toMatchObject({ version, bin: 'create-prontuario.mjs', dependencies: { prontuario: `^${version}` } });
});
