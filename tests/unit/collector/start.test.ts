import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'prontuario-start-'));
afterAll(() => rmSync(folder, { recursive: true }));
const broken = join(folder, 'broken');
mkdirSync(broken);
writeFileSync(join(broken, 'prontuario.sqlite'), 'no database '.repeat(20));
writeFileSync(join(folder, 'file'), '');

it.each([
  [{ PORT: 'http' }, /PORT must be a number from 0 to 65535, not "http"/],
  [{ PRONTUARIO_PROXIES: 'two' }, /PRONTUARIO_PROXIES must be a whole number/],
  [{ PRONTUARIO_DATA: broken }, /broken.prontuario\.sqlite is not a store that can be read.*PRONTUARIO_DATA/],
  [{ PRONTUARIO_DATA: join(folder, 'file') }, /file.prontuario\.sqlite does not open\. .*PRONTUARIO_DATA/],
  [
    { DATABASE_URL: 'postgres://somebody:secret@127.0.0.1:1/x' },
    /PostgreSQL does not answer at 127\.0\.0\.1:1\/x\. .*DATABASE_URL/,
  ],
])('the program that cannot start with %j says why in one line, without secrets, and ends', (env, message) => {
  const { status, stderr } = spawnSync(process.execPath, ['src/collector/cli.ts'], {
    env: { ...process.env, PORT: '0', PRONTUARIO_DATA: join(folder, 'data'), DATABASE_URL: '', ...env },
    encoding: 'utf8',
  });
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toContain('secret');
  expect(status).toBe(1);
});
