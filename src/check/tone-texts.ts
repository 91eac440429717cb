import type { Tones } from '../content/schema/tone.ts';
import type { Path } from './model.ts';

/** Every text of `tone.yaml` and where it is. */
export const toneTexts = (tones: Tones): { path: Path; text: string; locale: string }[] =>
  Object.entries(tones).flatMap(([locale, { formal: _, ...channels }]) =>
    Object.entries(channels).flatMap(([channel, frame = {}]) =>
      Object.entries(frame).map(([key, text = '']) => ({ path: [locale, channel, key], text, locale })),
    ),
  );
