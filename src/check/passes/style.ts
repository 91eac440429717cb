import type { Problem, Range } from '../problems.ts';
import type { Lines } from '../readers/lines.ts';
import { countWords, otherLanguage, readability, sentencesOf, wordsOf } from '../readers/prose.ts';
import type { Wording } from '../../content/schema/wording.ts';
import { type Block, stretchOf } from '../readers/blocks.ts';
import type { Spelt, Style } from '../model.ts';
import { problem } from '../rule.ts';
import { wordsHard, wordsLong, wordsPlain } from '../rules/style.ts';
import { languageWrong } from '../rules/translations.ts';

/** Whether a word of a language is spelt correctly. */
export type IsSpeltRight = (word: string) => boolean;

/** Maximum number of words of a sentence that is easy to follow. */
export const longestSentence = 25;
/** Minimum number of words for a readability index. */
const leastWords = 60;

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

function instead(plain: PlainWords, phrase: string): string {
  for (const [source, use] of plain.use) if (new RegExp(`^${source}$`, 'iu').test(phrase)) return use;
  return '';
}

/** Style rules of one language. */
export interface StyleRules {
  plain: PlainWords | undefined;
  knows: IsSpeltRight | undefined;
}

/** The text of an article in blocks, with the offset in its file at which the body starts. */
interface Prose {
  file: string;
  locale: string;
  lines: Lines;
  blocks: readonly Block[];
  bodyFrom: number;
}

/** Checks the words of a text without any other file. Out: warnings, and the words that no dictionary has. */
export function checkStyle({ file, locale, lines, blocks, bodyFrom }: Prose, { plain, knows }: StyleRules): Style {
  const problems: Problem[] = [];
  const unknown = new Map<string, Spelt>();
  const spoken: string[] = [];
  const strangers: { found: string; range: Range }[] = [];
  const range = (block: Block, at: number, length: number) =>
    lines.range(...stretchOf(lines.text, block, [at, length]));
  for (const block of blocks) {
    const words = wordsOf(block.text);
    const foreign = otherLanguage(
      words.map(({ word }) => word),
      locale,
    );
    if (foreign) {
      strangers.push({ found: foreign, range: range(block, 0, block.text.length) });
      spoken.push(...words.map(({ word }) => word));
      continue;
    }
    const sentences = sentencesOf(block.text);
    const counts = countWords(sentences, words);
    for (const [index, { text, at }] of sentences.entries()) {
      const count = counts[index] ?? 0;
      if (count > longestSentence)
        problems.push(
          problem(wordsLong, [file, range(block, at, text.length)], { words: count, max: longestSentence }),
        );
    }
    for (const match of plain ? block.text.matchAll(plain.pattern) : []) {
      const use = instead(plain as PlainWords, match[0]);
      problems.push(
        problem(wordsPlain, [file, range(block, match.index, match[0].length)], { phrase: match[0], instead: use }),
      );
    }
    for (const { word, at } of words) {
      spoken.push(word);
      if (!knows || /\p{N}/u.test(word) || inAddress(block.text, at, at + word.length) || knows(word)) continue;
      const before = unknown.get(word);
      if (before) before.count += 1;
      else unknown.set(word, { word, range: range(block, at, word.length), count: 1 });
    }
  }
  const found = otherLanguage(spoken, locale);
  const start = lines.range(bodyFrom, bodyFrom + 1);
  if (found) problems.push(problem(languageWrong, [file, start], { expected: locale, found, part: '' }));
  else
    for (const one of strangers)
      problems.push(
        problem(languageWrong, [file, one.range], { expected: locale, found: one.found, part: 'paragraph' }),
      );
  const measure = readability[locale.slice(0, 2)];
  const index =
    !found && measure && spoken.length >= leastWords ? measure.index(blocks.map((block) => block.text)) : undefined;
  if (measure && index !== undefined && index < measure.least)
    problems.push(problem(wordsHard, [file, start], { index, min: measure.least }));
  return { problems, unknown: found ? [] : [...unknown.values()], index };
}
