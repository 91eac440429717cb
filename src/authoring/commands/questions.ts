import { createInterface } from 'node:readline/promises';
import type { CommandContext } from './command-io.ts';

/** The editor gave up: Ctrl-C or Ctrl-D. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

export interface Question {
  text: string;
  /** The default, shown in brackets. */
  preset?: string | undefined;
  /** Shown numbered; the editor types the number or the name. */
  choices?: readonly string[] | undefined;
  /** The reason to reject an answer and ask again, if any. */
  refuse(answer: string): string | undefined;
}

/** Asks questions in the terminal, each until its answer is valid. */
export function openQuestions(terminal: NonNullable<CommandContext['terminal']>, print: (text: string) => void) {
  const gone = new AbortController();
  const line = createInterface({ ...terminal, terminal: 'isTTY' in terminal.output && terminal.output.isTTY === true });
  line.on('SIGINT', () => line.close());
  line.on('close', () => gone.abort());
  async function ask({ text, preset, choices, refuse }: Question): Promise<string> {
    if (choices) print([text, ...choices.map((one, index) => `  ${index + 1}  ${one}`)].join('\n'));
    const prompt = `${choices ? '' : `${text} `}${preset ? `[${preset}] ` : ''}> `;
    for (;;) {
      const typed = await line.question(prompt, { signal: gone.signal }).catch((cause: unknown) => {
        throw new Cancelled('Nothing was made.', { cause });
      });
      const answer = typed.trim() || (preset ?? '');
      const chosen = choices?.[Number(answer) - 1] ?? answer;
      const why = refuse(chosen);
      if (why === undefined) return chosen;
      print(why);
    }
  }
  return { ask, close: () => line.close() };
}
