import type { Site } from '../content/schema/site.ts';
import type { SiteUnderTest } from './site-under-test.ts';

export interface BrokenLink {
  page: string;
  target: string;
  /** What the host answers; left out where only the place in the page is missing. */
  status?: number;
}

/** The values of attributes; code that is shown may be full of what looks like them, but none of it stands in a tag. */
const attributesOf = (html: string, names: string): string[] =>
  [...html.matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi)].flatMap(([tag]) =>
    [...tag.matchAll(new RegExp(String.raw`\s(?:${names})="([^"]+)"`, 'g'))].map(([, value = '']) => value),
  );

/** Follows every link of every page that stays within the site, to its place in the page. Out: how many, and those that lead nowhere. */
export async function followLinks(
  under: SiteUnderTest,
  site: Pick<Site, 'url' | 'collector'>,
): Promise<{ followed: number; broken: BrokenLink[] }> {
  const { origin } = new URL(site.url);
  const anchors = new Map<string, Set<string>>();
  const wanted = new Map<string, string>();
  for (const { address, html } of under.pages()) {
    // What a template holds is no part of the page before a script puts it there.
    const shown = html.replace(/<template[\s\S]*?<\/template>/g, '');
    anchors.set(address, new Set(attributesOf(shown, 'id')));
    for (const target of attributesOf(shown, 'href|src|action')) {
      const url = URL.parse(target.replaceAll('&amp;', '&'), origin + address);
      if (url?.origin !== origin) continue;
      // Another site of the company stands beside this one on the same host.
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
