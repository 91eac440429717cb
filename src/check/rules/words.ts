import { findDictionary, missingPhrases, shippedLanguages } from '../../i18n/index.ts';
import { parentTags } from '../../i18n/nearest-language.ts';
import { list, maybe } from '../messages/entry.ts';
import { countedForms, ownForms, ownPhrases, placeholdersOf, unknownPlaceholders } from '../passes/words.ts';
import { startOfFile } from '../problems.ts';
import { nearestWord } from '../readers/nearest.ts';
import { quoteYaml } from '../readers/yaml-repair.ts';
import { defineRule } from '../rule.ts';

const listPlaceholders = (places: readonly string[]) => list(places.map((place) => `{${place}}`));

/** A phrase of a words file has an unknown `{placeholder}`, of which readers would see the braces. */
export const wordsPlace = defineRule<{ key: string; place: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-WORDS-PLACE',
  messages: {
    it: ({ key, place, suggestion, allowed }) => ({
      what: `In "${key}" nessuno riempie ${place}: i lettori vedrebbero le parentesi.`,
      fix: `${maybe.it(suggestion)}${allowed.length ? `Qui si possono scrivere: ${listPlaceholders(allowed)}.` : 'In questo testo non c’è niente da riempire: togli le parentesi.'}`,
    }),
    en: ({ key, place, suggestion, allowed }) => ({
      what: `Nothing fills ${place} in "${key}": readers would see the braces.`,
      fix: `${maybe.en(suggestion)}${allowed.length ? `What can be written here: ${listPlaceholders(allowed)}.` : 'Nothing is filled in this text: take the braces out.'}`,
    }),
  },
  check({ index, report }) {
    for (const phrase of ownPhrases(index)) {
      const { file, yaml, path, text, expected } = phrase;
      const allowed = [...new Set(placeholdersOf(expected))];
      for (const place of unknownPlaceholders(phrase)) {
        const name = place.replace(/[{}\s]/g, '');
        const likely = name && (nearestWord(name, allowed) || (allowed.length === 1 ? (allowed[0] ?? '') : ''));
        const suggestion = likely && `{${likely}}`;
        const fix = suggestion ? quoteYaml(text.replace(place, () => suggestion)) : undefined;
        report([file, yaml.at(path)], { key: path.join('.'), place, suggestion, allowed }, fix);
      }
    }
  },
  fixtures: {
    'a place is misspelt': {
      files: { 'words/it.yaml': 'search:\n  meant: ⟦"Volevi dire «{ment}»?"⟧\n' },
      fix: '"Volevi dire «{meant}»?"',
    },
    'there is nothing to fill': { files: { 'words/it.yaml': 'home: ⟦"Casa {company}"⟧\n' } },
  },
});

/** A phrase of a words file lacks a placeholder. */
export const wordsPlaceMissing = defineRule<{ key: string; missing: readonly string[]; model: string }>({
  code: 'P-WORDS-PLACE-MISSING',
  severity: 'warning',
  messages: {
    it: ({ key, missing, model }) => ({
      what: `In "${key}" manca ${listPlaceholders(missing)}: la pagina non potrà dirlo.`,
      fix: `Scrivilo dove va, come in «${model}».`,
    }),
    en: ({ key, missing, model }) => ({
      what: `"${key}" lacks ${listPlaceholders(missing)}: the page cannot say it.`,
      fix: `Write it where it belongs, as in «${model}».`,
    }),
  },
  check({ index, report }) {
    for (const phrase of ownPhrases(index)) {
      const { file, yaml, path, text, form, expected } = phrase;
      // It may be misspelt.
      if (unknownPlaceholders(phrase).length > 0) continue;
      const actual = placeholdersOf(text);
      // A plural form for very few numbers may spell them out: "one answer".
      const isFree = (place: string) => place === 'n' && form !== undefined && /^(zero|one|two)$/.test(form);
      const missing = [...new Set(placeholdersOf(expected))].filter(
        (place) => !actual.includes(place) && !isFree(place),
      );
      if (missing.length > 0) report([file, yaml.at(path)], { key: path.join('.'), missing, model: expected });
    }
  },
  fixtures: {
    'a place is left out': { files: { 'words/it.yaml': 'search:\n  meant: ⟦Volevi dire un’altra cosa?⟧\n' } },
    'a counted phrase does not say the number': {
      files: { 'words/it.yaml': 'answers: { one: una risposta, other: ⟦risposte⟧ }\n' },
    },
  },
});

