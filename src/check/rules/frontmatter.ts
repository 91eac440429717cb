import { defineRule } from '../rule.ts';

export const frontMissing = defineRule({
  code: 'P-FRONT-MISSING',
  messages: {
    it: () => ({
      what: 'Il file non comincia con i dati della risposta.',
      fix: 'La prima riga deve essere --- da sola; poi i dati (id, question, answer, …), poi un’altra riga ---. "npm run new" prepara un file giusto.',
    }),
    en: () => ({
      what: 'The file does not begin with the data of the answer.',
      fix: 'The first line must be --- alone; then the data (id, question, answer, …), then another line ---. "npm run new" prepares a correct file.',
    }),
  },
  fixtures: { 'there is no frontmatter': { files: { 'articles/it/ordini/nuovo.mdx': '⟦Solo testo.⟧\n' } } },
});

export const frontOpen = defineRule<{ after: string }>({
  code: 'P-FRONT-OPEN',
  messages: {
    it: ({ after }) => ({
      what: 'Manca la riga --- che chiude i dati della risposta.',
      fix: `Aggiungi una riga con solo --- dopo "${after}".`,
    }),
    en: ({ after }) => ({
      what: 'The line --- that closes the data of the answer is missing.',
      fix: `Add a line with only --- after "${after}".`,
    }),
  },
  fixtures: {
    'the closing --- is missing': { swap: { itOrder: ['owner: Ordini\n---\n', '⟦owner: Ordini⟧\n'] } },
    'the closing --- is missing and the data start after an empty line': {
      swap: {
        itOrder: [
          'id: 1001\nquestion: Come faccio un ordine?\nanswer: Scegli i prodotti e una fascia di consegna, poi conferma e paga.\naliases:\n  - come si compra\nrelated: [1002]\nupdated: 2026-10-01\nreviewBy: 2027-05-01\nowner: Ordini\n---',
          '\nid: 1001\nquestion: Come faccio un ordine?\nanswer: Scegli i prodotti e una fascia di consegna, poi conferma e paga.\naliases:\n  - come si compra\nrelated: [1002]\nupdated: 2026-10-01\nreviewBy: 2027-05-01\n⟦owner: Ordini⟧',
        ],
      },
    },
  },
});
