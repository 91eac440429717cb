import { defineRule } from '../rule.ts';

export const yamlQuote = defineRule<{ sign: string; line: string }>({
  code: 'P-YAML-QUOTE',
  messages: {
    it: ({ sign, line }) => ({
      what: `Questo valore va tra virgolette: qui "${sign}" ha un significato speciale.`,
      fix: `Scrivi la riga così: ${line}`,
    }),
    en: ({ sign, line }) => ({
      what: `This value needs quotes: "${sign}" means something special here.`,
      fix: `Write the line like this: ${line}`,
    }),
  },
  fixtures: { 'a colon breaks the value': { question: '⟦Ordini: come faccio?⟧', fix: '"Ordini: come faccio?"' } },
});

export const yamlEndsEarly = defineRule<{ quote: string; line: string }>({
  code: 'P-YAML-ENDS-EARLY',
  messages: {
    it: ({ quote, line }) => ({
      what: `Le virgolette si chiudono prima della fine: un ${quote} dentro il testo vale come chiusura.`,
      fix: `Scrivi la riga così: ${line}`,
    }),
    en: ({ quote, line }) => ({
      what: `The quotes close before the end: a ${quote} inside the text counts as the closing one.`,
      fix: `Write the line like this: ${line}`,
    }),
  },
  fixtures: {
    'an apostrophe closes the quotes': { question: "⟦'Com'è fatto l'ordine?'⟧", fix: '"Com\'è fatto l\'ordine?"' },
  },
});

export const yamlUnclosed = defineRule<{ quote: string; line: string }>({
  code: 'P-YAML-UNCLOSED',
  messages: {
    it: ({ quote, line }) => ({
      what: `Manca il segno ${quote} che chiude questo valore.`,
      fix: line ? `Scrivi la riga così: ${line}` : `Aggiungi ${quote} alla fine del valore.`,
    }),
    en: ({ quote, line }) => ({
      what: `The ${quote} that closes this value is missing.`,
      fix: line ? `Write the line like this: ${line}` : `Add ${quote} at the end of the value.`,
    }),
  },
  fixtures: { 'the quotes never close': { question: '⟦"Come faccio un ordine?⟧', fix: '"Come faccio un ordine?"' } },
});

export const yamlTab = defineRule({
  code: 'P-YAML-TAB',
  messages: {
    it: () => ({
      what: 'Qui c’è una tabulazione: nei dati si rientra solo con spazi.',
      fix: 'Sostituisci la tabulazione con due spazi.',
    }),
    en: () => ({
      what: 'There is a tab here: data may be indented with spaces only.',
      fix: 'Replace the tab with two spaces.',
    }),
  },
  fixtures: { 'a list is indented with a tab': { swap: { itOrder: ['  - come si', '⟦\t⟧- come si'] }, fix: '  ' } },
});

export const yamlSpace = defineRule<{ line: string }>({
  code: 'P-YAML-SPACE',
  messages: {
    it: ({ line }) => ({ what: 'Manca lo spazio dopo i due punti.', fix: `Scrivi la riga così: ${line}` }),
    en: ({ line }) => ({ what: 'The space after the colon is missing.', fix: `Write the line like this: ${line}` }),
  },
  fixtures: {
    'the space after the colon is missing': { swap: { itOrder: ['id: 1001', '⟦id:1001⟧'] }, fix: 'id: 1001' },
  },
});

export const yamlDuplicate = defineRule<{ key: string; line: number }>({
  code: 'P-YAML-DUPLICATE',
  messages: {
    it: ({ key, line }) => ({
      what: `La voce "${key}" c'è due volte: la prima è alla riga ${line}.`,
      fix: 'Tieni una sola delle due.',
    }),
    en: ({ key, line }) => ({
      what: `The key "${key}" is there twice: the first is on line ${line}.`,
      fix: 'Keep only one of the two.',
    }),
  },
  fixtures: { 'a key is there twice': { front: '⟦owner⟧: Consegne' } },
});

