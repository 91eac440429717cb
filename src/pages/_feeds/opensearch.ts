import { pickText } from '../../content/pick-text.ts';
import { dictionary } from '../../i18n/index.ts';
import { addressesOf, filePath, pagePath } from '../../i18n/paths.ts';
import type { Site } from '../../content/schema/site.ts';
import { element } from './xml.ts';

/** Truncates a text to the limit of the format, at a word boundary if possible. */
function truncateText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit + 1).replace(/\s+\S*$/, '');
  return cut.length <= limit ? cut : text.slice(0, limit);
}

/** OpenSearch description (https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md, which sets the lengths). */
export function openSearch(site: Site, locale: string): string {
  const absolute = (path: string) => new URL(path, site.url).href;
  const addresses = addressesOf(site);
  const title = pickText(site.title, locale, site.defaultLocale);
  const page = absolute(pagePath(addresses, locale, dictionary(locale).paths.search));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', {}, truncateText(title, 16)),
    element('LongName', {}, truncateText(title, 48)),
    element('Description', {}, truncateText(pickText(site.description, locale, site.defaultLocale), 1024)),
    element('Url', { type: 'text/html', method: 'get', template: `${page}?q={searchTerms}` }),
    element('Url', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: absolute(filePath(addresses, locale, 'opensearch.xml')),
    }),
    element('Image', { type: 'image/svg+xml', width: '32', height: '32' }, absolute(`${addresses.base}favicon.svg`)),
    element('Language', {}, locale),
    element('InputEncoding', {}, 'UTF-8'),
    element('OutputEncoding', {}, 'UTF-8'),
    '</OpenSearchDescription>\n',
  ].join('\n');
}
