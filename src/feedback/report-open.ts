import { reportQuietly } from './report-quietly.ts';

/**
 * Tells the editors that the answer of this page was opened, once it is in view: a page that is drawn ahead, or waits in another tab,
 * is read by nobody yet. Nothing where `collector.opens` in site.yaml says so.
 */
export function reportOpen(): void {
  const { article, site, locale } = document.querySelector<HTMLElement>('prontuario-feedback')?.dataset ?? {};
  if (!article || document.body.dataset['opens'] === 'off') return;
  const report = () => reportQuietly('/open', { v: 1, site, locale, article: Number(article) });
  if (document.visibilityState === 'visible') report();
  else document.addEventListener('visibilitychange', report, { once: true });
}