/** A counted phrase of a words file lacks plural forms of its language. */
export const wordsForms = defineRule<{
  key: string;
  missing: readonly string[];
  unused: readonly string[];
  forms: readonly string[];
}>({
  code: 'P-WORDS-FORMS',
  severity: 'warning',
  messages: {
    it: ({ key, missing, unused, forms }) => ({
      what: missing.length
        ? `A "${key}" mancano delle forme con cui questa lingua conta: ${list(missing)}.`
        : `In "${key}" questa lingua non usa mai: ${list(unused)}.`,
      fix: `Le forme di questa lingua, con i numeri a cui servono: ${forms.join('; ')}.`,
    }),
    en: ({ key, missing, unused, forms }) => ({
      what: missing.length
        ? `"${key}" lacks forms that this language counts with: ${list(missing)}.`
        : `This language never uses these forms of "${key}": ${list(unused)}.`,
      fix: `The forms of this language, with numbers that take them: ${forms.join('; ')}.`,
    }),
  },
  check({ index, report }) {
    for (const { file, tag, yaml, path, forms } of ownForms(index)) {
      const needed = countedForms(tag);
      const known = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      const written = Object.keys(forms);
      // A shipped language has the others already.
      const isComplete = parentTags(tag).some((one) => shippedLanguages.includes(one));
      const missing = isComplete ? [] : [...needed.keys()].filter((form) => !written.includes(form));
      const unused = written.filter((form) => form !== 'other' && !known.includes(form as Intl.LDMLPluralRule));
      if (missing.length + unused.length === 0) continue;
      const examples = [...needed].map(([form, numbers]) => `${form} (${numbers.join(', ')}…)`);
      report([file, yaml.keyAt(path)], { key: path.join('.'), missing, unused, forms: examples });
    }
  },
  fixtures: {
    'a form is one that the language has not': {
      files: { 'words/it.yaml': '⟦answers⟧: { few: "{n} risposte", other: "{n} risposte" }\n' },
    },
  },
});

/** Two pages of a language have the same slug. */
export const wordsPaths = defineRule<{ key: string; slug: string; other: string }>({
  code: 'P-WORDS-PATHS',
  messages: {
    it: ({ key, slug, other }) => ({
      what: `Due pagine avrebbero lo stesso indirizzo "${slug}": "${key}" e "${other}".`,
      fix: `Dai a "${key}" un altro nome.`,
    }),
    en: ({ key, slug, other }) => ({
      what: `Two pages would have the same address "${slug}": "${key}" and "${other}".`,
      fix: `Give "${key}" another name.`,
    }),
  },
  check({ index, report }) {
    for (const [tag, { file, value, yaml }] of Object.entries(index.settings.words)) {
      const all = Object.entries(findDictionary(tag)?.paths ?? {});
      for (const [page, slug] of Object.entries(value?.paths ?? {})) {
        const same = all.find(([other, its]) => other !== page && its === slug);
        if (same && yaml)
          report([file, yaml.at(['paths', page])], { key: `paths.${page}`, slug, other: `paths.${same[0]}` });
      }
    }
  },
  fixtures: { 'two pages are given one address': { files: { 'words/it.yaml': 'paths: { search: ⟦tutte⟧ }\n' } } },
});

/** A words file that adds a language lacks phrases; reported once per file. */
export const wordsMissing = defineRule<{ tag: string; count: number; keys: readonly string[] }>({
  code: 'P-WORDS-MISSING',
  severity: 'warning',
  messages: {
    it: ({ tag, count, keys }) => ({
      what: `${count === 1 ? 'Manca un testo, che resta' : `Mancano ${count} testi, che restano`} in un’altra lingua: ${list(keys, 4)}.`,
      fix: `Per vederli tutti, pronti da tradurre: npm run words -- ${tag} --missing`,
    }),
    en: ({ tag, count, keys }) => ({
      what: `${count === 1 ? 'One text is missing and stays' : `${count} texts are missing and stay`} in another language: ${list(keys, 4)}.`,
      fix: `To see all of them, ready to be translated: npm run words -- ${tag} --missing`,
    }),
  },
  check({ index, report }) {
    for (const [tag, { file, value }] of Object.entries(index.settings.words)) {
      const keys = value ? missingPhrases(tag) : [];
      if (keys.length > 0) report([file, startOfFile], { tag, count: keys.length, keys: keys.slice(0, 5) });
    }
  },
  fixtures: {
    'a language has only some words': {
      swap: { 'site.yaml': ['[it, en', '[it, en, nl'] },
      files: { 'words/nl.yaml': 'home: Begin\nanswers: { one: "{n} antwoord" }\n' },
      otherCodes: [
        'P-TRANSLATION-MISSING',
        'P-TRANSLATION-MISSING',
        ...Array<string>(8).fill('P-TEXT-MISSING'),
        'P-WORDS-FORMS',
      ],
    },
  },
});
