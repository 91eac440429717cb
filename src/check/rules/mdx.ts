import { unsafeTags } from '../html-replacements.ts';
import { defineRule } from '../rule.ts';

export const mdxImport = defineRule({
  code: 'P-MDX-IMPORT',
  messages: {
    it: () => ({
      what: 'Una riga che comincia con "import" è codice, e qui non si può usare codice.',
      fix: 'Togli la riga: i componenti del sito ci sono già. Se è una frase, cominciala con un’altra parola.',
    }),
    en: () => ({
      what: 'A line that starts with "import" is code, and code cannot be used here.',
      fix: 'Delete the line: the components of the site are already there. If it is a sentence, start it with another word.',
    }),
  },
  fixtures: { 'something is imported': { body: 'import Tabella from "./tabella"', at: '17:1-18:1' } },
});

export const mdxExport = defineRule({
  code: 'P-MDX-EXPORT',
  messages: {
    it: () => ({
      what: 'Una riga che comincia con "export" è codice, e qui non si può usare codice.',
      fix: 'Togli la riga. Se è una frase, cominciala con un’altra parola.',
    }),
    en: () => ({
      what: 'A line that starts with "export" is code, and code cannot be used here.',
      fix: 'Delete the line. If it is a sentence, start it with another word.',
    }),
  },
  fixtures: { 'something is exported': { body: 'export const prezzo = 3', at: '17:1-18:1' } },
});

export const mdxExpression = defineRule<{ text: string; suggestion: string }>({
  code: 'P-MDX-EXPRESSION',
  messages: {
    it: ({ text, suggestion }) => ({
      what: `"${text}" tra graffe è codice, e qui non si può usare codice.`,
      fix: suggestion.startsWith('<')
        ? `Scrivi ${suggestion}.`
        : `Togli le graffe e scrivi il valore, o togli la frase, o usa una cifra di facts.yaml: <Fact name="…" />. Per mostrare proprio le graffe: ${suggestion}`,
    }),
    en: ({ text, suggestion }) => ({
      what: `"${text}" in braces is code, and code cannot be used here.`,
      fix: suggestion.startsWith('<')
        ? `Write ${suggestion}.`
        : `Take the braces out and write the value, or take the sentence out, or use a figure from facts.yaml: <Fact name="…" />. To show the braces themselves: ${suggestion}`,
    }),
  },
  fixtures: { 'there is an expression': { body: 'Costa ⟦{delivery.fee}⟧.', fix: '<Fact name="delivery.fee" />' } },
});

export const mdxBrace = defineRule({
  code: 'P-MDX-BRACE',
  messages: {
    it: () => ({
      what: 'Qui si apre una graffa che non si chiude.',
      fix: 'Se vuoi mostrare la graffa scrivi \\{, se no toglila.',
    }),
    en: () => ({ what: 'A brace opens here and never closes.', fix: 'To show the brace write \\{, else take it out.' }),
  },
  fixtures: { 'a brace never closes': { body: 'Costa ⟦{⟧3 euro.', fix: '\\{' } },
});

export const mdxHandler = defineRule<{ tag: string; name: string }>({
  code: 'P-MDX-HANDLER',
  messages: {
    it: ({ tag, name }) => ({
      what: `"${name}" in <${tag}> esegue codice nel browser di chi legge.`,
      fix: `Togli "${name}".`,
    }),
    en: ({ tag, name }) => ({
      what: `"${name}" in <${tag}> runs code in the reader’s browser.`,
      fix: `Take "${name}" out.`,
    }),
  },
  fixtures: {
    'an attribute handles events': { body: '<Note ⟦onclick="x()"⟧>\n\ntesto\n\n</Note>' },
    'an attribute handles events, in Markdown': { markdown: 'Premi <kbd ⟦onclick="x()"⟧>Invio</kbd>.' },
  },
});

export const mdxHtml = defineRule<{ tag: string; instead: string }>({
  code: 'P-MDX-HTML',
  messages: {
    it: ({ tag, instead }) => ({
      what: `<${tag}> è HTML, e in una risposta non si usa.`,
      fix: instead
        ? `Scrivi ${instead}`
        : unsafeTags.has(tag)
          ? 'Toglilo con tutto ciò che contiene: una risposta non porta codice né moduli.'
          : 'Togli il tag e lascia il testo che contiene; fra due paragrafi basta una riga vuota.',
    }),
    en: ({ tag, instead }) => ({
      what: `<${tag}> is HTML, which answers do not use.`,
      fix: instead
        ? `Write ${instead}`
        : unsafeTags.has(tag)
          ? 'Take it out with all that is in it: an answer carries neither code nor forms.'
          : 'Take the tag out and leave the text in it; an empty line parts two paragraphs.',
    }),
  },
  fixtures: {
    'there is HTML': { body: 'Costa ⟦<b>⟧poco</b>.' },
    'there is code': { body: '⟦<script>⟧\n\nciao\n\n</script>' },
    'there is HTML that only holds text': { body: '⟦<div>⟧\n\nciao\n\n</div>' },
    'a tag that opens has no words to press': { body: '⟦<details>⟧\n\nciao\n\n</details>' },
    'there is HTML, in Markdown': { markdown: 'Costa { poco }, < 3 €, anzi ⟦<b>⟧meno</b>.' },
    'there is a block of HTML, in Markdown': { markdown: 'Uno.\n\n⟦<div>⟧\nciao\n</div>' },
  },
});

