import { run } from '../../../src/authoring/commands/run.ts';

/** Runs an editors' command on a content folder, as the terminal would. */
export const command = (root: string, ...args: string[]) => commandIn('en', root, ...args);

/** The same for an editor whose terminal speaks another language. */
export async function commandIn(LANG: string, root: string, ...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const env = { PRONTUARIO_CONTENT: root, LANG, NO_COLOR: '1' };
  const code = await run(args, { env, print: (text) => out.push(text), warn: (text) => err.push(text) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
