/** What a command may touch besides the content folder. */
export interface Surroundings {
  env: NodeJS.ProcessEnv;
  print(text: string): void;
  warn(text: string): void;
  /** Whether questions can be asked. */
  interactive: boolean;
}

/** Exit codes: 0 done (warnings included), 1 errors found, 2 called wrongly. */
export type ExitCode = 0 | 1 | 2;
