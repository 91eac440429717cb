import type { StoredEvent } from '../../../src/collector/stores/contract.ts';
import type { Content } from '../../../src/content/load.ts';

/** mulberry32: small, seeded, the same everywhere. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const dayMs = 86_400_000;
const comments = {
  it: [
    'Ho chiamato e mi hanno detto un’altra cifra.',
    'Non trovo il pulsante nell’app, da telefono è diverso.',
    'Vale anche per il ritiro?\nNon è scritto da nessuna parte.',
    'Mi serviva sapere dopo quanto arriva il rimborso sulla carta prepagata',
    'troppo lungo, volevo solo un sì o un no',
    'Il link alla pagina dei pagamenti non porta da nessuna parte.',
    'e se l’ordine è già partito?',
    'Ok ma con i buoni pasto elettronici come funziona?',
  ],
  en: [
    'The button is not there in the app.',
    'Does this apply to pick-up as well?',
    'The person on the phone told me a different figure.',
    'too long, I only wanted a yes or no',
  ],
};
/** Queries that fail, as people type them; the number is how many readers a week ask, the last an answer they end on. */
const failing: { locale: 'it' | 'en'; forms: string[]; perWeek: number; results: number; opens?: number }[] = [
  {
    locale: 'it',
    forms: ['paysafe', 'pagare con paysafe', 'paisafe', 'accettate paysafe?'],
    perWeek: 4,
    results: 0,
    opens: 1026,
  },
  {
    locale: 'it',
    forms: ['scontrino parlante', 'scontrino parlante 730', 'scontrini parlanti'],
    perWeek: 2.5,
    results: 0,
    opens: 1030,
  },
  { locale: 'it', forms: ['raee', 'ritiro raee', 'smaltimento raee'], perWeek: 2, results: 0 },
  { locale: 'it', forms: ['mancia al corriere', 'lasciare la mancia', 'mancia corriere'], perWeek: 1.5, results: 4 },
  { locale: 'it', forms: ['lavorare con voi', 'lavora con noi', 'lavoro'], perWeek: 1.5, results: 2 },
  { locale: 'it', forms: ['volantino', 'volantino settimanale', 'volantini'], perWeek: 1.4, results: 0 },
  { locale: 'it', forms: ['schermata bianca', 'app schermata bianca'], perWeek: 1, results: 3, opens: 1003 },
  { locale: 'it', forms: ['ho dimenticato la spesa fuori frigo'], perWeek: 0.6, results: 0 },
  { locale: 'en', forms: ['apple pay', 'aple pay', 'pay with apple pay'], perWeek: 1.2, results: 0 },
  { locale: 'en', forms: ['tip the driver', 'tipping the driver'], perWeek: 0.5, results: 3 },
  { locale: 'it', forms: ['mio ordine dsp per la signora bianchi'], perWeek: 0.1, results: 0 },
];

/** Thirteen weeks of a help centre's life, the same for the same seed. */
export function seedEvents(
  content: Content,
  { now, seed = 7, scale = 1 }: { now: number; seed?: number; scale?: number },
): StoredEvent[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const hex = (digits: number) => Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join('');
  const events: StoredEvent[] = [];
  const start = now - 91 * dayMs;

  const envelope = (at: number, locale: string, page: string, seq: number, actor: string) => ({
    v: 1 as const,
    id: `${Math.floor(at)
      .toString(16)
      .padStart(12, '0')
      .replace(/^(.{8})(.{4})$/, '$1-$2')}-7${hex(3)}-8${hex(3)}-${hex(12)}`,
    site: 'aiuto.dispensa.example',
    locale,
    ageMs: 0,
    page,
    seq,
    receivedAt: Math.floor(at) + 40,
    eventAt: Math.floor(at),
    actor,
    networkGroup: Number.parseInt(actor.slice(0, 1), 16),
    quarantined: false,
  });

  const published = content.articles.filter(({ status }) => status === 'published');
  const reasons = content.site.feedback.reasons.map(({ id }) => id);
  const channels = content.channels.channels.map(({ id }) => id);
  for (const article of published) {
    const popularity = (article.locale === 'it' ? 1 : 0.22) * (5 + 120 / (1 + ((article.id * 7919) % 53))) * scale;
    const quality = 0.52 + 0.44 * (((article.id * 104729) % 97) / 97);
    const leaning = reasons[article.id % reasons.length] ?? 'unclear';
    for (let n = 0; n < popularity; n++) {
      const at = start + next() ** 0.8 * 91 * dayMs;
      const improved = at > Date.parse(article.updated) && article.id % 4 === 1 ? 0.15 : 0;
      const page = hex(16);
      const actor = hex(16);
      const vote = next() < quality + improved ? 1 : 0;
      events.push({ ...envelope(at, article.locale, page, 1, actor), kind: 'vote', article: article.id, vote });
      if (next() < 0.04)
        events.push({
          ...envelope(at + 4000, article.locale, page, 2, actor),
          kind: 'vote',
          article: article.id,
          vote: vote === 1 ? 0 : 1,
        });
      if (vote === 0 && next() < 0.6)
        events.push({
          ...envelope(at + 9000, article.locale, page, 3, actor),
          kind: 'comment',
          article: article.id,
          reason: next() < 0.6 ? leaning : pick(reasons),
          ...(next() < 0.45 && { comment: pick(article.locale === 'it' ? comments.it : comments.en) }),
          quarantined: next() < 0.03,
        });
      if (vote === 0 && next() < 0.3)
        events.push({
          ...envelope(at + 20000, article.locale, page, 4, actor),
          kind: 'handoff',
          channel: pick(channels.slice(0, 1 + Math.floor(next() * channels.length))),
          article: article.id,
        });
    }
    for (let n = 0; n < popularity * 0.6; n++) {
      const at = start + next() * 91 * dayMs;
      const page = hex(16);
      const actor = hex(16);
      const query = pick([article.question, ...article.aliases, ...article.aliases]).toLowerCase();
      const results = 1 + Math.floor(next() * 9);
      events.push({ ...envelope(at, article.locale, page, 1, actor), kind: 'search', query, results });
      if (next() < 0.8)
        events.push({
          ...envelope(at + 3000, article.locale, page, 2, actor),
          kind: 'click',
          query,
          results,
          rank: 1 + Math.floor(next() ** 2 * 4),
          article: article.id,
        });
    }
  }
  for (const { locale, forms, perWeek, results, opens } of failing)
    for (let n = 0; n < perWeek * 13 * scale; n++) {
      const at = start + next() ** 0.7 * 91 * dayMs;
      const page = hex(16);
      const actor = hex(16);
      events.push({ ...envelope(at, locale, page, 1, actor), kind: 'search', query: pick(forms), results });
      if (opens && next() < 0.35)
        events.push({
          ...envelope(at + 8000, locale, page, 2, actor),
          kind: 'click',
          query: 'pagamenti accettati',
          results: 6,
          rank: 1,
          article: opens,
        });
      else if (next() < 0.25)
        events.push({
          ...envelope(at + 15000, locale, page, 3, actor),
          kind: 'handoff',
          channel: pick(channels),
          query: pick(forms),
        });
    }
  // One address that votes again and again: the cap must act.
  const insistent =
    published.find(({ id, locale }) => id === 1013 && locale === content.site.defaultLocale) ?? published[0];
  if (insistent)
    for (let n = 0; n < 180; n++)
      events.push({
        ...envelope(now - 3 * dayMs + n * 900, insistent.locale, hex(16), 1, 'f00d'),
        kind: 'vote',
        article: insistent.id,
        vote: 0,
      });
  return events.sort((a, b) => a.receivedAt - b.receivedAt);
}
