import type { IndexInput } from '../../../src/search/index/build.ts';

/** Articles with a vocabulary that grows with them, as real ones have. */
export function manyArticles(count: number): IndexInput {
  const themes = ['consegna', 'rimborso', 'ordine', 'pagamento', 'prodotto', 'account', 'buono', 'reclamo'];
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sta', 'tre', 'vi', 'zo'];
  const word = (n: number) => [n, n / 14, n / 196, n / 2744].map((k) => syllables[Math.floor(k) % 14]).join('');
  const entries = Array.from({ length: count }, (_, i) => ({
    id: i + 1,
    slug: `articolo-${i}`,
    category: 0,
    question: `Come funziona ${word(i * 3)} per ${themes[i % 8]} e ${word(i * 7 + 1)}?`,
    aliases: [`${word(i * 3)} ${themes[(i + 1) % 8]}`],
    answer: `Apri la pagina di ${word(i * 3)} e scegli ${themes[(i + 3) % 8]} oppure ${word(i * 5 + 2)}.`,
    body: `Prima controlla ${word(i * 11)}.\nPoi conferma ${word(i * 13)} e aspetta.`,
  }));
  return { locale: 'it', home: '', categories: [['Tutto', 'tutto']], entries, synonyms: [], popularity: {} };
}
