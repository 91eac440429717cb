import type { Tones } from '../../content/schema/tone.ts';
import { list } from '../messages/entry.ts';
import type { Path } from '../model.ts';
import { defineRule } from '../rule.ts';

const toneTexts = (tones: Tones): { path: Path; text: string; locale: string }[] =>
  Object.entries(tones).flatMap(([locale, { formal: _, ...channels }]) =>
    Object.entries(channels).flatMap(([channel, frame = {}]) =>
      Object.entries(frame).map(([key, text = '']) => ({ path: [locale, channel, key], text, locale })),
    ),
  );

/** `tone.yaml` has a language that the site does not have. */
export const toneLanguage = defineRule<{ locale: string; allowed: readonly string[] }>({
  code: 'P-TONE-LANGUAGE',
  messages: {
    it: ({ locale, allowed }) => ({
      what: `tone.yaml ha le formule per "${locale}", che non è una lingua del sito.`,
      fix: `Le lingue del sito sono: ${list(allowed)}.`,
    }),
    en: ({ locale, allowed }) => ({
      what: `tone.yaml has words for "${locale}", which is not a language of the site.`,
      fix: `The languages of the site are: ${list(allowed)}.`,
    }),
  },
  check({ index: { settings }, report }) {
    const { file, value, yaml } = settings.files.tone;
    if (!value || !yaml || !settings.site) return;
    for (const locale of Object.keys(value))
      if (!settings.locales.includes(locale))
        report([file, yaml.keyAt([locale])], { locale, allowed: settings.locales });
  },
  fixtures: {
    'replies have a greeting in a language that the site does not have': {
      files: { 'tone.yaml': 'it: { formal: true }\n⟦fr⟧: { formal: true }\n' },
    },
  },
});

/** Italian words that say "tu". */
const informal = /(?<!\p{L})(ciao|tu|ti|te|tuo|tua|tuoi|tue|scrivici|scrivimi|chiamaci|rispondi)(?!\p{L})/iu;

/** Formal Italian replies ("Lei") have an informal text ("tu"). */
export const toneMixed = defineRule<{ word: string }>({
  code: 'P-TONE-MIXED',
  severity: 'warning',
  messages: {
    it: ({ word }) => ({
      what: `"${word}" dà del tu, mentre le risposte in italiano danno del Lei ("formal: true").`,
      fix: 'Scrivi la frase con il Lei, oppure togli "formal: true".',
    }),
    en: ({ word }) => ({
      what: `"${word}" says "tu", while replies in Italian say "Lei" ("formal: true").`,
      fix: 'Write the sentence with "Lei", or take "formal: true" away.',
    }),
  },
  check({ index: { settings }, report }) {
    const { file, value, yaml } = settings.files.tone;
    if (!value || !yaml) return;
    for (const { path, text, locale } of toneTexts(value)) {
      const word = locale === 'it' && value[locale]?.formal && informal.exec(text)?.[0];
      if (word) report([file, yaml.at(path)], { word });
    }
  },
  fixtures: {
    'a formal reply begins with an informal greeting': {
      files: { 'tone.yaml': 'it:\n  formal: true\n  whatsapp: { greeting: ⟦Ciao!⟧ }\n' },
    },
  },
});

/** A text of `tone.yaml` has an unknown placeholder, which customers would read literally. */
export const tonePlace = defineRule<{ place: string }>({
  code: 'P-TONE-PLACE',
  messages: {
    it: ({ place }) => ({
      what: `Nessuno riempie ${place}: chi riceve la risposta lo leggerebbe così.`,
      fix: 'L’unico posto che si riempie da solo è {company}, il nome dell’azienda. Scrivi il resto per esteso.',
    }),
    en: ({ place }) => ({
      what: `Nothing fills ${place}: whoever gets the reply would read it like that.`,
      fix: 'The only place that is filled is {company}, the name of the company. Write the rest out.',
    }),
  },
  check({ index: { settings }, report }) {
    const { file, value, yaml } = settings.files.tone;
    if (!value || !yaml) return;
    for (const { path, text } of toneTexts(value))
      for (const [place] of text.matchAll(/\{[^{}]*\}/g))
        if (place !== '{company}') report([file, yaml.at(path)], { place });
  },
  fixtures: {
    'a greeting has a place for the name of the customer': {
      files: { 'tone.yaml': 'it:\n  email: { greeting: ⟦"Ciao {nome},"⟧ , signature: "{company}" }\n' },
    },
  },
});
