/** Positions of a word per answer number, counted in words. */
export type WordPositions = ReadonlyMap<number, readonly number[]>;

/** The full-text layer: Pagefind, searched word by word. */
export interface FullText {
  word(word: string): Promise<WordPositions>;
}

interface PagefindResult {
  id: string;
  score: number;
  /** Positions of the word on the page, counted in words. */
  words: number[];
  data(): Promise<unknown>;
}

/** The parts of Pagefind's client that are used. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] } | null>;
}

/** Loads files: by `fetch` in the browser, from the file system in a bench. */
export interface Loader {
  json<T>(url: string): Promise<T>;
  pagefind(url: string, locale: string): Promise<Pagefind>;
}
/** Offsets into a text in UTF-16 units, end exclusive. */
export type Span = [start: number, end: number];

/** One answer as the result list shows it. */
export interface Hit {
  id: number;
  url: string;
  question: string;
  answer: string;
  category: string;
  score: number;
  /** Confidence (`Ranked`); missing when the index could not be loaded. */
  sure?: number;
  /** Matches of the query, also by stem, synonym or correction. */
  questionMarks: Span[];
  answerMarks: Span[];
}

export interface SearchState {
  query: string;
  /** Best first, at most `limit`. */
  hits: Hit[];
  /** Number of matching answers, shown or not. */
  total: number;
  /** The evidence on which the list is based so far. */
  layer: 'index' | 'fullText';
  /** The corrected query, only when the correction is doubtful. */
  didYouMean?: string;
  /** The category of most hits, when one dominates. */
  category?: { title: string; url: string };
  /** The query is this answer's number. */
  exact?: Hit;
  /** Nothing matched with confidence: `hits` are only the nearest answers. */
  nearest: boolean;
}

export interface Searcher {
  /** Downloads and opens the index; call on intent. Resolves when done; never rejects. */
  warm(): Promise<void>;
  /** Calls `onState` for index, then full text. Resolves when settled, never rejects, stops when `signal` aborts. */
  search(query: string, onState: (state: SearchState) => void, signal?: AbortSignal): Promise<void>;
  /** Searches without an index, when `search` emitted no state. Rejects when that is impossible too. */
  fallback?(query: string): Promise<SearchState>;
}

export interface SearcherOptions {
  /** Address of the entry file of one locale's index layer. */
  indexUrl: string;
  pagefindUrl: string;
  locale: string;
  /** Base path of the site, with a slash at both ends. */
  base: string;
  limit?: number;
}
