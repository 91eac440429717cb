import { entry, list, maybe } from './entry.ts';
import { articleComponent, writtenComponent } from '../../content/components/index.ts';

const partsOf = (name: string) => (articleComponent(name)?.parts ?? []).map((one) => `<${one}>`).join(', ');
const wholeOf = (name: string) => articleComponent(name)?.partOf ?? '';
const exampleOf = (name: string) => {
  const part = articleComponent(articleComponent(name)?.parts?.[0]);
  return part ? writtenComponent(part) : '';
};

/** What an answer names: facts, channels, other answers, components. */
export const referenceMessages = {
  'P-FACT-UNKNOWN': entry<{ name: string; suggestion: string; allowed: readonly string[] }>({
    severity: 'error',
    it: ({ name, suggestion, allowed }) => ({
      what: `In facts.yaml non c'è nessuna cifra "${name}".`,
      fix: `${maybe.it(suggestion)}${allowed.length ? `Ci sono: ${list(allowed)}.` : 'Aggiungila a facts.yaml.'}`,
    }),
    en: ({ name, suggestion, allowed }) => ({
      what: `There is no figure "${name}" in facts.yaml.`,
      fix: `${maybe.en(suggestion)}${allowed.length ? `There are: ${list(allowed)}.` : 'Add it to facts.yaml.'}`,
    }),
  }),
  'P-CHANNEL-UNKNOWN': entry<{ name: string; suggestion: string; allowed: readonly string[] }>({
    severity: 'error',
    it: ({ name, suggestion, allowed }) => ({
      what: `In channels.yaml non c'è nessun canale "${name}".`,
      fix: `${maybe.it(suggestion)}I canali sono: ${list(allowed)}.`,
    }),
    en: ({ name, suggestion, allowed }) => ({
      what: `There is no channel "${name}" in channels.yaml.`,
      fix: `${maybe.en(suggestion)}The channels are: ${list(allowed)}.`,
    }),
  }),
  'P-ANSWER-UNKNOWN': entry<{ id: string; key: string; near: readonly string[] }>({
    severity: 'error',
    it: ({ id, key, near }) => ({
      what: `Non esiste nessuna risposta con il numero ${id} (in ${key}).`,
      fix: near.length ? `Correggi il numero. I più vicini: ${near.join('; ')}.` : 'Correggi il numero o toglilo.',
    }),
    en: ({ id, key, near }) => ({
      what: `There is no answer with the number ${id} (in ${key}).`,
      fix: near.length ? `Correct the number. The nearest: ${near.join('; ')}.` : 'Correct the number or take it out.',
    }),
  }),
  'P-ANSWER-HIDDEN': entry<{ id: string; status: string; instead: string }>({
    severity: 'error',
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
  }),
  'P-RELATED-SELF': entry<{ id: number }>({
    severity: 'error',
    it: ({ id }) => ({
      what: `La risposta ${id} indica sé stessa tra quelle collegate.`,
      fix: `Togli ${id} da "related".`,
    }),
    en: ({ id }) => ({
      what: `Answer ${id} names itself among the related ones.`,
      fix: `Take ${id} out of "related".`,
    }),
  }),
  'P-RELATED-TWICE': entry<{ id: number }>({
    severity: 'warning',
    it: ({ id }) => ({ what: `Il numero ${id} c'è due volte in "related".`, fix: 'Tienilo una volta sola.' }),
    en: ({ id }) => ({ what: `The number ${id} is there twice in "related".`, fix: 'Keep it once.' }),
  }),
  'P-COMPONENT-UNKNOWN': entry<{ name: string; suggestion: string; allowed: readonly string[] }>({
    severity: 'error',
    it: ({ name, suggestion, allowed }) => ({
      what: `Il componente <${name}> non esiste.`,
      fix: `${maybe.it(suggestion)}I componenti sono: ${list(allowed)}.`,
    }),
    en: ({ name, suggestion, allowed }) => ({
      what: `There is no component <${name}>.`,
      fix: `${maybe.en(suggestion)}The components are: ${list(allowed)}.`,
    }),
  }),
  'P-ATTRIBUTE-UNKNOWN': entry<{ component: string; name: string; suggestion: string; allowed: readonly string[] }>({
    severity: 'error',
    it: ({ component, name, suggestion, allowed }) => ({
      what: `<${component}> non ha "${name}".`,
      fix: `${maybe.it(suggestion)}${allowed.length ? `Può avere: ${list(allowed)}.` : `Scrivi solo <${component}>.`}`,
    }),
    en: ({ component, name, suggestion, allowed }) => ({
      what: `<${component}> has no "${name}".`,
      fix: `${maybe.en(suggestion)}${allowed.length ? `It may have: ${list(allowed)}.` : `Write just <${component}>.`}`,
    }),
  }),
  'P-ATTRIBUTE-MISSING': entry<{ component: string; name: string; example: string }>({
    severity: 'error',
    it: ({ component, name, example }) => ({
      what: `A <${component}> manca "${name}".`,
      fix: `Scrivi per esempio ${example}.`,
    }),
    en: ({ component, name, example }) => ({
      what: `<${component}> lacks "${name}".`,
      fix: `Write for example ${example}.`,
    }),
  }),
  'P-ATTRIBUTE-VALUE': entry<{ component: string; name: string; example: string }>({
    severity: 'error',
    it: ({ component, name, example }) => ({
      what: `Il valore di "${name}" in <${component}> va scritto tra virgolette, una volta e senza graffe.`,
      fix: `Scrivi ${example}.`,
    }),
    en: ({ component, name, example }) => ({
      what: `The value of "${name}" in <${component}> must be written in quotes, once and without braces.`,
      fix: `Write ${example}.`,
    }),
  }),
  'P-COMPONENT-CONTENT': entry<{ component: string; rule: string }>({
    severity: 'error',
    it: ({ component, rule }) =>
      rule === 'none'
        ? {
            what: `<${component}> non racchiude testo.`,
            fix: `Chiudilo subito: <${component} … />. Il testo va fuori.`,
          }
        : rule === 'extra'
          ? {
              what: 'In <Steps> va solo l’elenco numerato: questa riga non ne fa parte.',
              fix: 'Spostala sopra <Steps> o sotto </Steps>, oppure fanne un passo mettendole davanti il numero.',
            }
          : rule === 'parts'
            ? {
                what: `In <${component}> vanno almeno due ${partsOf(component)}, e nient’altro.`,
                fix: `Scrivi <${component}>, riga vuota, ${exampleOf(component)}, riga vuota, testo, e così via.`,
              }
            : rule === 'outside'
              ? {
                  what: `<${component}> sta solo dentro <${wholeOf(component)}>.`,
                  fix: `Metti <${wholeOf(component)}> prima e </${wholeOf(component)}> dopo.`,
                }
              : rule === 'picture'
                ? {
                    what: `<${component}> comincia con un’immagine, sola nel suo paragrafo.`,
                    fix: 'Scrivi ![che cosa si vede](./nome.png), riga vuota, la didascalia.',
                  }
                : rule === 'list'
                  ? {
                      what: 'In <Steps> manca l’elenco numerato.',
                      fix: 'Metti davanti a ogni passo il suo numero: 1. … 2. … con una riga vuota prima dell’elenco e una dopo.',
                    }
                  : {
                      what: `<${component}> è vuoto.`,
                      fix: 'Scrivi il testo tra il segno di apertura e quello di chiusura, o toglili.',
                    },
    en: ({ component, rule }) =>
      rule === 'none'
        ? {
            what: `<${component}> does not enclose text.`,
            fix: `Close it at once: <${component} … />. The text goes outside.`,
          }
        : rule === 'extra'
          ? {
              what: '<Steps> holds the numbered list and nothing else: this part does not belong to it.',
              fix: 'Move it above <Steps> or below </Steps>, or make it a step by putting its number in front.',
            }
          : rule === 'parts'
            ? {
                what: `<${component}> holds at least two ${partsOf(component)}, and nothing else.`,
                fix: `Write <${component}>, empty line, ${exampleOf(component)}, empty line, text, and so on.`,
              }
            : rule === 'outside'
              ? {
                  what: `<${component}> stands only inside <${wholeOf(component)}>.`,
                  fix: `Put <${wholeOf(component)}> before and </${wholeOf(component)}> after.`,
                }
              : rule === 'picture'
                ? {
                    what: `<${component}> begins with a picture, alone in its paragraph.`,
                    fix: 'Write ![what is to be seen](./name.png), an empty line, the caption.',
                  }
                : rule === 'list'
                  ? {
                      what: '<Steps> lacks its numbered list.',
                      fix: 'Put its number in front of each step: 1. … 2. … with an empty line before the list and one after.',
                    }
                  : {
                      what: `<${component}> is empty.`,
                      fix: 'Write the text between the opening and the closing tag, or take both out.',
                    },
  }),
};
