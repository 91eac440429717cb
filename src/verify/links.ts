import type { Site } from '../content/schema/site.ts';
import type { SiteUnderTest } from './site-under-test.ts';

export interface BrokenLink {
  page: string;
  target: string;
  /** The status; absent when only the fragment is missing. */
  status?: number;
}

/** Attribute values inside of tags, not in shown code. */
const attributesOf = (html: string, names: string): string[] =>
  [...html.matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi)].flatMap(([tag]) =>
    [...tag.matchAll(new RegExp(String.raw`\s(?:${names})="([^"]+)"`, 'g'))].map(([, value = '']) => value),
  );

/** Follows all internal links of all pages, fragments included. Out: the count, and broken ones. */
export async function followLinks(
  under: SiteUnderTest,
  site: Pick<Site, 'url' | 'collector'>,
): Promise<{ followed: number; broken: BrokenLink[] }> {
  const { origin } = new URL(site.url);
  const anchors = new Map<string, Set<string>>();
  const wanted = new Map<string, string>();
  for (const { address, html } of under.pages()) {
    // Templates are not part of the page.
    const shown = html.replace(/<template[\s\S]*?<\/template>/g, '');
    anchors.set(address, new Set(attributesOf(shown, 'id')));
    for (const target of attributesOf(shown, 'href|src|action')) {
      const url = URL.parse(target.replaceAll('&amp;', '&'), origin + address);
      if (url?.origin !== origin) continue;
      // Another site on the same host.
      if (/^https?:/i.test(target) && !url.pathname.startsWith(under.base)) continue;
      const link = url.pathname + url.hash;
      if (!url.pathname.startsWith(site.collector.endpoint) && !wanted.has(link)) wanted.set(link, address);
    }
  }
  const broken: BrokenLink[] = [];
  const known = new Map<string, number>();
  for (const [target, page] of wanted) {
    const [path = '', hash] = target.split('#');
    const status = known.get(path) ?? (await under.get(path)).status;
    known.set(path, status);
    if (status !== 200) broken.push({ page, target, status });
    else if (hash && anchors.get(path)?.has(decodeURIComponent(hash)) === false) broken.push({ page, target });
  }
  return { followed: wanted.size, broken };
}