export const mdxUnclosed = defineRule<{ tag: string; nested: string }>({
  code: 'P-MDX-UNCLOSED',
  messages: {
    it: ({ tag, nested }) => ({
      what: `<${tag}> si apre e non si chiude${nested ? ` prima della fine di ciò che lo contiene` : ''}.`,
      fix: `Aggiungi </${tag}> su una riga sola dopo il testo, o togli <${tag}>. Il segno di chiusura sta allo stesso rientro di quello di apertura.`,
    }),
    en: ({ tag, nested }) => ({
      what: `<${tag}> opens and does not close${nested ? ' before the end of what holds it' : ''}.`,
      fix: `Add </${tag}> on a line of its own after the text, or take <${tag}> out. The closing tag has the same indentation as the opening one.`,
    }),
  },
  fixtures: {
    'a tag never closes that is allowed': { body: 'Premi ⟦<kbd>⟧Invio.\n\nPoi esci.' },
    'a tag never closes, in Markdown': { markdown: 'Premi ⟦<kbd>⟧Invio.' },
    'a tag never closes': { body: '⟦<Warning>⟧\n\ntesto' },
  },
});

export const mdxStray = defineRule<{ tag: string; expected: string; opened: number }>({
  code: 'P-MDX-STRAY',
  messages: {
    it: ({ tag, expected, opened }) => ({
      what: expected
        ? `Qui si chiude <${tag}>, ma l'ultimo aperto è <${expected}>, alla riga ${opened}.`
        : `Qui si chiude <${tag}>, che non è stato aperto.`,
      fix: expected
        ? `</${expected}> va prima di </${tag}>: se c’è già più sotto, scambia le due righe.`
        : `Togli </${tag}>, o aggiungi <${tag}> dove comincia.`,
    }),
    en: ({ tag, expected, opened }) => ({
      what: expected
        ? `<${tag}> is closed here, but the last one opened is <${expected}>, on line ${opened}.`
        : `<${tag}> is closed here but was never opened.`,
      fix: expected
        ? `</${expected}> goes before </${tag}>: if it stands further down already, swap the two lines.`
        : `Take </${tag}> out, or add <${tag}> where it begins.`,
    }),
  },
  fixtures: {
    'a tag closes that never opened, in Markdown': { markdown: 'Premi Invio⟦</kbd>⟧.' },
    'a tag closes that never opened': { body: 'testo\n\n⟦</Warning>⟧' },
  },
});

export const mdxAutolink = defineRule<{ address: string; link: string }>({
  code: 'P-MDX-AUTOLINK',
  messages: {
    it: ({ address, link }) => ({
      what: `<${address}> non si può scrivere così: "<" apre un componente.`,
      fix: `Scrivi ${link}`,
    }),
    en: ({ address, link }) => ({
      what: `<${address}> cannot be written like this: "<" opens a component.`,
      fix: `Write ${link}`,
    }),
  },
  fixtures: {
    'an address stands in angle brackets': { body: 'Scrivi a ⟦<info@x.it>⟧.', fix: '[info@x.it](mailto:info@x.it)' },
  },
});

export const mdxComment = defineRule<{ comment: string }>({
  code: 'P-MDX-COMMENT',
  messages: {
    it: ({ comment }) => ({
      what: 'I commenti <!-- … --> qui non si possono usare.',
      fix: `Scrivi ${comment} (non viene pubblicato), o toglilo.`,
    }),
    en: ({ comment }) => ({
      what: 'Comments <!-- … --> cannot be used here.',
      fix: `Write ${comment} (it is not published), or delete it.`,
    }),
  },
  fixtures: { 'there is an HTML comment': { body: '⟦<!-- da rivedere -->⟧', fix: '{/* da rivedere */}' } },
});

export const mdxLess = defineRule({
  code: 'P-MDX-LESS',
  messages: {
    it: () => ({
      what: 'Il segno "<" qui vale come inizio di un componente.',
      fix: 'Se è un minore scrivi \\<, o dillo a parole ("meno di"). Se è un componente, controlla nome, virgolette e il segno > finale.',
    }),
    en: () => ({
      what: 'The sign "<" counts as the start of a component here.',
      fix: 'If it means "less than" write \\<, or say it in words. If it is a component, check its name, quotes and the closing >.',
    }),
  },
  fixtures: { 'a less-than sign opens a tag': { body: 'Se pesa ⟦<⟧5 kg.', fix: '\\<' } },
});

export const mdxSyntax = defineRule<{ detail: string }>({
  code: 'P-MDX-SYNTAX',
  messages: {
    it: ({ detail }) => ({
      what: `Il testo non si riesce a leggere qui (${detail}).`,
      fix: 'Controlla i segni < > { } di questa riga: per mostrarli scrivi \\< e \\{.',
    }),
    en: ({ detail }) => ({
      what: `The text cannot be read here (${detail}).`,
      fix: 'Check the signs < > { } on this line: to show them write \\< and \\{.',
    }),
  },
  fixtures: {},
});
