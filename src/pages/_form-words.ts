import { isOwnForm } from '../contact/channel.ts';
import { formWords, formWordsPath } from '../contact/form-words.ts';
import { zoneName } from '../contact/hours-text.ts';
import type { Content } from '../content/load.ts';
import { readOrderNumber } from '../content/schema/order-number.ts';
import type { Site } from '../content/schema/site.ts';
import type { PublishedFile } from '../formats/published-file.ts';
import { dictionary } from '../i18n/index.ts';

/** A pattern that is safe to run in browsers, without catastrophic backtracking. */
function orderNumberOf({ orderNumber = '' }: Site): string {
  const read = readOrderNumber(orderNumber);
  return 'pattern' in read ? read.pattern.source : '';
}

/** Texts of the form that are loaded once somebody types, in every language, if the contact page has a form. */
export const formWordsFiles = ({ site, channels }: Content): PublishedFile[] =>
  channels.channels.some(isOwnForm)
    ? site.locales.map((locale) => ({
        path: formWordsPath(site, locale),
        type: 'application/json',
        body: () =>
          `${JSON.stringify(formWords(dictionary(locale), zoneName(site.timeZone, locale, 'shortGeneric'), orderNumberOf(site)))}\n`,
      }))
    : [];
