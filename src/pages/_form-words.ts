import { isOwnForm } from '../contact/channel.ts';
import { formWords, formWordsPath } from '../contact/form-words.ts';
import { zoneName } from '../contact/hours-text.ts';
import type { Content } from '../content/load.ts';
import type { PublishedFile } from '../formats/published-file.ts';
import { dictionary } from '../i18n/index.ts';

/** What the form says once somebody writes into it, in every language, where the contact page has a form. */
export const formWordsFiles = ({ site, channels }: Content): PublishedFile[] =>
  channels.channels.some(isOwnForm)
    ? site.locales.map((locale) => ({
        path: formWordsPath(site, locale),
        type: 'application/json',
        body: () =>
          `${JSON.stringify(formWords(dictionary(locale), zoneName(site.timeZone, locale, 'shortGeneric')))}\n`,
      }))
    : [];
