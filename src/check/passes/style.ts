import type { Problem, Range } from '../problems.ts';
import type { Lines } from '../readers/lines.ts';
import { countWords, detectLanguage, readability, sentencesOf, wordsOf, type ProseBlock } from '../readers/prose.ts';
import type { Wording } from '../../content/schema/wording.ts';
import { type Block, sourceRange } from '../readers/blocks.ts';
import type { UnknownWord, Style } from '../model.ts';
import { problem } from '../rule.ts';
import { wordsHard, wordsLong, wordsPlain } from '../rules/style.ts';
import { languageWrong } from '../rules/translations.ts';

export type SpellTest = (word: string) => boolean;

/** Maximum number of words of a sentence that is easy to follow. */
export const maxSentenceWords = 25;
const minReadabilityWords = 60;

/** Whether a word is part of an e-mail address, a domain or a path, and not spell-checked. */
function inAddress(text: string, at: number, end: number): boolean {
  const [before = ' ', after = ' '] = [text[at - 1], text[end]];
  if (text.startsWith('://', end)) return true;
  return '@./'.includes(before) || '@/'.includes(after) || (after === '.' && /\p{L}/u.test(text[end + 1] ?? ''));
}

export interface PlainWords {
  pattern: RegExp;
  use: Map<string, string>;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Compiles all phrases to avoid into one regular expression. */
export function compilePlainWords(wording: Wording): PlainWords | undefined {
  const use = new Map<string, string>();
  const phrases: string[] = [];
  for (const rule of wording.plain)
    for (const phrase of rule.avoid) {
      const source = phrase
        .trim()
        .toLowerCase()
        .split(/\s+/)
        .map((part) => escape(part.replace(/\*$/, '')) + (part.endsWith('*') ? '\\p{L}*' : ''))
        .join('\\s+')
        .replace(/['’]/g, "['’]");
      phrases.push(source);
      use.set(source, rule.use ?? '');
    }
  if (phrases.length === 0) return undefined;
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), use };
}

function plainWordFor(plain: PlainWords, phrase: string): string {
  for (const [source, use] of plain.use) if (new RegExp(`^${source}$`, 'iu').test(phrase)) return use;
  return '';
}

export interface StyleRules {
  plainWords: PlainWords | undefined;
  isSpeltRight: SpellTest | undefined;
}

/** The text of an article in blocks, with the offset in its file at which the body starts. */
interface ArticleText {
  file: string;
  locale: string;
  lines: Lines;
  blocks: readonly Block[];
  bodyFrom: number;
}

/** Checks the words of a text without any other file. Out: warnings, and the words that no dictionary has. */
export function checkStyle(
  { file, locale, lines, blocks, bodyFrom }: ArticleText,
  { plainWords, isSpeltRight }: StyleRules,
): Style {
  const problems: Problem[] = [];
  const unknown = new Map<string, UnknownWord>();
  const spoken: string[] = [];
  const measured: ProseBlock[] = [];
  const strangers: { found: string; range: Range }[] = [];
  const range = (block: Block, at: number, length: number) =>
    lines.range(...sourceRange(lines.text, block, [at, length]));
  for (const block of blocks) {
    const [sentences, words] = [sentencesOf(block.text), wordsOf(block.text)];
    measured.push({ sentences, words });
    const foreign = detectLanguage(
      words.map(({ word }) => word),
      locale,
    );
    if (foreign) {
      strangers.push({ found: foreign, range: range(block, 0, block.text.length) });
      spoken.push(...words.map(({ word }) => word));
      continue;
    }
    const counts = countWords(sentences, words);
    for (const [index, { text, at }] of sentences.entries()) {
      const count = counts[index] ?? 0;
      if (count > maxSentenceWords)
        problems.push(
          problem(wordsLong, [file, range(block, at, text.length)], { words: count, max: maxSentenceWords }),
        );
    }
    for (const match of plainWords ? block.text.matchAll(plainWords.pattern) : []) {
      const use = plainWordFor(plainWords as PlainWords, match[0]);
      problems.push(
        problem(wordsPlain, [file, range(block, match.index, match[0].length)], { phrase: match[0], instead: use }),
      );
    }
    for (const { word, at } of words) {
      spoken.push(word);
      // Known words first: nearly all are.
      if (!isSpeltRight || isSpeltRight(word) || /\p{N}/u.test(word) || inAddress(block.text, at, at + word.length))
        continue;
      const before = unknown.get(word);
      if (before) before.count += 1;
      else unknown.set(word, { word, range: range(block, at, word.length), count: 1 });
    }
  }
  const found = detectLanguage(spoken, locale);
  const start = lines.range(bodyFrom, bodyFrom + 1);
  if (found) problems.push(problem(languageWrong, [file, start], { expected: locale, found, part: '' }));
  else
    for (const one of strangers)
      problems.push(
        problem(languageWrong, [file, one.range], { expected: locale, found: one.found, part: 'paragraph' }),
      );
  const measure = readability[locale.slice(0, 2)];
  const readingEase = !found && measure && spoken.length >= minReadabilityWords ? measure.index(measured) : undefined;
  if (measure && readingEase !== undefined && readingEase < measure.min)
    problems.push(problem(wordsHard, [file, start], { index: readingEase, min: measure.min }));
  return { problems, unknownWords: found ? [] : [...unknown.values()], readingEase };
}
