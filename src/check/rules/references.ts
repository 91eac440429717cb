import { triageText } from '../fixture.ts';
import { list, maybe } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';

export const factUnknown = defineRule<{ name: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-FACT-UNKNOWN',
  messages: {
    it: ({ name, suggestion, allowed }) => ({
      what: `In facts.yaml non c'è nessuna cifra "${name}".`,
      fix: `${maybe.it(suggestion)}${allowed.length ? `Ci sono: ${list(allowed)}.` : 'Aggiungila a facts.yaml.'}`,
    }),
    en: ({ name, suggestion, allowed }) => ({
      what: `There is no figure "${name}" in facts.yaml.`,
      fix: `${maybe.en(suggestion)}${allowed.length ? `There are: ${list(allowed)}.` : 'Add it to facts.yaml.'}`,
    }),
  },
  fixtures: {
    'the question quotes a fact that does not exist': {
      question: '"Costa ⟦{delivery.fea}⟧ un ordine?"',
      fix: '{delivery.fee}',
    },
    'a fact is unknown': { body: 'Costa <Fact ⟦name="delivery.fees"⟧ />.', fix: 'name="delivery.fee"' },
    'a fact in the short answer is unknown': {
      swap: { itCost: ['{delivery.slot}', '⟦{delivery.slots}⟧'] },
      fix: '{delivery.slot}',
    },
    'a fact is not there, in Markdown': {
      markdown: 'Costa <Fact ⟦name="delivery.fees"⟧ />.',
      fix: 'name="delivery.fee"',
    },
  },
});

export const channelUnknown = defineRule<{ name: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-CHANNEL-UNKNOWN',
  messages: {
    it: ({ name, suggestion, allowed }) => ({
      what: `In channels.yaml non c'è nessun canale "${name}".`,
      fix: `${maybe.it(suggestion)}I canali sono: ${list(allowed)}.`,
    }),
    en: ({ name, suggestion, allowed }) => ({
      what: `There is no channel "${name}" in channels.yaml.`,
      fix: `${maybe.en(suggestion)}The channels are: ${list(allowed)}.`,
    }),
  },
  fixtures: {
    'a context names a channel that is not there': {
      files: { 'contexts.yaml': 'checkout:\n  answers: [1001]\n  channel: ⟦fone⟧\n' },
      fix: 'phone',
    },
    'a channel is unknown': { body: '<Channel ⟦id="telefono"⟧ />' },
  },
});

export const answerUnknown = defineRule<{ id: string; key: string; near: readonly string[] }>({
  code: 'P-ANSWER-UNKNOWN',
  messages: {
    it: ({ id, key, near }) => ({
      what: `Non esiste nessuna risposta con il numero ${id} (in ${key}).`,
      fix: near.length ? `Correggi il numero. I più vicini: ${near.join('; ')}.` : 'Correggi il numero o toglilo.',
    }),
    en: ({ id, key, near }) => ({
      what: `There is no answer with the number ${id} (in ${key}).`,
      fix: near.length ? `Correct the number. The nearest: ${near.join('; ')}.` : 'Correct the number or take it out.',
    }),
  },
  fixtures: {
    'a choice of a triage leads to an answer that is not there': {
      files: { 'triage.yaml': triageText({ start: ['answers: [⟦9999⟧]', 'channel: phone'] }) },
    },
    'a context names an answer that is not there': {
      files: { 'contexts.yaml': 'checkout:\n  answers: [1001, ⟦9999⟧]\n' },
    },
    'a best bet names an answer that is not there': { files: { 'best-bets.yaml': 'it:\n  dove siete: ⟦9999⟧\n' } },
    'an answer is unknown': { body: '<Answer ⟦id="1011"⟧ />' },
    'a related number is unknown': { swap: { itOrder: ['[1002]', '[⟦1009⟧]'] } },
    'a link by number leads nowhere': { body: '⟦[prezzi](/1099)⟧' },
    'a redirect names no answer': { files: { 'redirects.csv': '⟦/a/,/en/1999⟧\n' } },
    'a notice is meant for an answer that is not there': {
      files: {
        'notices.yaml':
          '- { id: a, text: { it: Chiusi, en: Closed }, from: 2026-11-20, until: 2026-12-01, where: [1001, ⟦1999⟧] }\n',
      },
    },
    'a notice leads to no answer': {
      files: {
        'notices.yaml':
          '- { id: a, text: { it: Chiusi, en: Closed }, from: 2026-11-20, until: 2026-12-01, link: { url: ⟦/1999⟧ } }\n',
      },
    },
    'the home page leads with no answer': { site: 'featured: [1001, ⟦1999⟧]' },
  },
});

