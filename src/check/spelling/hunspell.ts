import { readWordList, type WordList } from './word-list.ts';

interface AffixRule {
  flag: string;
  /** Whether it can be combined with an affix of the other kind. */
  cross: boolean;
  strip: string;
  /** Flags of affixes that may follow this one. */
  next: string;
  condition: RegExp | undefined;
}

interface Affixes {
  /** True for suffixes, false for prefixes. */
  atEnd: boolean;
  byText: Map<string, AffixRule[]>;
  longest: number;
}

/** A dictionary: a spelling test, and the letters of the language. */
export interface Speller {
  isCorrect(word: string): boolean;
  letters: string;
}

/** A parsed Hunspell dictionary: words with their affix flags, and the affixes. */
interface Dictionary {
  stems: WordList;
  prefixes: Affixes;
  suffixes: Affixes;
  letters: string;
}

const lines = (text: string) => text.split(/\r?\n/);

function readAffixes(aff: string): Omit<Dictionary, 'stems'> {
  const prefixes: Affixes = { atEnd: false, byText: new Map(), longest: 0 };
  const suffixes: Affixes = { atEnd: true, byText: new Map(), longest: 0 };
  const crosses = new Map<string, boolean>();
  let letters = 'abcdefghijklmnopqrstuvwxyz';
  for (const line of lines(aff)) {
    const [kind, flag = '', second = '', third = '', condition = '.'] = line.split(/\s+/);
    if (kind === 'TRY') letters = [...new Set(flag.toLowerCase())].join('');
    if (kind !== 'SFX' && kind !== 'PFX') continue;
    const header = `${kind} ${flag}`;
    if (!crosses.has(header)) {
      crosses.set(header, second === 'Y');
      continue;
    }
    const [text = '', next = ''] = (third.startsWith('0') ? third.slice(1) : third).split('/');
    const source = condition === '.' ? '' : kind === 'SFX' ? `${condition}$` : `^${condition}`;
    const rule: AffixRule = {
      flag,
      cross: crosses.get(header) === true,
      strip: second === '0' ? '' : second,
      next,
      condition: source ? new RegExp(source, 'u') : undefined,
    };
    const affixes = kind === 'SFX' ? suffixes : prefixes;
    affixes.longest = Math.max(affixes.longest, text.length);
    const known = affixes.byText.get(text);
    if (known) known.push(rule);
    else affixes.byText.set(text, [rule]);
  }
  return { prefixes, suffixes, letters };
}

/** Whether stripping an affix leaves a root that `accepts` accepts. A look-up costs less than a condition, so it comes first. */
function hasRoot(
  word: string,
  { atEnd, byText, longest }: Affixes,
  accepts: (root: string, rule: AffixRule) => boolean,
): boolean {
  const most = Math.min(longest, word.length - 1);
  for (let length = 0; length <= most; length += 1) {
    const rules = byText.get(atEnd ? word.slice(word.length - length) : word.slice(0, length));
    if (!rules) continue;
    const rest = atEnd ? word.slice(0, word.length - length) : word.slice(length);
    for (const rule of rules) {
      const root = atEnd ? rest + rule.strip : rule.strip + rest;
      if (accepts(root, rule) && (!rule.condition || rule.condition.test(root))) return true;
    }
  }
  return false;
}

/** Returns a test whether a word is a stem, alone or with affixes: two suffixes, or a prefix and a suffix that can be combined. */
function formTest({ stems, prefixes, suffixes }: Dictionary): (word: string) => boolean {
  /** Flags of affixes that can follow another one: few, so that most words are stripped only once. */
  const following = new Set([...suffixes.byText.values()].flat().flatMap(({ next }) => [...next]));
  const has = (stem: string, flag: string, other = '') => {
    const own = stems.flagsOf(stem);
    return own !== undefined && own.includes(flag) && own.includes(other);
  };
  const hasSuffixes = (root: string, { flag }: AffixRule) =>
    has(root, flag) ||
    (following.has(flag) &&
      hasRoot(root, suffixes, (inner, first) => first.next.includes(flag) && has(inner, first.flag)));
  const hasPrefix = (root: string, { flag, cross }: AffixRule) =>
    has(root, flag) ||
    (cross && hasRoot(root, suffixes, (inner, suffix) => suffix.cross && has(inner, flag, suffix.flag)));
  return (word) =>
    stems.flagsOf(word) !== undefined || hasRoot(word, suffixes, hasSuffixes) || hasRoot(word, prefixes, hasPrefix);
}

/** The spellings under which a word may be in the dictionary: it may be capitalised or in upper case in the text. */
function shapesOf(word: string): string[] {
  const lower = word.toLowerCase();
  const title = lower.charAt(0).toUpperCase() + lower.slice(1);
  if (word !== lower && word === title) return [word, lower];
  return word !== lower && word === word.toUpperCase() ? [word, lower, title] : [word];
}

/** Looks words up in a Hunspell dictionary by stripping affixes: generating all forms, as nspell does, runs out of memory on Italian. */
export function createSpeller(aff: string, dic: string): Speller {
  const dictionary: Dictionary = { ...readAffixes(aff), stems: readWordList(dic) };
  const { stems, prefixes, suffixes, letters } = dictionary;
  const isForm = formTest(dictionary);
  const longest = stems.longest + prefixes.longest + 2 * suffixes.longest;
  const known = new Map<string, boolean>();
  return {
    letters,
    isCorrect(word) {
      if (word.length > longest) return false;
      const before = known.get(word);
      if (before !== undefined) return before;
      const answer = shapesOf(word).some(isForm);
      known.set(word, answer);
      return answer;
    },
  };
}
