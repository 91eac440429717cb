/** What the report says of edits. `{…}` places are filled in. */
export const itEdits = {
  title: 'Le modifiche hanno aiutato?',
  lead: 'Le risposte riviste negli ultimi due mesi: la quota dei «sì» prima e dopo quel giorno. Non contano il giorno stesso e i giorni con molti più voti del solito.',
  on: 'Rivista il',
  before: 'Prima',
  after: 'Dopo',
  change: 'Differenza',
  of: 'su {n}',
  verdict: {
    better: 'La modifica ha aiutato: {points}',
    worse: 'È andata peggio: {points}',
    unclear: 'Non si può ancora dire: {points}',
  },
  range: 'fra {low} e {high}',
};
