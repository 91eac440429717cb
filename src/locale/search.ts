import type { Plural } from './it.ts';

/** Every word of the search field and of its results. `{query}`, `{n}` and the like are filled in the browser. */
export interface SearchStrings {
  /** Name of the search landmark: in the header, and elsewhere. Both may stand on one page. */
  landmark: { header: string; main: string };
  /** The field's label for those who hear the page, and what it says while empty. */
  label: string;
  placeholder: string;
  submit: string;
  /** Name of the list of answers. */
  results: string;
  /** Said, not shown, above the pop-up list. `{n}` answers. */
  found: Plural;
  /** Shown above the list of the search page. `{n}` answers for `{query}`. */
  foundFor: Plural;
  /** Below a list that is cut: `{n}` are shown. */
  refine: Plural;
  /** Nothing matched `{query}`, but some answers are near it. */
  nearest: string;
  /** Nothing at all for `{query}`. */
  none: string;
  /** A doubtful correction, `{meant}`. */
  meant: string;
  /** The query was this answer's number, `{id}`. */
  number: string;
  /** Link to the category most answers belong to, `{category}`. */
  inCategory: string;
  /** Link from the pop-up to the search page: all `{n}` answers. */
  all: Plural;
  /** Above the categories, when nothing was found. */
  browse: string;
  allQuestions: string;
  /** The way to a person, which carries the query along. */
  contact: string;
  contactLead: string;
  contactPromise: string;
  /** Shown only when the first download takes long. */
  waiting: string;
  /** A long text was cut to `{n}` characters. */
  cut: string;
  /** The search page could not download anything. */
  failed: string;
  /** Beside the box that turns the `/` key off. */
  slashKey: string;
}

export const searchIt: SearchStrings = {
  landmark: { header: 'Ricerca rapida', main: 'Ricerca' },
  label: 'Cerca tra le risposte',
  placeholder: 'Scrivi la tua domanda',
  submit: 'Cerca',
  results: 'Risposte',
  found: { one: '{n} risposta. La raggiungi con le frecce.', other: '{n} risposte. Le scorri con le frecce.' },
  foundFor: { one: '{n} risposta per «{query}»', other: '{n} risposte per «{query}»' },
  refine: {
    one: 'Qui vedi la prima. Aggiungi una parola per restringere la ricerca.',
    other: 'Qui vedi le prime {n}. Aggiungi una parola per restringere la ricerca.',
  },
  nearest: 'Per «{query}» non c’è una risposta precisa. Queste sono le più vicine.',
  none: 'Per «{query}» non abbiamo trovato niente. Prova con altre parole, oppure chiedi a noi.',
  meant: 'Forse cercavi «{meant}»?',
  number: 'Risposta {id}',
  inCategory: 'Altre risposte su {category}',
  all: { one: 'Vedi la risposta nella pagina di ricerca', other: 'Vedi tutte le {n} risposte' },
  browse: 'Oppure scegli un argomento',
  allQuestions: 'Tutte le domande',
  contact: 'Chiedi a una persona',
  contactLead: 'Non è quello che cercavi?',
  contactPromise: 'Quello che hai scritto viene con te: non devi ripeterlo.',
  waiting: 'Un momento…',
  cut: 'Il testo era lungo: cerchiamo i primi {n} caratteri.',
  failed: 'In questo momento la ricerca non risponde. Riprova tra poco: intanto trovi tutto qui sotto.',
  slashKey: 'Il tasto / porta al campo di ricerca',
};

export const searchEn: SearchStrings = {
  landmark: { header: 'Quick search', main: 'Search' },
  label: 'Search the answers',
  placeholder: 'Type your question',
  submit: 'Search',
  results: 'Answers',
  found: { one: '{n} answer. Reach it with the arrow keys.', other: '{n} answers. Move with the arrow keys.' },
  foundFor: { one: '{n} answer for “{query}”', other: '{n} answers for “{query}”' },
  refine: {
    one: 'This is the first one. Add a word to narrow it down.',
    other: 'These are the first {n}. Add a word to narrow it down.',
  },
  nearest: 'There is no exact answer for “{query}”. These are the closest.',
  none: 'We found nothing for “{query}”. Try other words, or ask us.',
  meant: 'Did you mean “{meant}”?',
  number: 'Answer {id}',
  inCategory: 'More answers on {category}',
  all: { one: 'See the answer on the search page', other: 'See all {n} answers' },
  browse: 'Or pick a topic',
  allQuestions: 'All questions',
  contact: 'Ask a person',
  contactLead: 'Not what you were looking for?',
  contactPromise: 'What you typed comes with you: no need to repeat it.',
  waiting: 'One moment…',
  cut: 'That was a long text: we are searching the first {n} characters.',
  failed: 'Search is not answering right now. Try again in a moment; meanwhile, everything is here below.',
  slashKey: 'The / key goes to the search field',
};
