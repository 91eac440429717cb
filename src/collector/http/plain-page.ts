import { createHash } from 'node:crypto';
import { escapeHtml } from '../../content/escape-html.ts';
import { nearestDictionary } from '../../i18n/index.ts';

const style = `:root{color-scheme:light dark;font:1.125rem/1.6 system-ui,sans-serif}
body{max-inline-size:36rem;margin:0 auto;padding:1.5rem 1rem;overflow-wrap:anywhere;background:light-dark(#fbf8f2,#191512);color:light-dark(#2a2019,#efe7dc)}
h1{font-size:1.75rem;line-height:1.25}h2{font-size:1.2rem;margin-block:1.5rem .25rem}
.number{font-size:1.5rem;font-weight:700;letter-spacing:.04em}
blockquote{margin:0;padding:.75rem 1rem;border-inline-start:.25rem solid currentColor;white-space:pre-wrap}
a{color:inherit;display:inline-block;padding-block:.5rem}
label{display:block;font-weight:600}
input,textarea{box-sizing:border-box;inline-size:100%;min-block-size:2.75rem;padding:.5rem .75rem;font:inherit;color:inherit;background:transparent;border:1px solid currentColor;border-radius:.3rem}
[aria-invalid]{border-color:light-dark(#981a15,#ffa8a0);outline:1px solid light-dark(#981a15,#ffa8a0)}
.error{margin-block:.25rem 0;color:light-dark(#981a15,#ffa8a0);font-weight:600}.error::before{content:'\\26A0\\A0'/''}
button{min-block-size:2.75rem;padding:.5rem 1.5rem;font:inherit;font-weight:600;color:light-dark(#fbf8f2,#191512);background:light-dark(#2a2019,#efe7dc);border:2px solid transparent;border-radius:.3rem}
@page{margin:2cm}
@media print{body{padding:0}a,.screen{display:none}}`;
const styleHash = createHash('sha256').update(style).digest('base64');

/** Headers of such a page. The policy allows its own style only. */
export const plainPageHeaders = {
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`,
};

/** A page rendered by the collector, for readers without script. In: its title, with or without more for the tab, and its HTML. */
export const plainPage = ({
  locale,
  title,
  tab = title,
  html,
}: Record<'locale' | 'title' | 'html', string> & { tab?: string }) =>
  `<!doctype html><html lang="${escapeHtml(locale)}" dir="${nearestDictionary(locale).dir}"><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">` +
  `<title>${escapeHtml(tab)}</title><style>${style}</style><main><h1>${escapeHtml(title)}</h1>${html}</main></html>`;
