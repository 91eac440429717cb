import type { Site } from '../content/schema/site.ts';
import type { Dictionary } from '../i18n/index.ts';
import { interpolate } from '../i18n/interpolate.ts';
import { addressesOf } from '../i18n/paths.ts';
import { fileFigures } from '../events/message-limits.ts';

/** Texts and rules of the form that are loaded once somebody types. In: the short name of the time zone, the order number format. */
export const formWords = (t: Dictionary, zone: string, orderNumber = '') => ({
  zone,
  orderNumber,
  sending: t.formSending,
  receipt: t.receipt,
  failed: t.formFailed,
  busy: t.formBusy,
  refused: t.formRefused,
  needMessage: t.formNeedMessage,
  needReply: t.formNeedReply,
  wrongMail: t.formWrongMail,
  wrongPhone: t.formWrongPhone,
  wrongOrder: t.formWrongOrder,
  byTime: t.byTime,
  order: t.contactOrder,
  subject: t.contactSubject,
  files: t.contactFiles,
  fileDrop: t.formFileDrop,
  fileFaults: Object.fromEntries(
    Object.entries(t.fileFaults).map(([fault, text]) => [fault, interpolate(text, fileFigures)]),
  ) as Dictionary['fileFaults'],
  answers: t.formAnswersFound,
  person: { alone: t.conversation.personAlone, anywhere: t.conversation.personAnywhere },
});
export type FormWords = ReturnType<typeof formWords>;

/** The path of the JSON file with the texts of the form. */
export const formWordsPath = (site: Site, locale: string): string => `${addressesOf(site).base}_form/${locale}.json`;