export const answerHidden = defineRule<{ id: string; status: string; instead: string }>({
  code: 'P-ANSWER-HIDDEN',
  messages: {
    it: ({ id, status, instead }) => ({
      what: `La risposta ${id} non è pubblicata (${status === 'draft' ? 'è una bozza' : 'è archiviata'}): il lettore non la troverebbe.`,
      fix: instead
        ? `Usa il numero ${instead}, che l'ha sostituita.`
        : 'Togli il riferimento, o pubblica quella risposta.',
    }),
    en: ({ id, status, instead }) => ({
      what: `Answer ${id} is not published (it is ${status === 'draft' ? 'a draft' : 'archived'}): a reader would not find it.`,
      fix: instead ? `Use number ${instead}, which took its place.` : 'Take the reference out, or publish that answer.',
    }),
  },
  fixtures: {
    'a related answer is a draft': {
      swap: {
        itCost: ['---\n\n', 'status: draft\n---\n\n'],
        itOrder: ['1002#da-quanto-è-gratis', 'contatti/'],
        enOrder: ['related: [1002]\nupdated:', 'updated:'],
      },
      files: { enCost: null },
      file: 'itOrder',
      at: '7:11-7:15',
      otherCodes: ['P-ANSWER-HIDDEN'],
    },
  },
});

export const relatedSelf = defineRule<{ id: number }>({
  code: 'P-RELATED-SELF',
  messages: {
    it: ({ id }) => ({
      what: `La risposta ${id} indica sé stessa tra quelle collegate.`,
      fix: `Togli ${id} da "related".`,
    }),
    en: ({ id }) => ({
      what: `Answer ${id} names itself among the related ones.`,
      fix: `Take ${id} out of "related".`,
    }),
  },
  fixtures: { 'an answer is related to itself': { swap: { itOrder: ['[1002]', '[⟦1001⟧]'] } } },
});

export const sectionUnknown = defineRule<{ section: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-SECTION-UNKNOWN',
  messages: {
    it: ({ section, suggestion, allowed }) => ({
      what: `La categoria di questa risposta non ha una sezione "${section}".`,
      fix: allowed.length
        ? `${maybe.it(suggestion)}Le sezioni sono: ${list(allowed)}.`
        : 'Togli "section", o elenca le sezioni della categoria in categories.yaml, sotto "sections".',
    }),
    en: ({ section, suggestion, allowed }) => ({
      what: `The category of this answer has no section "${section}".`,
      fix: allowed.length
        ? `${maybe.en(suggestion)}The sections are: ${list(allowed)}.`
        : 'Take "section" out, or list the sections of the category in categories.yaml, under "sections".',
    }),
  },
  fixtures: {
    'an answer stands in a section that its category has not': {
      swap: { itOrder: ['related:', 'section: ⟦pagamenti⟧\nrelated:'] },
    },
  },
});

export const relatedTwice = defineRule<{ id: number }>({
  code: 'P-RELATED-TWICE',
  severity: 'warning',
  messages: {
    it: ({ id }) => ({ what: `Il numero ${id} c'è due volte in "related".`, fix: 'Tienilo una volta sola.' }),
    en: ({ id }) => ({ what: `The number ${id} is there twice in "related".`, fix: 'Keep it once.' }),
  },
  fixtures: { 'a related number is there twice': { swap: { itOrder: ['[1002]', '[1002, ⟦1002⟧]'] } } },
});
