/** A command was called wrongly; the message says how to call it. Every command line ends with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Whether a command line only asks how the command is called. */
export const asksForHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');
