import type { Rule } from '../rule.ts';
import contextUrl from './context-url.ts';
import markForeign from './mark-foreign.ts';
import videoCaptions from './video-captions.ts';
import videoHost from './video-host.ts';
import placeUnknown from './place-unknown.ts';
import placeUnused from './place-unused.ts';
import placeWritten from './place-written.ts';
import toneLanguage from './tone-language.ts';
import toneMixed from './tone-mixed.ts';
import tonePlace from './tone-place.ts';
import wordsForms from './words-forms.ts';
import wordsMissing from './words-missing.ts';
import wordsPaths from './words-paths.ts';
import wordsPlaceMissing from './words-place-missing.ts';
import wordsPlace from './words-place.ts';
import triageChoice from './triage-choice.ts';
import triageDeep from './triage-deep.ts';
import triageLoop from './triage-loop.ts';
import triageStep from './triage-step.ts';
import triageUnreachable from './triage-unreachable.ts';

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
  wordsPlace,
  wordsPlaceMissing,
  wordsForms,
  wordsPaths,
  wordsMissing,
  triageChoice,
  triageDeep,
  triageLoop,
  triageStep,
  triageUnreachable,
  videoCaptions,
  videoHost,
];
