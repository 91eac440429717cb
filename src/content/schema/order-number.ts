/**
 * `orderNumber` of site.yaml is run over whatever anybody sends, so it must not be able to try a text in many ways.
 * What follows reads a plain part of regular expressions (signs, classes, groups, alternatives, repetitions, looking
 * ahead and behind), limits every repetition, and counts the ways in which a pattern can share out the same signs.
 */

/** "Any number of" means at most so many: no order number is longer. */
const maxRepetitions = 40;
/** A pattern may share out the same signs in so many ways; most do in one. */
const maxWays = 8;

/** Signs by which classes are compared: all of Latin, and dashes, spaces and digits of other scripts. */
const samples = [...Array.from({ length: 0x17f }, (_, code) => String.fromCharCode(code + 1)), ...'–—−°№ €٣'];

type Signs = ReadonlySet<string>;
type Item = {
  /** Signs it can begin with. */
  first: Signs;
  /** What stands in a group: one list of items for each alternative. */
  inside?: Item[][];
  min: number;
  max: number;
};

class Unreadable extends Error {}

const noSigns: Signs = new Set();
const classCache = new Map<string, Signs>();
function signsOf(source: string): Signs {
  let signs = classCache.get(source);
  if (!signs) {
    const pattern = new RegExp(`^${source}$`, 'isu');
    classCache.set(source, (signs = new Set(samples.filter((sign) => pattern.test(sign)))));
  }
  return signs;
}
const union = (sets: readonly Signs[]): Signs => new Set(sets.flatMap((set) => [...set]));
const overlap = (one: Signs, other: Signs): boolean => [...one].some((sign) => other.has(sign));

/** What can come first in a list of items, and behind it when all of them may be missing. */
function firstOf(items: readonly Item[], follow: Signs): Signs {
  const sets: Signs[] = [];
  for (const { first, min } of items) {
    sets.push(first);
    if (min > 0) return union(sets);
  }
  return union([...sets, follow]);
}

const atom =
  /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[\da-f]+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\[^1-9kbBuxpP]|[^\\[\](){}*+?|^$]/iuy;
const group = /\((?:\?(?::|<?[=!]|<[A-Za-z]\w*>))?/y;
const edge = /\\[bB]|[\^$]/y;
const repetition = /(?:([*+?])|\{(\d{1,3})(,(\d{1,3})?)?\})\??/y;

function read(source: string) {
  let at = 0;
  let limited = '';
  const eat = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at = pattern.lastIndex;
    return match;
  };
  function repeats(): [number, number] {
    const match = eat(repetition);
    if (!match) return [1, 1];
    const [whole, sign, least = '0', comma, most] = match;
    const min = sign ? (sign === '+' ? 1 : 0) : Number(least);
    const max = sign ? (sign === '?' ? 1 : maxRepetitions) : comma ? Number(most ?? min + maxRepetitions) : min;
    if (max > 2 * maxRepetitions || max < min) throw new Unreadable();
    limited += `{${min},${max}}${whole.length > 1 && whole.endsWith('?') ? '?' : ''}`;
    return [min, max];
  }
  function items(): Item[] {
    const list: Item[] = [];
    for (;;) {
      const begun = at;
      if (eat(edge)) {
        limited += source.slice(begun, at);
        continue;
      }
      const one = eat(atom)?.[0];
      if (one !== undefined) {
        limited += one;
        const [min, max] = repeats();
        list.push({ first: signsOf(one), min, max });
        continue;
      }
      const open = eat(group)?.[0];
      if (open === undefined) return list;
      limited += open;
      const inside = alternatives();
      if (source[at] !== ')') throw new Unreadable();
      at++;
      limited += ')';
      const looks = /[=!]$/.test(open);
      const [min, max] = repeats();
      const nullable = inside.some((each) => each.every((item) => item.min === 0));
      const first = union(inside.map((each) => firstOf(each, noSigns)));
      list.push({ first, inside, min: looks || nullable ? 0 : min, max: looks ? 1 : max });
    }
  }
  function alternatives(): Item[][] {
    const all = [items()];
    while (source[at] === '|') {
      at++;
      limited += '|';
      all.push(items());
    }
    return all;
  }
  const all = alternatives();
  if (at < source.length) throw new Unreadable();
  return { all, limited };
}

/** In how many ways alternatives can share out the same signs, when `follow` may come behind. */
function waysOfAll(all: readonly Item[][], follow: Signs): number {
  const each = all.map((items) => waysOf(items, follow));
  const firsts = all.map((items) => firstOf(items, follow));
  const apart = firsts.every((one, index) => firsts.slice(index + 1).every((other) => !overlap(one, other)));
  return apart ? Math.max(...each) : each.reduce((sum, ways) => sum + ways, 0);
}

function waysOf(items: readonly Item[], follow: Signs): number {
  let ways = 1;
  items.forEach((item, index) => {
    const next = firstOf(items.slice(index + 1), follow);
    const { first, inside, min, max } = item;
    const inner = inside ? waysOfAll(inside, max > 1 ? union([next, first]) : next) : 1;
    const stops = max > min && overlap(first, next) ? max - min + 1 : 1;
    ways *= stops * Math.min(inner ** max, 1e6);
  });
  return Math.min(ways, 1e6);
}

export type OrderNumber = { pattern: RegExp } | { refused: 'broken' | 'unread' | 'slow' };

/**
 * The pattern as it may be run: global, without regard to case, every repetition limited. Or why it is refused: it is
 * no regular expression, or holds what is not read here (references back), or a hostile text would keep it busy.
 */
export function readOrderNumber(source: string): OrderNumber {
  try {
    new RegExp(source, 'giu');
  } catch {
    return { refused: 'broken' };
  }
  try {
    const { all, limited } = read(source);
    return waysOfAll(all, noSigns) > maxWays ? { refused: 'slow' } : { pattern: new RegExp(limited, 'giu') };
  } catch (error) {
    if (error instanceof Unreadable) return { refused: 'unread' };
    throw error;
  }
}
