import type { Content } from '../content/load.ts';
import type { PublishedFile } from '../formats/published-file.ts';
import { dictionary, type Dictionary } from '../i18n/index.ts';
import { addressesOf } from '../i18n/paths.ts';

/** Labels of the read-aloud buttons: loaded only when a voice is available. */
export type ListenWords = Dictionary['listen'];

/** Files with the texts of the read-aloud player, one per locale. */
export const listenFiles = ({ site }: Pick<Content, 'site'>): PublishedFile[] =>
  site.locales.map((locale) => ({
    path: `${addressesOf(site).base}_listen/${locale}.json`,
    type: 'application/json',
    body: () => `${JSON.stringify(dictionary(locale).listen satisfies ListenWords)}\n`,
  }));
