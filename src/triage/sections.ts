import { addressOf } from '../content/links.ts';
import type { Content } from '../content/load.ts';
import { otherLanguage, pickText } from '../content/pick-text.ts';
import { answerShown, type ShownAnswer } from '../content/queries.ts';
import type { Channel } from '../content/schema/channels.ts';
import type { Triage, TriageChoice } from '../content/schema/triage.ts';
import { dictionary } from '../i18n/index.ts';
import { addressesOf, pagePath } from '../i18n/paths.ts';
import { curlApostrophes } from '../content/typography.ts';

interface Text {
  text: string;
  lang: string | undefined;
}

/** A section of a triage page: a question, or a result. */
export interface TriageSection {
  id: string;
  heading: Text;
  /** The previous section, if any. */
  back?: string;
  choices?: (Text & { href: string })[];
  answers?: ShownAnswer[];
  channel?: Channel;
  isHumanFirst?: boolean;
}

/** A triage's sections, each question followed by its results. */
export function triageSections(content: Content, { title, steps }: Triage, locale: string): TriageSection[] {
  const { site, channels } = content;
  const pick = (words: Record<string, string>): Text => ({
    text: curlApostrophes(pickText(words, locale, site.defaultLocale)),
    lang: otherLanguage(words, locale, site.defaultLocale),
  });
  const contact = pagePath(addressesOf(site), locale, dictionary(locale).paths.contact);
  const shown = ({ answers = [] }: TriageChoice) => answers.flatMap((id) => answerShown(content, id, locale) ?? []);
  const before = new Map(
    Object.entries(steps).flatMap(([name, { choices }]) => choices.flatMap(({ next }) => (next ? [[next, name]] : []))),
  );

  const ends: (readonly [step: string, section: TriageSection])[] = [];
  const hrefOf = (choice: TriageChoice, step: string, at: number): string => {
    if (choice.next) return `#${choice.next}`;
    if (choice.form) {
      const subject = `${pick(title).text}: ${pick(choice.form).text}`;
      return `${contact}?${new URLSearchParams({ s: subject }).toString()}#form`;
    }
    const answers = shown(choice);
    const channel = channels.channels.find(({ id }) => id === choice.channel);
    // A single answer is read on its own page.
    if (answers[0] && answers.length === 1 && !channel && !choice.human) return addressOf(content, answers[0]);
    const id = `${step}-${at + 1}`;
    ends.push([
      step,
      {
        id,
        heading: pick(choice.label),
        back: step,
        answers,
        ...(channel && { channel }),
        isHumanFirst: choice.human !== undefined,
      },
    ]);
    return `#${id}`;
  };
  return Object.entries(steps).flatMap(([name, { question, choices }]) => {
    const back = before.get(name);
    const card: TriageSection = {
      id: name,
      heading: pick(question),
      ...(back && { back }),
      choices: choices.map((choice, at) => ({ ...pick(choice.label), href: hrefOf(choice, name, at) })),
    };
    return [card, ...ends.flatMap(([step, section]) => (step === name ? [section] : []))];
  });
}
