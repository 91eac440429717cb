/** What a command may use besides the content folder. */
export interface CommandContext {
  env: NodeJS.ProcessEnv;
  print(text: string): void;
  warn(text: string): void;
  /** Terminal for questions; absent when not interactive. */
  terminal?: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream } | undefined;
}

/** Exit codes: 0 done (warnings included), 1 errors found, 2 called wrongly. */
export type ExitCode = 0 | 1 | 2;
