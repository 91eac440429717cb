import { articleComponent, writtenComponent } from '../../content/components/index.ts';
import { list, maybe } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';

const partsOf = (name: string) => (articleComponent(name)?.parts ?? []).map((one) => `<${one}>`).join(', ');
const wholeOf = (name: string) => articleComponent(name)?.partOf ?? '';
const exampleOf = (name: string) => {
  const part = articleComponent(articleComponent(name)?.parts?.[0]);
  return part ? writtenComponent(part) : '';
};

export const componentUnknown = defineRule<{ name: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-COMPONENT-UNKNOWN',
  messages: {
    it: ({ name, suggestion, allowed }) => ({
      what: `Il componente <${name}> non esiste.`,
      fix: `${maybe.it(suggestion)}I componenti sono: ${list(allowed)}.`,
    }),
    en: ({ name, suggestion, allowed }) => ({
      what: `There is no component <${name}>.`,
      fix: `${maybe.en(suggestion)}The components are: ${list(allowed)}.`,
    }),
  },
  fixtures: { 'a component is misspelt': { body: '<⟦Chanel⟧ id="phone" />', fix: 'Channel' } },
});

export const attributeUnknown = defineRule<{
  component: string;
  name: string;
  suggestion: string;
  allowed: readonly string[];
}>({
  code: 'P-ATTRIBUTE-UNKNOWN',
  messages: {
    it: ({ component, name, suggestion, allowed }) => ({
      what: `<${component}> non ha "${name}".`,
      fix: `${maybe.it(suggestion)}${allowed.length ? `Può avere: ${list(allowed)}.` : `Scrivi solo <${component}>.`}`,
    }),
    en: ({ component, name, suggestion, allowed }) => ({
      what: `<${component}> has no "${name}".`,
      fix: `${maybe.en(suggestion)}${allowed.length ? `It may have: ${list(allowed)}.` : `Write just <${component}>.`}`,
    }),
  },
  fixtures: {
    'an attribute is misspelt': { body: 'Costa <Fact ⟦nome⟧="delivery.fee" />.', fix: 'name' },
    'a tag has more than it may': { body: 'Premi <kbd ⟦class⟧="x">Invio</kbd>.' },
  },
});

export const attributeMissing = defineRule<{ component: string; name: string; example: string }>({
  code: 'P-ATTRIBUTE-MISSING',
  messages: {
    it: ({ component, name, example }) => ({
      what: `A <${component}> manca "${name}".`,
      fix: `Scrivi per esempio ${example}.`,
    }),
    en: ({ component, name, example }) => ({
      what: `<${component}> lacks "${name}".`,
      fix: `Write for example ${example}.`,
    }),
  },
  fixtures: { 'an attribute is missing': { body: 'Costa ⟦<Fact />⟧.' } },
});

export const attributeValue = defineRule<{ component: string; name: string; example: string }>({
  code: 'P-ATTRIBUTE-VALUE',
  messages: {
    it: ({ component, name, example }) => ({
      what: `Il valore di "${name}" in <${component}> va scritto tra virgolette, una volta e senza graffe.`,
      fix: `Scrivi ${example}.`,
    }),
    en: ({ component, name, example }) => ({
      what: `The value of "${name}" in <${component}> must be written in quotes, once and without braces.`,
      fix: `Write ${example}.`,
    }),
  },
  fixtures: {
    'an attribute is an expression': { body: 'Costa <Fact ⟦name={"delivery.fee"}⟧ />.', fix: 'name="delivery.fee"' },
    'an attribute has only signs that nobody sees': {
      body: '<Details ⟦title="&#8203;"⟧>\n\nQualcosa dentro.\n\n</Details>',
    },
    'an attribute has no quotes': { body: 'Costa ⟦<Fact name=delivery.fee />⟧.', fix: '<Fact name="delivery.fee" />' },
  },
});

export const componentContent = defineRule<{ component: string; rule: string }>({
  code: 'P-COMPONENT-CONTENT',
  messages: {
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
  },
  fixtures: {
    'steps are not a numbered list': { body: '⟦<Steps>⟧\n\n- uno\n\n</Steps>' },
    'steps hold something besides their list': {
      body: '<Steps>\n\n1. Apri.\n\n⟦Poi aspetta.⟧\n\n2. Chiudi.\n\n</Steps>',
    },
    'a figure has no picture': { body: '⟦<Figure>⟧\n\nUna didascalia.\n\n</Figure>' },
    'there is one tab': { body: '⟦<Tabs>⟧\n\n<Tab title="Uno">\n\nCiao.\n\n</Tab>\n\n</Tabs>' },
    'a part stands alone': { body: '⟦<Do title="Bene">⟧\n\nCiao.\n\n</Do>' },
  },
});
