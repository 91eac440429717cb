import { packNumbers, unpackNumbers } from './numbers.ts';

/** Bits in one character of the packed filter. */
const bitsPerUnit = 6;

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let h = 2166136261;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 16777619);
  return h >>> 0;
}

/** Bit positions of a word (double hashing: Kirsch, Mitzenmacher 2006). */
function* placesOf(word: string, probes: number, size: number): Generator<number> {
  const first = hash(word);
  const step = (Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) | 1) >>> 0;
  for (let n = 0; n < probes; n++) yield (first + n * step) % size;
}

/** Packs words into a Bloom filter (Bloom 1970) as text. False positives: 1 of 18 at 6 bits a word, 1 of 120 at 10. */
export function packFilter(words: readonly string[], bits: number): string {
  const probes = Math.max(1, Math.round(bits * Math.LN2));
  const units = new Array<number>(Math.ceil((words.length * bits) / bitsPerUnit)).fill(0);
  for (const word of words)
    for (const place of placesOf(word, probes, units.length * bitsPerUnit)) {
      const at = Math.floor(place / bitsPerUnit);
      units[at] = (units[at] as number) | (1 << (place % bitsPerUnit));
    }
  return packNumbers([probes, ...units]);
}

/** Opens a packed filter as a membership test; without a filter it is always false. */
export function openFilter(packed: string | undefined): (word: string) => boolean {
  const [probes = 0, ...units] = unpackNumbers(packed ?? '');
  if (units.length === 0) return () => false;
  return (word) => {
    for (const place of placesOf(word, probes, units.length * bitsPerUnit))
      if (!(((units[Math.floor(place / bitsPerUnit)] as number) >> (place % bitsPerUnit)) & 1)) return false;
    return true;
  };
}
