import type { Rule } from '../rule.ts';
import contextUrl from './context-url.ts';
import markForeign from './mark-foreign.ts';
import placeUnknown from './place-unknown.ts';
import placeUnused from './place-unused.ts';
import placeWritten from './place-written.ts';
import toneLanguage from './tone-language.ts';
import toneMixed from './tone-mixed.ts';
import tonePlace from './tone-place.ts';

/** Every rule that judges the whole content: to add one, write its file and name it here. */
export const rules: readonly Rule[] = [
  contextUrl,
  markForeign,
  placeUnknown,
  placeUnused,
  placeWritten,
  toneLanguage,
  toneMixed,
  tonePlace,
];
