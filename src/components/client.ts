/** The script of every page: search on intent, votes, current opening hours, the contact form, and telemetry. */
import { contactContext } from '../contact/contact-context.ts';
import '../feedback/element.ts';
import { pageSender } from '../feedback/page-sender.ts';
import { openTelemetry } from '../feedback/telemetry.ts';
import '../search/ui/element.ts';

/** Whether the page is in the widget's frame. */
const isFramed = self !== top;

/** Opening hours are computed when their card comes near the window: most readers stop at the answer. */
const nearCards = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    nearCards.disconnect();
    void import('../contact/element.ts');
  },
  { rootMargin: '100%' },
);
const watchCards = () => {
  const cards = document.querySelector('contact-cards');
  if (cards) nearCards.observe(cards);
  if (isFramed || document.querySelector('.narrow,.tabs,article')) void import('./browser/on-intent.ts');
};
for (const sign of ['pointerover', 'scroll', 'keydown']) addEventListener(sign, watchCards, { once: true });
// For who only reads what is there: once the page is at rest.
setTimeout(() => {
  watchCards();
  void import('./browser/at-rest.ts');
}, 3000);
if (document.querySelector('contact-form')) {
  // First and separately: its worker starts while the others are loading.
  void import('../contact/dates-ready.ts');
  void import('../contact/form-element.ts');
}
// The page of all channels, with or without a form; in a frame the first key may close it.
if (isFramed || document.querySelector('[data-carry]')) watchCards();

if (document.querySelector('not-found')) void import('./browser/not-found.ts');
if (document.querySelector('site-search[data-variant=page]')) void import('./browser/search-page.ts');
// Where a browser would fetch ahead all the same.
if ((navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData)
  document.querySelector('[type=speculationrules]')?.remove();

const { endpoint = '', site = '', locale = '' } = document.body.dataset;
if (document.querySelector('.suggest') && navigator.language.split('-')[0] !== locale.split('-')[0])
  void import('./browser/suggest-language.ts');
// Sends votes left over from earlier pages.
pageSender(endpoint);
const telemetry = openTelemetry({ endpoint, site, locale });
let lastQuery: string | undefined;

document.addEventListener('prontuario:search', ({ detail }: CustomEvent<{ query: string; results: number }>) => {
  lastQuery = detail.query;
  telemetry.reportSearch(detail);
});
document.addEventListener(
  'prontuario:choose',
  ({ detail }: CustomEvent<{ query: string; results: number; rank: number; article: number }>) =>
    telemetry.reportClick(detail),
);
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLElement>('a,button');
  if (!link) return;
  const { channel, copied } = link.dataset;
  if (copied) void import('./browser/press.ts').then((to) => to.press(link));
  if (!channel) return;
  const context = contactContext(location.search);
  const article = Number(document.querySelector<HTMLElement>('[data-article]')?.dataset['article'] ?? context.article);
  const query = lastQuery ?? context.query;
  telemetry.reportHandoff({ channel, article, query });
});
