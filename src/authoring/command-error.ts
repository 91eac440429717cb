import { refusals, type Refusal, type RefusalArgs } from './refusals.ts';
import type { MessageLanguage } from '../check/problems.ts';

/** A command that cannot do what was requested; `messageIn` returns the reason in the editor's language. */
export class CommandError extends Error {
  override name = 'CommandError';
  readonly messageIn: (language: MessageLanguage) => string;

  private constructor(messageIn: (language: MessageLanguage) => string) {
    super(messageIn('en'));
    this.messageIn = messageIn;
  }

  static because<R extends Refusal>(refusal: R, ...args: RefusalArgs<R>): CommandError {
    return new CommandError((language) =>
      (refusals[refusal][language] as (...args: RefusalArgs<R>) => string)(...args),
    );
  }
}
