import { isOwnForm } from '../contact/channel.ts';
import { formWords, formWordsPath } from '../contact/form-words.ts';
import { zoneName } from '../contact/hours-text.ts';
import type { Content } from '../content/load.ts';
import { readOrderNumber } from '../content/schema/order-number.ts';
import type { Site } from '../content/schema/site.ts';
import type { PublishedFile } from '../formats/published-file.ts';
import { dictionary } from '../i18n/index.ts';

/** As it may be run in a browser too: it cannot be kept busy by what is written. */
function orderNumberOf({ orderNumber = '' }: Site): string {
  const read = readOrderNumber(orderNumber);
  return 'pattern' in read ? read.pattern.source : '';
}

/** What the form says once somebody writes into it, in every language, where the contact page has a form. */
export const formWordsFiles = ({ site, channels }: Content): PublishedFile[] =>
  channels.channels.some(isOwnForm)
    ? site.locales.map((locale) => ({
        path: formWordsPath(site, locale),
        type: 'application/json',
        body: () =>
          `${JSON.stringify(formWords(dictionary(locale), zoneName(site.timeZone, locale, 'shortGeneric'), orderNumberOf(site)))}\n`,
      }))
    : [];
