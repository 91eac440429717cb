import { createHash } from 'node:crypto';
import type { StoredEvent } from '../../../src/collector/stores/contract.ts';
import type { Article, Content } from '../../../src/content/load.ts';
import { siteSchema } from '../../../src/content/schema/site.ts';

type Kind = StoredEvent['kind'];
type Of<K extends Kind> = Extract<StoredEvent, { kind: K }>;
type Given<K extends Kind> = Partial<Of<K>> & { kind: K };

let count = 0;
/** Sixteen actors that follow one another are of as many networks; one whose actor is forgotten, of an unknown one. */
const groups = new Map<string, number>();
function groupOf(actor: string | null): number | null {
  if (actor === null) return null;
  const group = groups.get(actor) ?? groups.size % 16;
  groups.set(actor, group);
  return group;
}

/** A stored event of Monday 2 November 2026, noon UTC; whatever is given replaces the rest. */
export function event<K extends Kind>(given: Given<K>): Of<K> {
  count += 1;
  const digest = createHash('sha256').update(String(count)).digest('hex');
  const actor = given.actor === undefined ? `actor-${count}` : given.actor;
  const at = given.eventAt ?? Date.UTC(2026, 10, 2, 12);
  const article = given.kind === 'search' || given.kind === 'handoff' ? {} : { article: 1 };
  const needs = {
    vote: { vote: 1 },
    canary: { vote: 1 },
    comment: {},
    search: { query: 'x', results: 3 },
    click: { query: 'x', results: 3, rank: 1 },
    handoff: { channel: 'phone' },
    deflection: {},
  }[given.kind];
  return {
    v: 1,
    id: `019a4b00-${digest.slice(0, 4)}-7${digest.slice(4, 7)}-8${digest.slice(7, 10)}-${digest.slice(10, 22)}`,
    site: 'help.example',
    locale: 'it',
    ageMs: 0,
    page: `page-${count}-0000`,
    seq: count,
    receivedAt: at,
    eventAt: at,
    actor,
    networkGroup: groupOf(actor),
    quarantined: false,
    ...article,
    ...needs,
    ...given,
  } as unknown as Of<K>;
}

/** A published Italian answer. */
export function article(given: Partial<Article> & { id: number }): Article {
  const slug = given.slug ?? `answer-${given.id}`;
  const locale = given.locale ?? 'it';
  return {
    question: `Domanda numero ${given.id}?`,
    answer: 'Una risposta breve che dice quello che serve sapere.',
    aliases: [],
    related: [],
    updated: '2026-01-10',
    reviewBy: '2027-06-30',
    owner: 'Redazione',
    status: 'published',
    redirectFrom: [],
    locale,
    category: 'orders',
    categorySlug: 'ordini',
    slug,
    file: `articles/${locale}/ordini/${slug}.mdx`,
    body: 'Il testo della risposta.',
    ...given,
  };
}

/** A small help centre in Italian and English. */
export function content(articles: Article[], site: Partial<Content['site']> = {}): Content {
  return {
    words: {},
    site: {
      format: 2,
      name: 'Prova',
      title: { it: 'Aiuto Prova', en: 'Prova help' },
      description: { it: 'Prova', en: 'Prova' },
      url: 'https://help.example/',
      companyUrl: 'https://www.example/',
      locales: ['it', 'en'],
      defaultLocale: 'it',
      timeZone: 'Europe/Rome',
      theme: { accent: '#8a3b12', ground: 'warm', radius: 6, font: 'humanist' },
      origins: siteSchema.shape.origins.parse(undefined),
      featured: [],
      headerLinks: [],
      footer: { columns: [] },
      collector: { endpoint: '/api/notes', origins: [], opens: true },
      contactForm: siteSchema.shape.contactForm.parse(undefined),
      publicFiles: [],
      defaults: {},
      video: { hosts: [] },
      owners: {},
      parts: siteSchema.shape.parts.parse(undefined),
      feedback: { reasons: [{ id: 'unclear', label: { it: 'Non è chiara', en: 'It is not clear' } }] },
      editUrl: 'https://git.example/edit/{path}',
      ...site,
    },
    categories: [
      {
        id: 'orders',
        icon: 'basket',
        text: {
          it: { slug: 'ordini', title: 'Ordini', description: 'Tutto sugli ordini.' },
          en: { slug: 'orders', title: 'Orders', description: 'All about orders.' },
        },
      },
    ],
    channels: {
      holidays: [],
      shortened: [],
      channels: (['phone', 'chat', 'email'] as const).map((kind) => ({
        id: kind,
        kind,
        label: { it: `Canale ${kind}`, en: `Channel ${kind}` },
        promise: { within: 1, unit: 'working-days' as const },
      })),
    },
    facts: {},
    synonyms: {},
    popularity: {},
    bestBets: {},
    tone: {},
    contexts: {},
    triage: {},
    articles,
    pages: [],
    redirects: [],
    places: {},
    notices: [],
  };
}

/** The same list in another order, decided by `keys`. */
export function shuffled<T>(list: readonly T[], keys: readonly number[]): T[] {
  return list
    .map((item, index) => ({ item, key: keys[index % keys.length] ?? 0, index }))
    .sort((a, b) => a.key - b.key || b.index - a.index)
    .map(({ item }) => item);
}
