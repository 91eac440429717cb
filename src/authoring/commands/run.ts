import { describe } from '../../check/describe.ts';
import { checkCommand } from './check.ts';
import { messageLanguage } from '../../check/message-language.ts';
import { importCommand } from './import.ts';
import { initCommand } from './init.ts';
import { migrateCommand } from './migrate.ts';
import { newCommand } from './new.ts';
import type { ExitCode, CommandContext } from './command-io.ts';
import { usage } from './usage.ts';
import { vscodeCommand } from './vscode.ts';
import { wordsCommand } from './words.ts';
import { archiveCommand, moveCommand, translatedCommand } from './write.ts';
import { UsageError } from '../../usage-error.ts';

const commands: Record<string, (args: string[], context: CommandContext) => ExitCode | Promise<ExitCode>> = {
  check: checkCommand,
  import: importCommand,
  init: initCommand,
  new: newCommand,
  move: moveCommand,
  archive: archiveCommand,
  translated: translatedCommand,
  vscode: vscodeCommand,
  words: wordsCommand,
  migrate: migrateCommand,
};

export async function run(argv: string[], context: CommandContext): Promise<ExitCode> {
  const [name = '', ...args] = argv;
  const language = messageLanguage(undefined, context.env);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command || args.includes('--help')) {
    const isRequested = command !== undefined || name === '--help';
    (isRequested ? context.print : context.warn)(usage[language]);
    return isRequested ? 0 : 2;
  }
  try {
    return await command(args, context);
  } catch (error) {
    const misused = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    const message = error instanceof Error ? error.message : String(error);
    if (!misused && !(error instanceof UsageError)) {
      // Editors get a message that it is a bug, never a stack.
      const { what, fix } = describe({ code: 'P-CHECK-BUG', args: { error: message } }, language);
      context.warn(`${what}\n${fix}`);
      return 1;
    }
    const unknown = misused ? /'(-[^' ]*)/.exec(message)?.[1] : undefined;
    const fault = unknown
      ? language === 'it'
        ? `Opzione sbagliata: ${unknown}`
        : `Wrong option: ${unknown}`
      : message;
    context.warn(`${fault}\n\n${usage[language]}`);
    return 2;
  }
}
