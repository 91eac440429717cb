import { type Problem, type Range, startOfFile } from '../problems.ts';
import { sortByCreation } from './identity.ts';
import type { Article, ContentIndex } from '../model.ts';
import { normalise } from '../word-overlap.ts';
import { type Place, problem } from '../rule.ts';
import { aliasRepeats, aliasShared, questionNear } from '../rules/questions.ts';

interface Entry {
  article: Article;
  key: string;
  text: string;
  same: string;
  /** Stems of the distinct content words, the rarest first. */
  words: string[];
}

/** Minimum share of common words for two texts to count as near-duplicates. */
const nearDuplicateShare = 0.8;
/** Words in more texts than this are not used to find pairs, which keeps the work linear. */
const maxTextsPerWord = 200;
const stemLength = 6;

const functionWords = new Set(
  (
    'il lo la i gli le un una uno di del della dei delle da dal in nel nella con su per tra fra a al alla ai e o ma che ' +
    'mi ti ci si vi me te mio mia miei mie tuo tua suo è sono ho hai ha se come cosa quando dove quanto the a an of to in on at for with and or my your is are do does i you it'
  ).split(' '),
);

/** Questions and aliases that two answers share, or nearly share. */
export function duplicateProblems(contentIndex: ContentIndex): Problem[] {
  const found: Problem[] = [];
  for (const locale of contentIndex.settings.locales) {
    const live = sortByCreation(contentIndex.articles).filter(
      (one) => one.locale === locale && one.front.status !== 'archived',
    );
    const entries = live.flatMap(entriesOf);
    found.push(...aliasRepetitions(live), ...sharedTexts(entries));
  }
  return found;
}

function entriesOf(article: Article): Entry[] {
  const entry = (key: string, text: string): Entry => {
    const same = normalise(text);
    const words = same.split(' ').filter((word) => word.length > 1 && !functionWords.has(word));
    return { article, key, text, same, words: [...new Set(words.map((word) => word.slice(0, stemLength)))] };
  };
  const { question, aliases = [] } = article.front;
  return [
    ...(question ? [entry('question', question)] : []),
    ...aliases.map((text, index) => entry(`aliases.${index}`, text)),
  ];
}

const placeOf = ({ article, key }: Entry): Range => article.places[key] ?? startOfFile;

/** Aliases that repeat the question or another alias of the same answer. */
function aliasRepetitions(articles: readonly Article[]): Problem[] {
  return articles.flatMap((article) => {
    const seen = new Set<string>();
    return entriesOf(article).flatMap((entry) => {
      const known = seen.has(entry.same);
      seen.add(entry.same);
      return known ? [problem(aliasRepeats, [article.file, placeOf(entry)], { alias: entry.text })] : [];
    });
  });
}

/** Similar texts share one of their rarest words (prefix filter: Chaudhuri, Ganti, Kaushik 2006), so only those are compared. Each is reported once. */
function sharedTexts(entries: Entry[]): Problem[] {
  const often = new Map<string, number>();
  for (const { words } of entries) for (const word of words) often.set(word, (often.get(word) ?? 0) + 1);
  const byWord = new Map<string, Entry[]>();
  const bySame = new Map<string, Entry>();
  const found: Problem[] = [];
  for (const entry of entries) {
    const twin = bySame.get(entry.same);
    if (!twin) bySame.set(entry.same, entry);
    else if (twin.article !== entry.article) {
      if (entry.key !== 'question' || twin.key !== 'question') found.push(report(entry, twin));
      continue;
    }
    entry.words.sort((a, b) => (often.get(a) ?? 0) - (often.get(b) ?? 0) || (a < b ? -1 : 1));
    const prefix = entry.words.slice(0, entry.words.length - Math.ceil(nearDuplicateShare * entry.words.length) + 1);
    let isNearDuplicate = false;
    for (const word of prefix) {
      const others = byWord.get(word) ?? [];
      byWord.set(word, others);
      if (others.length > maxTextsPerWord) continue;
      const other: Entry | undefined = isNearDuplicate
        ? undefined
        : others.find((one) => one.article !== entry.article && areNearDuplicates(entry, one));
      if (other) found.push(report(entry, other));
      isNearDuplicate ||= other !== undefined;
      others.push(entry);
    }
  }
  return found;
}

function areNearDuplicates(a: Entry, b: Entry): boolean {
  if (Math.min(a.words.length, b.words.length) < (a.key === 'question' && b.key === 'question' ? 1 : 2)) return false;
  const common = a.words.filter((word) => b.words.includes(word)).length;
  return common / (a.words.length + b.words.length - common) >= nearDuplicateShare;
}

function report(entry: Entry, other: Entry): Problem {
  const { file, front } = other.article;
  const place = placeOf(other);
  const id = front.id ?? 0;
  const found: Place = [entry.article.file, placeOf(entry), { file, line: place.line, column: place.column }];
  if (entry.key === 'question' && other.key === 'question')
    return problem(questionNear, found, { question: other.text, other: file, id });
  const same = entry.same === other.same ? entry.text : other.text;
  return problem(aliasShared, found, { alias: entry.text, same, other: file, id });
}
