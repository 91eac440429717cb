import { defineRule } from '../rule.ts';

export const redirectLine = defineRule<{ text: string; reason: string; suggestion: string }>({
  code: 'P-REDIRECT-LINE',
  severity: 'error',
  messages: {
    it: ({ text, reason, suggestion }) => ({
      what:
        reason === 'columns'
          ? `Questa riga non ha due colonne: "${text}".`
          : reason === 'from'
            ? `"${text}" non può essere un vecchio indirizzo.`
            : `"${text}" non dice dove andare.`,
      fix:
        reason === 'columns'
          ? 'Scrivi il vecchio indirizzo, una virgola e dove porta: /faq/tempi.html,1042'
          : reason === 'from'
            ? `Scrivi un percorso del sito, che può finire con *: ${suggestion || '/faq/*'}`
            : 'Scrivi il numero di una risposta (1042, /en/1042), un indirizzo del sito (/consegna/) o uno completo (https://…).',
    }),
    en: ({ text, reason, suggestion }) => ({
      what:
        reason === 'columns'
          ? `This line does not have two columns: "${text}".`
          : reason === 'from'
            ? `"${text}" cannot be an old address.`
            : `"${text}" does not say where to go.`,
      fix:
        reason === 'columns'
          ? 'Write the old address, a comma and where it leads: /faq/times.html,1042'
          : reason === 'from'
            ? `Write a path of the site, which may end in *: ${suggestion || '/faq/*'}`
            : 'Write the number of an answer (1042, /en/1042), an address of the site (/delivery/) or a full one (https://…).',
    }),
  },
  fixtures: [
    { when: 'a redirect has one column', files: { 'redirects.csv': 'from,to\n⟦/vecchia/⟧\n' } },
    { when: 'a pattern has its star in the middle', files: { 'redirects.csv': '⟦/a*b/,1001⟧\n' } },
    { when: 'a redirect leads to no address', files: { 'redirects.csv': '⟦/a/;la consegna⟧\n' } },
  ],
});

export const redirectHides = defineRule<{ path: string; page: string }>({
  code: 'P-REDIRECT-HIDES',
  severity: 'error',
  messages: {
    it: ({ path, page }) => ({
      what: `"${path}" nasconderebbe ${page === 'site' ? 'una pagina o un file del sito' : page}.`,
      fix: path.endsWith('*')
        ? 'Scrivi prima di * un percorso che nessuna pagina ha, o togli la riga.'
        : 'Togli la riga: a quell’indirizzo c’è già una pagina.',
    }),
    en: ({ path, page }) => ({
      what: `"${path}" would hide ${page === 'site' ? 'a page or file of the site' : page}.`,
      fix: path.endsWith('*')
        ? 'Write before the * a path that no page has, or delete the line.'
        : 'Delete the line: there is a page at that address already.',
    }),
  },
  fixtures: [
    { when: 'a redirect hides an answer', files: { 'redirects.csv': '/a/,1002\n⟦/ordini/fare-un-ordine,1002⟧\n' } },
    { when: 'a pattern hides a category', files: { 'redirects.csv': '⟦/cons*,https://a.example/⟧\n' } },
  ],
});

export const redirectTwice = defineRule<{ path: string; line: number }>({
  code: 'P-REDIRECT-TWICE',
  severity: 'error',
  messages: {
    it: ({ path, line }) => ({
      what: `"${path}" è già alla riga ${line}.`,
      fix: 'Un vecchio indirizzo porta in un posto solo: lascia la riga giusta.',
    }),
    en: ({ path, line }) => ({
      what: `"${path}" is on line ${line} already.`,
      fix: 'An old address leads to one place: keep the right line.',
    }),
  },
  fixtures: [{ when: 'a redirect stands twice', files: { 'redirects.csv': '# Zendesk\n/a*,1002\n⟦/A*,1001⟧\n' } }],
});
