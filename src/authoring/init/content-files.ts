import { Document, visit } from 'yaml';
import { currentFormat } from '../../content/schema/site.ts';
import { addMonths } from '../../i18n/dates.ts';
import type { Choices } from './choices.ts';
import de from './starters/de.ts';
import en from './starters/en.ts';
import es from './starters/es.ts';
import fr from './starters/fr.ts';
import it from './starters/it.ts';
import pt from './starters/pt.ts';
import type { ChannelName, Starter } from './starter.ts';

const starters: Record<string, Starter> = { de, en, es, fr, it, pt };

/** The starter texts of a language, else of the nearest one. */
export const starterOf = (language: string): Starter => starters[language] ?? starters[language.slice(0, 2)] ?? en;

/** Formats YAML as people write it: short values on one line. */
function yaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Collection(_, node) {
      const data = node.toJSON() as object;
      const isPlain = Object.values(data).every((one) => typeof one !== 'object');
      if (node !== document.contents && isPlain && JSON.stringify(data).length <= 90) node.flow = true;
    },
    Scalar(key, node) {
      if (key === 'value' && typeof node.value === 'string' && node.value.length > 110) node.type = 'BLOCK_FOLDED';
    },
  });
  return document.toString({ lineWidth: 120, singleQuote: true }).replace(/\[ (.*) \]/g, '[$1]');
}

const settings = (comment: string, value: unknown): string => `# ${comment}\n${yaml(value)}`;

const channelKinds: ChannelName[] = ['form', 'email', 'phone', 'whatsapp', 'chat'];
const promises: Record<ChannelName, { within: number; unit: string }> = {
  form: { within: 2, unit: 'working-days' },
  email: { within: 2, unit: 'working-days' },
  phone: { within: 10, unit: 'minutes' },
  whatsapp: { within: 4, unit: 'working-hours' },
  chat: { within: 10, unit: 'minutes' },
};

/** `content/` of a new help centre. In: `today`, an ISO date. Out: path → text. */
export function contentFiles(choices: Choices, today: string): Record<string, string> {
  const { languages, company } = choices;
  const each = <T>(take: (starter: Starter) => T): Record<string, T> =>
    Object.fromEntries(languages.map((language) => [language, take(starterOf(language))]));
  const channels = channelKinds.filter((kind) => choices.channels[kind] !== undefined);
  const categories = ['contact', 'safety'] as const;
  const [first = 'form'] = channels;
  return {
    'site.yaml': settings(
      'The company and its help centre. content/README.md and the README of Prontuario explain every key.',
      {
        format: currentFormat,
        name: company,
        title: each((starter) => starter.title(company)),
        description: each((starter) => starter.description(company)),
        url: choices.url,
        companyUrl: choices.companyUrl,
        locales: languages,
        defaultLocale: languages[0],
        timeZone: choices.timeZone,
        theme: { accent: choices.colour },
        defaults: { owner: starterOf(languages[0] ?? 'en').owner, reviewMonths: 6 },
        feedback: {
          reasons: (['not-my-case', 'unclear', 'incomplete', 'wrong', 'did-not-work'] as const).map((id) => ({
            id,
            label: each((starter) => starter.reasons[id]),
          })),
        },
      },
    ),
    'categories.yaml': settings(
      'In the order readers see them. The slug is also the name of the folder that holds the articles.',
      categories.map((id) => ({
        id,
        icon: id === 'contact' ? 'chat' : 'info',
        text: each((starter) => starter.categories[id]),
      })),
    ),
    'channels.yaml': settings('How readers reach a person. Hours are told in the time zone of site.yaml.', {
      ...(choices.country && { holidays: { country: choices.country } }),
      channels: channels.map((kind) => ({
        id: kind,
        kind,
        label: each((starter) => starter.channels[kind]),
        ...(kind !== 'form' && { address: choices.channels[kind] }),
        ...(promises[kind].unit !== 'working-days' && { hours: choices.hours }),
        promise: promises[kind],
      })),
    }),
    ...Object.fromEntries(
      languages.map((language) => [
        `wording/${language}.yaml`,
        settings('Right words that no dictionary has: names, products, new words.', {
          spelling: [company, ...starterOf(language).words],
        }),
      ]),
    ),
    ...Object.fromEntries(languages.flatMap((language) => answerFiles(language, first, today))),
  };
}

const places = {
  contact: 'contact',
  complaint: 'contact',
  mistake: 'contact',
  fake: 'safety',
  data: 'safety',
} as const;
const firstNumber = 1001;

function answerFiles(language: string, channel: ChannelName, today: string): [string, string][] {
  const { answers, categories, note } = starterOf(language);
  const names = Object.keys(places) as (keyof typeof places)[];
  return names.map((name, index) => {
    const { slug, question, answer, aliases, body } = answers[name];
    const ids = names.map((_, place) => firstNumber + place);
    const front = yaml({
      id: firstNumber + index,
      question,
      answer,
      aliases,
      related: ids.filter((id) => id !== firstNumber + index).slice(0, 3),
      updated: today,
      published: today,
      reviewBy: addMonths(today, 6),
    });
    const text = body.replaceAll('{channel}', `<Channel id="${channel}" />`);
    return [
      `articles/${language}/${categories[places[name]].slug}/${slug}.mdx`,
      `---\n${front}---\n\n{/* ${note} */}\n\n${text}\n`,
    ];
  });
}
