import { reportQuietly } from './report-quietly.ts';

/**
 * Reports an opening of this page's answer once it is visible, so that prerendered and background pages are not counted. Does
 * nothing when `collector.opens` in site.yaml turns it off.
 */
export function reportOpen(): void {
  const { article, site, locale } = document.querySelector<HTMLElement>('prontuario-feedback')?.dataset ?? {};
  if (!article || document.body.dataset['opens'] === 'off') return;
  const report = () => reportQuietly('/open', { v: 1, site, locale, article: Number(article) });
  if (document.visibilityState === 'visible') report();
  else document.addEventListener('visibilitychange', report, { once: true });
}
