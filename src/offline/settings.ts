import type { Content } from '../content/load.ts';
import { dictionary } from '../i18n/index.ts';
import { addressesOf, homePath, pagePath } from '../i18n/paths.ts';

/** Name of the service worker's script. It is at the root of the site, since its scope is its own folder. */
export const serviceWorkerFile = 'sw.js';

/** Search scripts of one language, by name. */
const languageScript = /^_astro\/(?:plain|[a-z]{2})\.[\w-]+\.js$/;

/** Settings of the service worker, prepended to its script by the build. In: all published files, and the digest of the program. */
export function offlineSettings({ site }: Pick<Content, 'site'>, files: readonly string[], program: string) {
  const addresses = addressesOf(site);
  const { base } = addresses;
  const scripts = files.filter((file) => /^_astro\/.*\.js$/.test(file));
  const forAll = scripts.filter((file) => !languageScript.test(file) && !file.includes('WidgetPanel'));
  return {
    // So that no page gets scripts or an index of another version; empty when `site.yaml` disables it.
    version: site.parts.offline ? program : '',
    base,
    defaultLocale: site.defaultLocale,
    locales: Object.fromEntries(
      site.locales.map((locale) => {
        const t = dictionary(locale);
        const own = scripts.filter((file) => file.startsWith(`_astro/${locale.split('-')[0]}.`));
        const index = files.filter((file) => file.startsWith(`_search/${locale}`) && !file.includes('postings'));
        return [
          locale,
          {
            home: homePath(addresses, locale),
            search: pagePath(addresses, locale, t.paths.search),
            contact: pagePath(addresses, locale, t.paths.contact),
            searchFiles: [...index, ...own, ...forAll].map((file) => base + file),
            words: { ...t.offline, contact: t.contact, dir: t.dir },
          },
        ];
      }),
    ),
  };
}
export type OfflineSettings = ReturnType<typeof offlineSettings>;
