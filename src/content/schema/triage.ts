import { z } from 'zod';
import { articleId, localeCode, localised, slug } from './common.ts';

/** What a choice leads to: another question, or answers and a channel, or the form. */
const choice = z.strictObject({
  /** What the reader presses, per locale. */
  label: localised,
  /** Name of the next question. */
  next: slug.optional(),
  /** Numbers of the answers. */
  answers: z.array(articleId).min(1).max(5).optional(),
  /** The channel of `channels.yaml` that suits best. */
  channel: slug.optional(),
  /** The form, with this subject per locale. */
  form: localised.optional(),
  /** A person is offered before the answers. Default: after them. */
  human: z.literal('first').optional(),
});

/** `triage.yaml`: by name, questions that lead to answers, a channel or the form. */
export const triageSchema = z.record(
  slug,
  z.strictObject({
    /** Last part of the address, per locale. */
    slug: z.record(localeCode, slug),
    title: localised,
    /** Id of the category whose page leads here. Default: no page does. */
    category: slug.optional(),
    /** Questions by name; the first is where one begins. At most three follow each other. */
    steps: z.record(slug, z.strictObject({ question: localised, choices: z.array(choice).min(2).max(6) })),
  }),
);

/** `content/triage.yaml`: questions that lead to the right answer or channel, by name. */
export type Triages = z.output<typeof triageSchema>;
export type Triage = Triages[string];
export type TriageChoice = z.output<typeof choice>;
