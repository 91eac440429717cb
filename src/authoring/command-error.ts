import { refusals, type Refusal, type RefusalArgs } from './refusals.ts';
import type { MessageLanguage } from '../check/problems.ts';

/** A command that cannot do what was asked; `tell` says why in the editor's language. */
export class CommandError extends Error {
  override name = 'CommandError';
  readonly tell: (language: MessageLanguage) => string;

  private constructor(tell: (language: MessageLanguage) => string) {
    super(tell('en'));
    this.tell = tell;
  }

  static because<R extends Refusal>(refusal: R, ...args: RefusalArgs<R>): CommandError {
    return new CommandError((language) =>
      (refusals[refusal][language] as (...args: RefusalArgs<R>) => string)(...args),
    );
  }
}
