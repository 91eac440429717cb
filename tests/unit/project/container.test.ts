import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const dockerfile = readFileSync('.docker/Dockerfile', 'utf8');
const compose = parse(readFileSync('.docker/compose.yaml', 'utf8')) as {
  services: Record<string, { build?: { context: string; dockerfile: string }; environment: Record<string, string> }>;
};

test('the image starts the program where it is: installed, or in the repository of the project', () => {
  const link = /^RUN (ln -s .*)$/m.exec(dockerfile)?.[1] ?? 'false';
  const linked = (cwd: string) => {
    execFileSync('/bin/sh', ['-c', link], { cwd });
    return readlinkSync(join(cwd, 'prontuario'));
  };
  const [own, project] = ['node_modules/prontuario/src', 'src'].map((folder) => {
    const root = mkdtempSync(join(tmpdir(), 'container-'));
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'prontuario.mjs'), '');
    return linked(root);
  });
  expect([own, project]).toEqual(['node_modules/prontuario/src/prontuario.mjs', 'src/prontuario.mjs']);
  expect(dockerfile).toMatch(/^CMD \["node", "prontuario", "start", "--built"\]$/m);
});

test('the services are built from the folder of the help centre, and keep votes in the database they start', () => {
  const { help, database } = compose.services;
  expect(existsSync(join('.docker', help?.build?.context ?? '', help?.build?.dockerfile ?? '?'))).toBe(true);
  const { POSTGRES_USER, POSTGRES_DB, POSTGRES_PASSWORD } = database?.environment ?? {};
  const { DATABASE_URL = '', PGPASSWORD } = help?.environment ?? {};
  const url = new URL(DATABASE_URL);
  expect([url.username, url.hostname, url.pathname]).toEqual([POSTGRES_USER, 'database', `/${POSTGRES_DB}`]);
  // Any password will do: in an address some characters mean something else.
  expect([url.password, PGPASSWORD]).toEqual(['', POSTGRES_PASSWORD]);
});
