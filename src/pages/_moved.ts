import { escapeXml } from '../content/escape-xml.ts';
import { dictionary } from '../i18n/index.ts';
import type { Site } from '../content/schema/site.ts';
import type { Route } from './_routes.ts';

/** The page of an old address or short link: redirects where the host does not. */
export function movedPage({ locale, to, title }: Route & { view: 'moved' }, site: Site): string {
  const t = dictionary(locale);
  return [
    `<!DOCTYPE html><html lang="${locale}" dir="${t.dir}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<meta http-equiv="refresh" content="0; url=${escapeXml(to)}">`,
    `<link rel="canonical" href="${escapeXml(new URL(to, site.url).href)}"><title>${escapeXml(title)}</title></head>`,
    `<body><main><h1>${escapeXml(title)}</h1><p>${escapeXml(t.movedLead)} <a href="${escapeXml(to)}">${escapeXml(title)}</a></p></main></body></html>`,
  ].join('');
}
