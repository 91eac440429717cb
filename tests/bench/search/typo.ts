/** FNV-1a, 32 bits, over code points. */
function hash(text: string): number {
  let h = 2166136261;
  for (const sign of text) h = Math.imul(h ^ (sign.codePointAt(0) as number), 16777619);
  return h >>> 0;
}

/** Mulberry32: the same seed always gives the same numbers from 0 to 1. */
function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** One letter changed, lost, added, or two neighbours swapped. */
function misspell(word: string, next: () => number): string {
  const signs = [...word];
  const at = Math.floor(next() * signs.length);
  const letter = letters[Math.floor(next() * 26)] as string;
  switch (Math.floor(next() * 4)) {
    case 0:
      signs[at] =
        letter === signs[at]?.toLowerCase() ? (letters[(letters.indexOf(letter) + 1) % 26] as string) : letter;
      break;
    case 1:
      signs.splice(at, 1);
      break;
    case 2:
      signs.splice(at, 0, letter);
      break;
    default: {
      const i = Math.min(at, signs.length - 2);
      [signs[i], signs[i + 1]] = [signs[i + 1] as string, signs[i] as string];
    }
  }
  return signs.join('');
}

/** Misspells one word over four letters, or all of them. The same text, seed and mode always give the same result. */
export function typo(text: string, seed: string, mode: 'one' | 'all'): string {
  const next = random(hash(`${seed}|${text}`));
  const words = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => [...word].length > 4);
  const picked = mode === 'one' ? words.slice(Math.floor(next() * words.length)).slice(0, 1) : words;
  let out = '';
  let from = 0;
  for (const { 0: word, index } of picked) {
    out += text.slice(from, index) + misspell(word, next);
    from = index + word.length;
  }
  return out + text.slice(from);
}
