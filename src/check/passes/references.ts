import { expandFacts } from '../../content/facts.ts';
import { limits } from '../../content/schema/article.ts';
import { countSpokenWords, maxSpokenWords, spokenText } from '../../spoken/spoken-text.ts';
import { type Problem, type Range, startOfFile } from '../problems.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { nearestWord } from '../readers/nearest.ts';
import { type Article, type ContentIndex, type Document, isArticle } from '../model.ts';
import { problem, unknownName } from '../rule.ts';
import { redirectStatus } from '../rules/redirects.ts';
import {
  answerHidden,
  answerUnknown,
  channelUnknown,
  factUnknown,
  relatedSelf,
  relatedTwice,
  sectionUnknown,
} from '../rules/references.ts';
import { fileCategory, fileLocale } from '../rules/file-places.ts';
import { keyLong, keyShort } from '../rules/keys.ts';
import { spokenLong, spokenTable } from '../rules/style.ts';

/** Checks what an article refers to: category, facts, channels, other answers. */
export function referenceProblems(article: Article, contentIndex: ContentIndex): Problem[] {
  const { file, front } = article;
  const { status = 'published' } = front;
  return [
    ...placeProblems(article, contentIndex),
    ...bodyReferenceProblems(article, contentIndex),
    ...relatedProblems(article, contentIndex),
    ...sectionProblems(article, contentIndex),
    ...answerLength(article, contentIndex),
    ...spokenProblems(article, contentIndex),
    ...(front.replacedBy !== undefined && status !== 'archived'
      ? [problem(redirectStatus, [file, article.places.replacedBy ?? startOfFile], { status })]
      : []),
  ];
}

/** Checks the facts, channels and answers that a document refers to. */
export function bodyReferenceProblems(document: Document, contentIndex: ContentIndex): Problem[] {
  const { settings } = contentIndex;
  const { file, locale, body } = document;
  const quoted = isArticle(document) ? document.quotedFacts : [];
  return [
    ...[...quoted, ...body.facts].flatMap(({ name, range }) => {
      const names = settings.factNames;
      if (!names || names.includes(name)) return [];
      const suggestion = nearestWord(name, names);
      const alike = names.filter((one) => one.split('.')[0] === name.split('.')[0]);
      const braces = quoted.some((one) => one.range === range);
      const fix = suggestion && (braces ? `{${suggestion}}` : `name="${suggestion}"`);
      return [
        problem(
          factUnknown,
          [file, range],
          { name, suggestion, allowed: alike.length ? alike : names },
          fix || undefined,
        ),
      ];
    }),
    ...body.channels.flatMap(({ name, range }) => {
      const allowed = settings.channels;
      if (!allowed || allowed.includes(name)) return [];
      const suggestion = nearestWord(name, allowed);
      const fix = suggestion ? `id="${suggestion}"` : undefined;
      return [problem(channelUnknown, [file, range], { name, suggestion, allowed }, fix)];
    }),
    ...body.answers.flatMap(({ name, range }) =>
      numberProblems({ file, at: range, number: name, key: '<Answer>', locale }, contentIndex),
    ),
  ];
}

function placeProblems({ file, locale, folder }: Article, { settings, categoryFolders }: ContentIndex): Problem[] {
  if (settings.site && !settings.locales.includes(locale))
    return [problem(fileLocale, [file, startOfFile], { folder: locale, allowed: settings.locales })];
  const allowed = categoryFolders(locale);
  if (!settings.categories || allowed.includes(folder)) return [];
  return [problem(fileCategory, [file, startOfFile], { folder, suggestion: nearestWord(folder, allowed), allowed })];
}

function sectionProblems(article: Article, { categoryOf }: ContentIndex): Problem[] {
  const { section } = article.front;
  const category = categoryOf(article);
  if (section === undefined || !category) return [];
  const allowed = (category.sections ?? []).map(({ id }) => id);
  return unknownName(
    sectionUnknown,
    [article.file, article.places.section ?? startOfFile],
    ['section', section, allowed],
  );
}

function relatedProblems({ file, locale, front, places }: Article, contentIndex: ContentIndex): Problem[] {
  const related = front.related ?? [];
  return related.flatMap((id, index) => {
    const range = places[`related.${index}`] ?? startOfFile;
    if (id === front.id) return [problem(relatedSelf, [file, range], { id })];
    if (related.indexOf(id) < index) return [problem(relatedTwice, [file, range], { id })];
    return numberProblems({ file, at: range, number: String(id), key: 'related', locale }, contentIndex);
  });
}

/** Checks the length of the short answer as readers see it, facts expanded. */
function answerLength({ file, locale, front, places }: Article, { settings }: ContentIndex): Problem[] {
  if (front.answer === undefined) return [];
  const { length } = expandFacts(front.answer, settings.facts, { locale, defaultLocale: settings.defaultLocale });
  const range = places.answer ?? startOfFile;
  if (length < limits.answer.min)
    return [problem(keyShort, [file, range], { key: 'answer', length, min: limits.answer.min })];
  return length > limits.answer.max
    ? [problem(keyLong, [file, range], { key: 'answer', length, max: limits.answer.max })]
    : [];
}

/** Checks that the spoken answer can be understood on the telephone. */
function spokenProblems(article: Article, contentIndex: ContentIndex): Problem[] {
  const { file, locale, front, places, body } = article;
  const { settings } = contentIndex;
  const text = front.spoken ?? front.answer;
  if (text === undefined || (front.status ?? 'published') === 'archived') return [];
  const range = places[front.spoken === undefined ? 'answer' : 'spoken'] ?? startOfFile;
  const expanded = expandFacts(text, settings.facts, { locale, defaultLocale: settings.defaultLocale });
  const words = article.spokenWords ?? countSpokenWords(spokenText(expanded, locale));
  // A short answer that is too long is reported already.
  const isJudged = front.spoken !== undefined || answerLength(article, contentIndex).length === 0;
  return [
    ...(words > maxSpokenWords && isJudged ? [problem(spokenLong, [file, range], { words, max: maxSpokenWords })] : []),
    ...(body.onlyTables && front.spoken === undefined ? [problem(spokenTable, [file, range])] : []),
  ];
}

/** A reference to an answer by number: its position and key. */
export interface NamedAnswer {
  file: string;
  at: Range;
  number: string;
  key: string;
  locale: string;
}

/** Checks that the answer exists and is published. */
export function numberProblems({ file, at, number, key, locale }: NamedAnswer, index: ContentIndex): Problem[] {
  const { byId, articleShown, takeGuess } = index;
  const id = /^\d+$/.test(number) ? Number(number) : NaN;
  const article = articleShown(id, locale);
  if (!article) {
    const near = (takeGuess() ? [...byId.keys()] : [])
      .map((one) => ({ one, far: editDistance(String(one), number, 1) }))
      .filter(({ far }) => far <= 1)
      .sort((a, b) => a.one - b.one)
      .slice(0, 3)
      .map(({ one }) => `${one} (${articleShown(one, locale)?.front.question ?? ''})`);
    return [problem(answerUnknown, [file, at], { id: number, key, near })];
  }
  const status = article.front.status ?? 'published';
  if (status === 'published') return [];
  const instead = article.front.replacedBy;
  const fixes: Record<string, string> = { related: String(instead), '<Answer>': `id="${instead}"` };
  return [
    problem(
      answerHidden,
      [file, at],
      { id: number, status, instead: String(instead ?? '') },
      instead === undefined ? undefined : fixes[key],
    ),
  ];
}
