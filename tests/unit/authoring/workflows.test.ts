import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import {
  githubWorkflow,
  gitlabPipeline,
  includedPipeline,
  reusableWorkflow,
} from '../../../src/authoring/init/workflows.ts';
import { programPackage } from '../../../src/authoring/init/program.ts';

interface Workflow {
  on: { workflow_call?: { inputs: Record<string, unknown> } };
  jobs: Record<string, { if?: string; steps: { run?: string; uses?: string }[] }>;
}
const runs = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

test('a repository that calls the workflow of this one runs what one of its own would', async () => {
  const text = reusableWorkflow();
  await expect(text).toMatchFileSnapshot('../../../.github/workflows/help-centre.yml');
  const called = parse(text) as Workflow;
  expect(Object.keys(called.on.workflow_call?.inputs ?? {})).toEqual(['language', 'publish']);
  const own = parse(githubWorkflow('en')) as Workflow;
  expect(runs(called).map((run) => run.replaceAll('${{ inputs.language }}', 'en'))).toEqual(runs(own));
});

test('a repository that includes the pipeline of this one runs what one of its own would', async () => {
  const text = includedPipeline();
  await expect(text).toMatchFileSnapshot('../../../.gitlab/help-centre.yml');
  const [head, jobs] = parseAllDocuments(text).map((one) => one.toJS() as unknown);
  expect(head).toMatchObject({
    spec: { inputs: { language: { default: 'en', options: ['it', 'en', 'de', 'es', 'fr', 'pt'] } } },
  });
  const written = JSON.parse(JSON.stringify(jobs).replaceAll('$[[ inputs.language ]]', 'en')) as unknown;
  expect(written).toEqual(parse(gitlabPipeline('en')));
});

test('the package by which npm create begins depends on the program of its own version', () => {
  const { version } = programPackage();
  const create = JSON.parse(readFileSync('src/create-prontuario/package.json', 'utf8')) as object;
  expect(create).toMatchObject({ version, bin: 'create-prontuario.mjs', dependencies: { prontuario: `^${version}` } });
});
