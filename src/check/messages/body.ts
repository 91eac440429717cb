import { dropped } from '../instead-of-html.ts';
import { entry } from './entry.ts';

/** The text of an answer: only Markdown and the components of the site. */
export const bodyMessages = {
  'P-BODY-EMPTY': entry({
    severity: 'error',
    it: () => ({
      what: 'La pagina non ha testo dopo i dati.',
      fix: 'Scrivi il testo sotto la seconda riga ---, o togli il file.',
    }),
    en: () => ({
      what: 'The page has no text after its data.',
      fix: 'Write the text below the second line ---, or take the file away.',
    }),
  }),
  'P-BODY-REPEATS': entry({
    severity: 'warning',
    it: () => ({
      what: 'Il testo ripete soltanto la risposta breve: chi legge la trova due volte.',
      fix: 'Togli il testo (la risposta breve basta), o scrivi qui ciò che la risposta breve non dice.',
    }),
    en: () => ({
      what: 'The text only repeats the short answer: readers find it twice.',
      fix: 'Take the text away (the short answer is enough), or write here what the short answer does not say.',
    }),
  }),
  'P-MDX-IMPORT': entry({
    severity: 'error',
    it: () => ({
      what: 'Una riga che comincia con "import" è codice, e qui non si può usare codice.',
      fix: 'Togli la riga: i componenti del sito ci sono già. Se è una frase, cominciala con un’altra parola.',
    }),
    en: () => ({
      what: 'A line that starts with "import" is code, and code cannot be used here.',
      fix: 'Delete the line: the components of the site are already there. If it is a sentence, start it with another word.',
    }),
  }),
  'P-MDX-EXPORT': entry({
    severity: 'error',
    it: () => ({
      what: 'Una riga che comincia con "export" è codice, e qui non si può usare codice.',
      fix: 'Togli la riga. Se è una frase, cominciala con un’altra parola.',
    }),
    en: () => ({
      what: 'A line that starts with "export" is code, and code cannot be used here.',
      fix: 'Delete the line. If it is a sentence, start it with another word.',
    }),
  }),
  'P-MDX-EXPRESSION': entry<{ text: string; suggestion: string }>({
    severity: 'error',
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
  }),
  'P-MDX-BRACE': entry({
    severity: 'error',
    it: () => ({
      what: 'Qui si apre una graffa che non si chiude.',
      fix: 'Se vuoi mostrare la graffa scrivi \\{, se no toglila.',
    }),
    en: () => ({ what: 'A brace opens here and never closes.', fix: 'To show the brace write \\{, else take it out.' }),
  }),
  'P-MDX-HANDLER': entry<{ tag: string; name: string }>({
    severity: 'error',
    it: ({ tag, name }) => ({
      what: `"${name}" in <${tag}> esegue codice nel browser di chi legge.`,
      fix: `Togli "${name}".`,
    }),
    en: ({ tag, name }) => ({
      what: `"${name}" in <${tag}> runs code in the reader’s browser.`,
      fix: `Take "${name}" out.`,
    }),
  }),
  'P-MDX-HTML': entry<{ tag: string; instead: string }>({
    severity: 'error',
    it: ({ tag, instead }) => ({
      what: `<${tag}> è HTML, e in una risposta non si usa.`,
      fix: instead
        ? `Scrivi ${instead}`
        : dropped.has(tag)
          ? 'Toglilo con tutto ciò che contiene: una risposta non porta codice né moduli.'
          : 'Togli il tag e lascia il testo che contiene; fra due paragrafi basta una riga vuota.',
    }),
    en: ({ tag, instead }) => ({
      what: `<${tag}> is HTML, which answers do not use.`,
      fix: instead
        ? `Write ${instead}`
        : dropped.has(tag)
          ? 'Take it out with all that is in it: an answer carries neither code nor forms.'
          : 'Take the tag out and leave the text in it; an empty line parts two paragraphs.',
    }),
  }),
  'P-MDX-UNCLOSED': entry<{ tag: string; nested: string }>({
    severity: 'error',
    it: ({ tag, nested }) => ({
      what: `<${tag}> si apre e non si chiude${nested ? ` prima della fine di ciò che lo contiene` : ''}.`,
      fix: `Aggiungi </${tag}> su una riga sola dopo il testo, o togli <${tag}>. Il segno di chiusura sta allo stesso rientro di quello di apertura.`,
    }),
    en: ({ tag, nested }) => ({
      what: `<${tag}> opens and does not close${nested ? ' before the end of what holds it' : ''}.`,
      fix: `Add </${tag}> on a line of its own after the text, or take <${tag}> out. The closing tag has the same indentation as the opening one.`,
    }),
  }),
  'P-MDX-STRAY': entry<{ tag: string; expected: string; opened: number }>({
    severity: 'error',
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
  }),
  'P-MDX-AUTOLINK': entry<{ address: string; link: string }>({
    severity: 'error',
    it: ({ address, link }) => ({
      what: `<${address}> non si può scrivere così: "<" apre un componente.`,
      fix: `Scrivi ${link}`,
    }),
    en: ({ address, link }) => ({
      what: `<${address}> cannot be written like this: "<" opens a component.`,
      fix: `Write ${link}`,
    }),
  }),
  'P-MDX-COMMENT': entry<{ comment: string }>({
    severity: 'error',
    it: ({ comment }) => ({
      what: 'I commenti <!-- … --> qui non si possono usare.',
      fix: `Scrivi ${comment} (non viene pubblicato), o toglilo.`,
    }),
    en: ({ comment }) => ({
      what: 'Comments <!-- … --> cannot be used here.',
      fix: `Write ${comment} (it is not published), or delete it.`,
    }),
  }),
  'P-MDX-LESS': entry({
    severity: 'error',
    it: () => ({
      what: 'Il segno "<" qui vale come inizio di un componente.',
      fix: 'Se è un minore scrivi \\<, o dillo a parole ("meno di"). Se è un componente, controlla nome, virgolette e il segno > finale.',
    }),
    en: () => ({
      what: 'The sign "<" counts as the start of a component here.',
      fix: 'If it means "less than" write \\<, or say it in words. If it is a component, check its name, quotes and the closing >.',
    }),
  }),
  'P-MDX-SYNTAX': entry<{ detail: string }>({
    severity: 'error',
    it: ({ detail }) => ({
      what: `Il testo non si riesce a leggere qui (${detail}).`,
      fix: 'Controlla i segni < > { } di questa riga: per mostrarli scrivi \\< e \\{.',
    }),
    en: ({ detail }) => ({
      what: `The text cannot be read here (${detail}).`,
      fix: 'Check the signs < > { } on this line: to show them write \\< and \\{.',
    }),
  }),
  'P-HEADING-ID': entry<{ id: string }>({
    severity: 'error',
    it: ({ id }) => ({
      what: `"{#${id}}" si vedrebbe così com’è: l’indirizzo di un titolo si fa da sé, con le sue parole.`,
      fix: 'Toglilo. Nei link scrivi # e le parole del titolo, minuscole e con i trattini; se sbagli, il controllo dice quale.',
    }),
    en: ({ id }) => ({
      what: `"{#${id}}" would be shown as it is: the address of a heading is made by itself, of its words.`,
      fix: 'Take it out. In links write # and the words of the heading, in lower case with hyphens; when wrong, the check says which.',
    }),
  }),
  'P-MARK-MISSPELT': entry<{ kind: 'heading' | 'list'; cause: 'odd' | 'none' | 'bullet'; corrected: string }>({
    severity: 'warning',
    it: ({ kind, cause, corrected }) => ({
      what: `Questa riga non diventa ${kind === 'heading' ? 'un titolo' : 'la voce di un elenco'}: chi legge vedrebbe i segni così come sono.`,
      why: {
        odd: 'Accanto al segno c’è uno spazio speciale (di solito Alt+Spazio), che Markdown non riconosce.',
        none: 'Dopo il segno manca lo spazio.',
        bullet: 'In Markdown le voci di un elenco cominciano con un trattino.',
      }[cause],
      fix: `Scrivi: ${corrected}`,
    }),
    en: ({ kind, cause, corrected }) => ({
      what: `This line does not become ${kind === 'heading' ? 'a heading' : 'an item of a list'}: readers would see the signs as they are.`,
      why: {
        odd: 'Beside the sign is a special space (usually Alt+Space), which Markdown does not know.',
        none: 'There is no space after the sign.',
        bullet: 'In Markdown the items of a list begin with a hyphen.',
      }[cause],
      fix: `Write: ${corrected}`,
    }),
  }),
  'P-HEADING-H1': entry<{ text: string }>({
    severity: 'error',
    it: ({ text }) => ({
      what: 'Il titolo della pagina è già la domanda: nel testo non può essercene un altro.',
      fix: `Scrivi ## ${text}`,
    }),
    en: ({ text }) => ({
      what: 'The title of the page is the question: the text cannot have another one.',
      fix: `Write ## ${text}`,
    }),
  }),
  'P-HEADING-SKIP': entry<{ depth: number; before: number; text: string }>({
    severity: 'error',
    it: ({ depth, before, text }) => ({
      what: `Un titolo con ${'#'.repeat(depth)} viene dopo ${before < 2 ? 'la domanda' : `uno con ${'#'.repeat(before)}`}: ha troppi segni #.`,
      why: 'Chi usa un lettore di schermo si orienta con i livelli.',
      fix: `Scrivi ${'#'.repeat(before + 1)} ${text}`,
    }),
    en: ({ depth, before, text }) => ({
      what: `A heading with ${'#'.repeat(depth)} follows ${before < 2 ? 'the question' : `one with ${'#'.repeat(before)}`}: it has too many # signs.`,
      why: 'Readers with a screen reader find their way by the levels.',
      fix: `Write ${'#'.repeat(before + 1)} ${text}`,
    }),
  }),
};
