import { categoryText, type Article, type Content } from '../content/load.ts';
import { answersInCategory } from '../content/queries.ts';
import type { Channel } from '../content/schema/channels.ts';
import { readTelephone } from '../content/schema/telephone.ts';
import { weekdays } from '../content/schema/channels.ts';
import { dictionary, type Dictionary } from '../i18n/index.ts';
import { dateTimeFormat } from '../i18n/intl.ts';
import { interpolate } from '../i18n/phrases.ts';
import { spokenText } from '../spoken/spoken-text.ts';

/** A telephone key, its announcement, and the target node. */
export interface VoiceChoice {
  key: string;
  says: string;
  to: string;
}

/** One step of the call. `menu`: listen and press; `number`: dial an answer's number or a phone code; `transfer`: to a person. */
export interface VoiceNode {
  kind: 'menu' | 'number' | 'transfer';
  /** The announcement, one sentence each. */
  says: string[];
  choices: VoiceChoice[];
  dials?: string;
  article?: Article;
}

/** Ten keys minus the one that always leads to a person. */
const maxChoices = 9;
const monday = Date.UTC(2026, 10, 23);

function hoursByDay({ hours }: Channel, t: Dictionary, locale: string): string {
  if (!hours) return '';
  const name = (day: (typeof weekdays)[number]) =>
    dateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(monday + weekdays.indexOf(day) * 86_400_000);
  const list = new Intl.ListFormat(locale);
  const spans = hours.map(({ days, from, to }) => {
    const named = days.length === weekdays.length ? t.everyDay : list.format(days.map(name));
    return `${named} ${from === '00:00' && to === '24:00' ? t.allDay : `${from}–${to}`}`;
  });
  return spans.join('; ');
}

/** Splits a menu by nine keys: the ninth leads to the next part. */
function menus(
  { name, says, items }: { name: string; says: string[]; items: readonly Omit<VoiceChoice, 'key'>[] },
  t: Dictionary,
): [string, VoiceNode][] {
  const size = items.length <= maxChoices ? maxChoices : maxChoices - 1;
  const pages = Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
  return pages.map((page, at) => {
    const more = at < pages.length - 1 ? [{ says: t.voice.more, to: `${name}-${at + 2}` }] : [];
    const choices = [...page, ...more].map((choice, index) => ({ key: String(index + 1), ...choice }));
    const back = name === 'index' && at === 0 ? [] : [{ key: '*', says: t.voice.start, to: 'index' }];
    const person = { key: '0', says: t.voice.person, to: 'person' };
    return [
      at === 0 ? name : `${name}-${at + 1}`,
      { kind: 'menu', says: at === 0 ? says : [], choices: [...choices, person, ...back] },
    ];
  });
}

/** The call in a language: nodes by name, `index` first. `speak` is the identity when a build only computes keys. */
export function voiceTree(
  content: Content,
  locale: string,
  speak = (text: string): string => spokenText(text, locale),
): Map<string, VoiceNode> {
  const { site, channels } = content;
  const t = dictionary(locale);
  const subjects = content.categories
    .map((category) => ({
      id: category.id,
      title: categoryText(category, locale, site.defaultLocale).title,
      answers: answersInCategory(content, locale, category.id).flatMap(({ article }) =>
        article.locale === locale ? [article] : [],
      ),
    }))
    .filter(({ answers }) => answers.length > 0);
  const phone = channels.channels.find(({ kind, address }) => kind === 'phone' && address);

  const nodes: [string, VoiceNode][] = menus(
    {
      name: 'index',
      says: [interpolate(t.voice.welcome, { company: site.name })],
      items: [
        ...subjects.map(({ id, title }) => ({ says: speak(title), to: `c-${id}` })),
        { says: t.voice.number, to: 'number' },
      ],
    },
    t,
  );
  for (const { id, title, answers } of subjects) {
    const items = answers.map((article) => ({ says: speak(article.question), to: String(article.id) }));
    nodes.push(...menus({ name: `c-${id}`, says: [`${speak(title)}.`], items }, t));
    answers.forEach((article, at) =>
      nodes.push([
        String(article.id),
        {
          kind: 'menu',
          says: [speak(article.question), speak(article.spoken ?? article.answer)],
          choices: [
            { key: '1', says: t.voice.again, to: String(article.id) },
            { key: '2', says: t.voice.next, to: String(answers[at + 1]?.id ?? `c-${id}`) },
            { key: '0', says: t.voice.person, to: 'person' },
            { key: '*', says: t.voice.start, to: 'index' },
          ],
          article,
        },
      ]),
    );
  }
  const start = { key: '*', says: t.voice.start, to: 'index' };
  nodes.push([
    'number',
    {
      kind: 'number',
      says: [t.voice.dial, ...(site.parts.phoneCode ? [t.voice.dialCode] : [])],
      choices: [{ ...start, to: 'index' }],
    },
  ]);
  const read = phone && readTelephone(phone.address ?? '');
  const dials = read && 'number' in read ? `tel:${read.number}` : undefined;
  const hours = phone ? speak(hoursByDay(phone, t, locale)) : '';
  const email = channels.channels.find(({ kind }) => kind === 'email')?.address;
  nodes.push([
    'person',
    {
      kind: 'menu',
      says: [
        ...(hours ? [interpolate(t.voice.hours, { hours })] : []),
        ...(email ? [interpolate(t.voice.write, { address: speak(email) })] : []),
      ],
      choices: [...(dials ? [{ key: '1', says: t.voice.connect, to: 'transfer' }] : []), start],
    },
  ]);
  if (dials) nodes.push(['transfer', { kind: 'transfer', says: [t.voice.connecting], choices: [], dials }]);
  return new Map(nodes);
}
