import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/authoring/commands/run.ts';
import { enCost, folder, itOrder, sound } from '../check/sample.ts';

/** Runs `new` with somebody who answers each prompt in turn; `undefined` hangs up. */
async function talk(root: string, lang: string, answers: (string | undefined)[], flags: string[] = []) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const said: string[] = [];
  output.on('data', (chunk: Buffer) => {
    said.push(chunk.toString());
    if (!/> $/.test(chunk.toString())) return;
    const answer = answers.shift();
    if (answer === undefined) input.end();
    else input.write(`${answer}\n`);
  });
  const print = (text: string) => said.push(`${text}\n`);
  const env = { PRONTUARIO_CONTENT: root, LANG: lang, NO_COLOR: '1' };
  const code = await run(['new', ...flags], { env, print, warn: print, terminal: { input, output } });
  return { code, said: said.join('') };
}

describe('new, asking', () => {
  it('asks each question again until its answer will do, and takes numbers and defaults', async () => {
    const root = folder();
    const { code, said } = await talk(root, 'it', ['Breve?', 'Posso pagare in contanti?', 'fr', '', 'cucina', '2']);
    expect(said).toContain('"fr" non è una lingua del sito. Ci sono: it, en.');
    expect(said).toContain('La domanda ha 6 caratteri: ne servono da 10 a 200.');
    expect(said).toContain('"cucina" non è una categoria. Ci sono: ordini, consegna.');
    expect(said).toContain('npm run dev, poi http://localhost:4321/consegna/posso-pagare-in-contanti/');
    expect(code).toBe(0);
    expect(readFileSync(join(root, 'articles/it/consegna/posso-pagare-in-contanti.mdx'), 'utf8')).toMatch(
      /^---\nid: 1003\nquestion: Posso pagare in contanti\?\n/,
    );
  });

  it('asks for a question that is one when the one it was given is too short', async () => {
    const root = folder();
    const flags = ['--locale', 'it', '--question', 'klarna'];
    const { code, said } = await talk(root, 'it', ['Posso pagare con Klarna?', '2'], flags);
    expect(said).toContain('La domanda ha 6 caratteri: ne servono da 10 a 200.');
    expect(code).toBe(0);
    expect(existsSync(join(root, 'articles/it/consegna/posso-pagare-con-klarna.mdx'))).toBe(true);
  });

  it('asks for a translation only what it cannot know', async () => {
    const root = folder({ [enCost]: null });
    const { code, said } = await talk(root, 'en', ['1999', '1001', '1002', 'What does delivery cost?']);
    expect(said).toContain('There is no answer with the number 1999.');
    expect(said).toContain('Answer 1001 is already there in every language.');
    expect(said).toContain('How do you say "Quanto costa la consegna?"?');
    expect(code).toBe(0);
    expect(existsSync(join(root, 'articles/en/delivery/what-does-delivery-cost.mdx'))).toBe(true);
  });

  it('makes nothing, and says so, when the editor gives up', async () => {
    const root = folder();
    const { code, said } = await talk(root, 'it', ['Posso pagare in contanti?', '', undefined]);
    expect(code).toBe(1);
    expect(said).toMatch(/Non è stato creato niente\.\n$/);
    expect(readFileSync(join(root, itOrder), 'utf8')).toBe(sound[itOrder]);
  });
});
