/** Per answer number: the places of a word in its page, counted in words. */
export type WordPositions = ReadonlyMap<number, readonly number[]>;

/** The full-text layer: Pagefind over the full text, asked word by word. */
export interface FullText {
  /** Every page that has the word. */
  word(word: string): Promise<WordPositions>;
}

interface PagefindResult {
  id: string;
  score: number;
  /** Places of the word on the page, counted in words. */
  words: number[];
  data(): Promise<unknown>;
}

/** The parts of Pagefind's client that are used. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] } | null>;
}

/** How files reach search: `fetch` in the browser, the file system in a bench. */
export interface Loader {
  json<T>(url: string): Promise<T>;
  pagefind(url: string, locale: string): Promise<Pagefind>;
}
/** Offsets into a text in UTF-16 units, end exclusive. */
export type Span = [start: number, end: number];

/** One answer as the result list shows it. */
export interface Hit {
  /** The answer's number. */
  id: number;
  url: string;
  question: string;
  /** The short answer. */
  answer: string;
  /** Title of its category. */
  category: string;
  score: number;
  /** How surely it answers, as the ranking says (`Ranked`); missing where the index could not be asked. */
  sure?: number;
  /** What the query matched, also by stem, synonym or correction. */
  questionMarks: Span[];
  answerMarks: Span[];
}

/** What a search knows at one moment. */
export interface SearchState {
  query: string;
  /** Best first, at most `limit`. */
  hits: Hit[];
  /** How many answers matched, shown or not. */
  total: number;
  /** Which evidence the list holds so far. */
  layer: 'index' | 'fullText';
  /** The corrected query, only when the correction is doubtful. */
  didYouMean?: string;
  /** The category most hits belong to, when one stands out. */
  category?: { title: string; url: string };
  /** The query is this answer's number. */
  exact?: Hit;
  /** Nothing really matched: `hits` are only the nearest answers. */
  nearest: boolean;
}

export interface Searcher {
  /** Downloads and opens the index layer; call on intent. Resolves when nothing is left to do; never rejects. */
  warm(): Promise<void>;
  /**
   * Calls `onState` once or more (index, then full text). Resolves when settled; never rejects for network failures;
   * never called once `signal` is aborted.
   */
  search(query: string, onState: (state: SearchState) => void, signal?: AbortSignal): Promise<void>;
  /** What can be found without an index; asked where `search` had nothing to say. Rejects where nothing can be had. */
  fallback?(query: string): Promise<SearchState>;
}

export interface SearcherOptions {
  /** Address of the entry file of one locale's index layer. */
  indexUrl: string;
  /** Address of `pagefind.js`. */
  pagefindUrl: string;
  locale: string;
  /** Base path of the site, with a slash at both ends. */
  base: string;
  /** Default: 8. */
  limit?: number;
}
