import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runVerify } from '../../../src/verify/run.ts';
import { folder, itCost, swap } from '../check/sample.ts';

afterEach(() => vi.unstubAllEnvs());

async function verify(args: string[], root: string) {
  vi.stubEnv('PRONTUARIO_CONTENT', root);
  vi.stubEnv('PRONTUARIO_OUT', join(root, '../dist'));
  const said: string[] = [];
  const print = (text: string) => void said.push(text);
  return { code: await runVerify(args, { print, warn: print }), said: said.join('\n') };
}

describe('verify', () => {
  it('builds nothing from content with mistakes, and tells them', async () => {
    const root = folder(swap(itCost, '/contatti/', '/contatto/'));
    const { code, said } = await verify(['--lang', 'en'], root);
    expect(code).toBe(1);
    expect(said).toContain('P-LINK-BROKEN');
    expect(said).toMatch(/^Content +1 errors: nothing is built while they are there$/m);
    expect(existsSync(join(root, '../dist'))).toBe(false);
  });

  it('says how it is called when it is asked, and does nothing', async () => {
    const { code, said } = await verify(['--help'], folder());
    expect([code, said]).toEqual([0, expect.stringContaining('npm run verify')]);
  });

  it.each([[['--fast']], [['--lang', 'xx']], [['now']]])(
    'says how it is called when it is called wrongly: %s',
    async (args) => {
      const { code, said } = await verify(args, folder());
      expect(code).toBe(2);
      expect(said).toContain('npm run verify');
    },
  );
});
