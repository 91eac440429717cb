import type { Plural } from './dictionary.ts';

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
