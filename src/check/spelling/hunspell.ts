interface AffixRule {
  flag: string;
  /** Whether it may stand together with an affix of the other kind. */
  cross: boolean;
  strip: string;
  /** Flags of affixes that may follow this one. */
  next: string;
  condition: RegExp | undefined;
}

interface Affixes {
  byText: Map<string, AffixRule[]>;
  longest: number;
}

/** Says whether a word is spelt right, and with which letters its language is written. */
export interface Speller {
  correct(word: string): boolean;
  letters: string;
}

/**
 * Reads a Hunspell dictionary (`man 5 hunspell`: SFX, PFX, TRY) and looks words up by taking affixes off. Making every form
 * beforehand, as nspell does, runs out of memory on Italian, where one verb has thousands.
 */
export function makeSpeller(aff: string, dic: string): Speller {
  const prefixes: Affixes = { byText: new Map(), longest: 0 };
  const suffixes: Affixes = { byText: new Map(), longest: 0 };
  const crosses = new Map<string, boolean>();
  let letters = 'abcdefghijklmnopqrstuvwxyz';
  for (const line of aff.split(/\r?\n/)) {
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
  const stems = new Map<string, string>();
  for (const line of dic.split(/\r?\n/).slice(1)) {
    const entry = line.split(/[\t ]/, 1)[0] ?? '';
    const slash = entry.indexOf('/', 1);
    const stem = slash < 0 ? entry : entry.slice(0, slash);
    if (stem) stems.set(stem, (stems.get(stem) ?? '') + (slash < 0 ? '' : entry.slice(slash + 1)));
  }
  const known = new Map<string, boolean>();
  const longestStem = [...stems.keys()].reduce((most, { length }) => Math.max(most, length), 0);
  const longest = longestStem + prefixes.longest + 2 * suffixes.longest;

  /** Flags of affixes that may stand behind another one: few, so that most words are never taken apart twice. */
  const following = new Set([...suffixes.byText.values()].flat().flatMap(({ next }) => [...next]));
  /** Whether taking an affix off leaves a root that a test accepts. A look-up costs less than a condition, so it comes first. */
  function someRoot(
    word: string,
    affixes: Affixes,
    atEnd: boolean,
    accepts: (root: string, rule: AffixRule) => boolean,
  ): boolean {
    const most = Math.min(affixes.longest, word.length - 1);
    for (let length = 0; length <= most; length += 1) {
      const rules = affixes.byText.get(atEnd ? word.slice(word.length - length) : word.slice(0, length));
      if (!rules) continue;
      const rest = atEnd ? word.slice(0, word.length - length) : word.slice(length);
      for (const rule of rules) {
        const root = atEnd ? rest + rule.strip : rule.strip + rest;
        if (accepts(root, rule) && (!rule.condition || rule.condition.test(root))) return true;
      }
    }
    return false;
  }
  const has = (stem: string, flag: string, other = '') => {
    const own = stems.get(stem);
    return own !== undefined && own.includes(flag) && own.includes(other);
  };
  function isForm(word: string): boolean {
    if (stems.has(word)) return true;
    return (
      someRoot(
        word,
        suffixes,
        true,
        (root, suffix) =>
          has(root, suffix.flag) ||
          (following.has(suffix.flag) &&
            someRoot(
              root,
              suffixes,
              true,
              (inner, first) => first.next.includes(suffix.flag) && has(inner, first.flag),
            )),
      ) ||
      someRoot(
        word,
        prefixes,
        false,
        (root, prefix) =>
          has(root, prefix.flag) ||
          (prefix.cross &&
            someRoot(root, suffixes, true, (inner, suffix) => suffix.cross && has(inner, prefix.flag, suffix.flag))),
      )
    );
  }
  function correct(word: string): boolean {
    if (word.length > longest) return false;
    const before = known.get(word);
    if (before !== undefined) return before;
    const lower = word.toLowerCase();
    const title = lower.charAt(0).toUpperCase() + lower.slice(1);
    const shapes =
      word === lower
        ? [word]
        : word === title
          ? [word, lower]
          : word === word.toUpperCase()
            ? [word, lower, title]
            : [word];
    const answer = shapes.some(isForm);
    known.set(word, answer);
    return answer;
  }
  return { correct, letters };
}