export const yamlIndent = defineRule<{ line: string }>({
  code: 'P-YAML-INDENT',
  messages: {
    it: ({ line }) => ({
      what: 'I rientri non tornano: questa riga comincia troppo a destra o troppo a sinistra.',
      fix: line
        ? `Scrivi la riga così, ${line.startsWith(' ') ? 'con gli spazi davanti' : 'senza spazi davanti'}: «${line}»`
        : 'Le voci principali cominciano al margine; ciò che appartiene a una voce sta sotto, rientrato di due spazi.',
    }),
    en: ({ line }) => ({
      what: 'The indentation does not add up: this line starts too far right or too far left.',
      fix: line
        ? `Write the line like this, ${line.startsWith(' ') ? 'with the spaces' : 'without spaces'} in front: “${line}”`
        : 'Main keys start at the margin; what belongs to a key stands below it, indented by two spaces.',
    }),
  },
  fixtures: {
    'a key is indented': { swap: { itOrder: ['owner: Ordini', '  ⟦owner: Ordini⟧'] } },
    'a list item stands too far left, so that the next one becomes part of it': {
      swap: { itOrder: ['  - come si compra', '⟦ ⟧- come si compra\n  - compro online\n  - faccio la spesa'] },
      fix: '  ',
    },
    'a list item stands too far right, so that it becomes part of the one before': {
      swap: { itOrder: ['  - come si compra', '  - come si compra\n  - compro online\n⟦   ⟧- faccio la spesa'] },
      fix: '  ',
    },
  },
});

export const yamlComment = defineRule<{ lost: string; line: string }>({
  code: 'P-YAML-COMMENT',
  messages: {
    it: ({ lost, line }) => ({
      what: `Da # in poi il testo va perso: "${lost}".`,
      fix: `Se non ci vuole, toglilo; se ci vuole, scrivi la riga così: ${line}`,
    }),
    en: ({ lost, line }) => ({
      what: `From # on the text is lost: "${lost}".`,
      fix: `If it does not belong there delete it; if it does, write the line like this: ${line}`,
    }),
  },
  fixtures: {
    'a # cuts the text': {
      question: '⟦Come faccio un ordine #1 da casa?⟧',
      fix: '"Come faccio un ordine #1 da casa?"',
      otherCodes: ['P-QUESTION-MARK'],
    },
  },
});

export const yamlAnchor = defineRule<{ text: string }>({
  code: 'P-YAML-ANCHOR',
  messages: {
    it: ({ text }) => ({
      what: `"${text}" è una scorciatoia del formato YAML che qui non si usa.`,
      fix: 'Scrivi il valore per intero. Se è testo, mettilo tra virgolette.',
    }),
    en: ({ text }) => ({
      what: `"${text}" is a YAML shortcut that is not used here.`,
      fix: 'Write the value in full. If it is text, put it in quotes.',
    }),
  },
  fixtures: {
    'a value has a tag': { question: '!!js/function ⟦"Come faccio un ordine?"⟧' },
    'a YAML anchor is used': { swap: { itOrder: ['owner: Ordini', 'owner: &chi ⟦Ordini⟧'] } },
  },
});

export const yamlSyntax = defineRule<{ detail: string }>({
  code: 'P-YAML-SYNTAX',
  messages: {
    it: ({ detail }) => ({
      what: `I dati non si riescono a leggere da qui in poi (${detail}).`,
      fix: 'Ogni riga ha la forma "voce: valore". Controlla due punti, virgolette, trattini e rientri di questa riga e di quella sopra.',
    }),
    en: ({ detail }) => ({
      what: `The data cannot be read from here on (${detail}).`,
      fix: 'Every line has the form "key: value". Check colons, quotes, hyphens and indentation on this line and the one above.',
    }),
  },
  fixtures: {
    'the notation is beyond repair': {
      swap: { 'facts.yaml': ['type: money, value', 'type: money value: ['] },
      at: '1:65-1:66',
    },
  },
});
