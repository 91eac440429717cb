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

  function* roots(word: string, affixes: Affixes, atEnd: boolean): Generator<[string, AffixRule]> {
    for (let length = 0; length <= Math.min(affixes.longest, word.length - 1); length += 1) {
      const affix = atEnd ? word.slice(word.length - length) : word.slice(0, length);
      for (const rule of affixes.byText.get(affix) ?? []) {
        const root = atEnd ? word.slice(0, word.length - length) + rule.strip : rule.strip + word.slice(length);
        if (!rule.condition || rule.condition.test(root)) yield [root, rule];
      }
    }
  }
  const has = (stem: string, ...flags: string[]) => {
    const own = stems.get(stem);
    return own !== undefined && flags.every((flag) => own.includes(flag));
  };
  function isForm(word: string): boolean {
    if (stems.has(word)) return true;
    for (const [root, suffix] of roots(word, suffixes, true)) {
      if (has(root, suffix.flag)) return true;
      for (const [inner, first] of roots(root, suffixes, true))
        if (first.next.includes(suffix.flag) && has(inner, first.flag)) return true;
    }
    for (const [root, prefix] of roots(word, prefixes, false)) {
      if (has(root, prefix.flag)) return true;
      if (!prefix.cross) continue;
      for (const [inner, suffix] of roots(root, suffixes, true))
        if (suffix.cross && has(inner, prefix.flag, suffix.flag)) return true;
    }
    return false;
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
