import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const dockerfile = readFileSync('.docker/Dockerfile', 'utf8');
const compose = parse(readFileSync('.docker/compose.yaml', 'utf8')) as {
  services: Record<string, { build?: { context: string; dockerfile: string }; environment: Record<string, string> }>;
};

test('the image starts the program where it is: installed, or in the repository of the project', () => {
  const [, , script = ''] = JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]') as string[];
  const started = (cwd: string) =>
    execFileSync('/bin/sh', ['-c', script.replace('exec node', 'echo')], { cwd, encoding: 'utf8' }).trim();
  const own = mkdtempSync(join(tmpdir(), 'container-'));
  mkdirSync(join(own, 'node_modules/prontuario/src'), { recursive: true });
  writeFileSync(join(own, 'node_modules/prontuario/src/prontuario.mjs'), '');
  expect(started(own)).toBe('node_modules/prontuario/src/prontuario.mjs start --built');
  expect(started('.')).toBe('src/prontuario.mjs start --built');
});

test('the services are built from the folder of the help centre, and keep votes in the database they start', () => {
  const { help, database } = compose.services;
  expect(existsSync(join('.docker', help?.build?.context ?? '', help?.build?.dockerfile ?? '?'))).toBe(true);
  const { POSTGRES_USER, POSTGRES_DB } = database?.environment ?? {};
  const url = new URL(help?.environment['DATABASE_URL']?.replace(/\$\{[^}]*\}/, 'secret') ?? '');
  expect([url.username, url.hostname, url.pathname]).toEqual([POSTGRES_USER, 'database', `/${POSTGRES_DB}`]);
});
