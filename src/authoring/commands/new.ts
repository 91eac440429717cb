import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { withoutBodyExtension } from '../../content/body-files.ts';
import { todayIn } from '../../i18n/dates.ts';
import type { ContentIndex } from '../../check/content-index.ts';
import { messageLanguage } from '../../check/message-language.ts';
import { addressesOf, articlePath } from '../../i18n/paths.ts';
import { refusals } from '../refusals.ts';
import { categoryNamed, hasValidLength, newArticle } from '../new-answer.ts';
import { Cancelled, openQuestions } from './questions.ts';
import type { ExitCode, CommandContext } from './command-io.ts';
import { parseNumber, runOnContent } from './write.ts';

const words = {
  it: {
    first:
      'Qual è la domanda, con le parole di un cliente? (Se invece traduci una risposta che c’è già, scrivi il suo numero.)',
    language: 'In quale lingua?',
    question: 'Qual è la domanda, con le parole di un cliente?',
    translated: (source: string) => `Come si dice "${source}"?`,
    category: 'In quale categoria?',
    complete: (id: number) => `La risposta ${id} c’è già in tutte le lingue.`,
    cancelled: 'Non è stato creato niente.',
    made: (file: string, id: number, address: string) =>
      `Creato ${file} (numero ${id}).\nPer vederlo mentre scrivi: npm run dev, poi ${address}\nQuando la risposta è pronta togli "status: draft"; poi: npm run check`,
  },
  en: {
    first: 'What is the question, in a customer’s words? (If you are translating an answer instead, write its number.)',
    language: 'In which language?',
    question: 'What is the question, in a customer’s words?',
    translated: (source: string) => `How do you say "${source}"?`,
    category: 'In which category?',
    complete: (id: number) => `Answer ${id} is already there in every language.`,
    cancelled: 'Nothing was made.',
    made: (file: string, id: number, address: string) =>
      `Made ${file} (number ${id}).\nTo see it while you write: npm run dev, then ${address}\nWhen the answer is ready delete "status: draft"; then: npm run check`,
  },
};

interface NewAnswerFlags {
  id?: number | undefined;
  locale?: string | undefined;
  question?: string | undefined;
  category?: string | undefined;
}

/** `npm run new`: takes flags, and asks for missing ones when interactive. */
export async function newCommand(args: string[], context: CommandContext): Promise<ExitCode> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { question: text, category: text, locale: text, id: text, slug: text, answer: text, owner: text },
  });
  const language = messageLanguage(undefined, context.env);
  const { question, category, locale, slug, answer, owner } = values;
  const given: NewAnswerFlags = {
    id: values.id === undefined ? undefined : parseNumber(values.id, '--id'),
    locale,
    question,
    category,
  };
  try {
    return await runOnContent(context, async (contentIndex, root) => {
      const wanted = await askForMissing(given, contentIndex, context);
      const today = todayIn(contentIndex.settings.timeZone, new Date());
      const made = newArticle(root, contentIndex, { ...wanted, today, slug, answer, owner });
      made.changes.apply();
      const address = devAddress(contentIndex, made.file, context.env);
      return words[language].made(relative('.', join(root, made.file)), made.id, address);
    });
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    context.warn(`\n${words[language].cancelled}`);
    return 1;
  }
}

function devAddress({ settings }: ContentIndex, file: string, env: NodeJS.ProcessEnv): string {
  const [, locale = '', folder = '', name = ''] = file.split('/');
  const addresses = addressesOf(settings.site ?? { url: 'http://localhost/', defaultLocale: settings.defaultLocale });
  const path = articlePath(addresses, locale, { category: folder, slug: withoutBodyExtension(name) });
  return `http://localhost:${env.PORT || 4321}${path}`;
}

/** Asks for missing values, each until it is valid; returns at once when not interactive. */
async function askForMissing(
  given: NewAnswerFlags,
  contentIndex: ContentIndex,
  { terminal, print, env }: CommandContext,
): Promise<NewAnswerFlags> {
  const language = messageLanguage(undefined, env);
  const say = words[language];
  const { locales, defaultLocale, categories = [] } = contentIndex.settings;
  if (!terminal) return given;
  const questions = openQuestions(terminal, print);
  const written = (id: number) => (contentIndex.byId.get(id) ?? []).map((one) => one.locale);
  const open = (id: number) => locales.filter((one) => !written(id).includes(one));
  try {
    const faultOf = (text: string) =>
      hasValidLength(text) ? undefined : refusals.questionLength[language]({ length: text.length });
    const isNumber = (text: string) => /^\d+$/.test(text);
    const first =
      given.id === undefined && given.question === undefined && given.category === undefined
        ? await questions.ask({
            text: say.first,
            refuse(text) {
              if (!isNumber(text)) return faultOf(text);
              if (!contentIndex.byId.has(Number(text))) return refusals.unknown[language]({ id: Number(text) });
              return open(Number(text)).length ? undefined : say.complete(Number(text));
            },
          })
        : undefined;
    const id = given.id ?? (first !== undefined && isNumber(first) ? Number(first) : undefined);
    const allowed = id === undefined || open(id).length === 0 ? locales : open(id);
    const locale =
      given.locale ??
      (allowed.length === 1
        ? allowed[0]
        : await questions.ask({
            text: say.language,
            preset: allowed.includes(defaultLocale) ? defaultLocale : allowed[0],
            choices: allowed,
            refuse: (text) =>
              allowed.includes(text) ? undefined : refusals.notALanguage[language]({ locale: text, allowed }),
          }));
    const source = id === undefined ? undefined : contentIndex.articleShown(id, defaultLocale)?.front.question;
    // A search query may be no question yet: asks for one.
    const fault = given.question === undefined ? undefined : faultOf(given.question);
    if (fault) print(fault);
    const initial = given.question ?? (id === undefined ? first : undefined);
    const question =
      fault === undefined && initial !== undefined
        ? initial
        : await questions.ask({ text: source === undefined ? say.question : say.translated(source), refuse: faultOf });
    const folders = contentIndex.categoryFolders(locale ?? defaultLocale);
    const category =
      given.category ??
      (id === undefined
        ? await questions.ask({
            text: say.category,
            choices: folders,
            refuse: (text) =>
              categoryNamed(categories, text)
                ? undefined
                : refusals.notACategory[language]({ wanted: text, allowed: folders }),
          })
        : undefined);
    return { id, locale, question, category };
  } finally {
    questions.close();
  }
}
