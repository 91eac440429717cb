import { run } from '../../../src/editor/commands/run.ts';

/** Runs an editors' command on a content folder, as the terminal would. */
export async function command(root: string, ...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const env = { PRONTUARIO_CONTENT: root, LANG: 'en', NO_COLOR: '1' };
  const code = await run(args, {
    env,
    print: (text) => out.push(text),
    warn: (text) => err.push(text),
    interactive: false,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
