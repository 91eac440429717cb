import { reportQuietly } from './report-quietly.ts';

/** Reports an opening once the page is visible, so not for prerendered pages; `collector.opens` turns it off. */
export function reportOpen(): void {
  const { article, site, locale } = document.querySelector<HTMLElement>('prontuario-feedback')?.dataset ?? {};
  if (!article || document.body.dataset['opens'] === 'off') return;
  const report = () => reportQuietly('/open', { v: 1, site, locale, article: Number(article) });
  if (document.visibilityState === 'visible') report();
  else document.addEventListener('visibilitychange', report, { once: true });
}
