import Fuse from 'fuse.js/min';
import type { SearchState } from '../types.ts';

export interface Question {
  id: number;
  question: string;
  /** Path of the answer, whose words are searched too. */
  url: string;
  category: string;
}

/** Maximum Fuse.js score of nearest questions (0: identical, 1: nothing in common). */
const maxScore = 0.7;
/** Token search: word by word, rare words counting more. */
const fuseOptions = {
  useTokenSearch: true,
  ignoreDiacritics: true,
  ignoreLocation: true,
  includeScore: true,
  threshold: 0.35,
} as const;

/** Reads the questions of a page that lists them by subject (`pages/_views/All.astro`). */
export function readQuestions(page: Document): Question[] {
  return [...page.querySelectorAll('.subject')].flatMap((subject) => {
    const category = subject.querySelector('h2')!.textContent.trim();
    return [...subject.querySelectorAll('li')].map((row) => {
      const link = row.querySelector('a')!;
      return {
        id: Number(row.querySelector('.answers-number')!.textContent),
        question: link.textContent.trim(),
        url: link.getAttribute('href')!,
        category,
      };
    });
  });
}

/** The questions of the whole site, from the page that lists them. Rejects when it cannot be loaded. */
export function loadQuestions(allUrl: string): Promise<Question[]> {
  return new Promise((resolve, reject) => {
    // Parses the page without a markup string, which trusted types would refuse.
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () =>
      request.status === 200 && request.responseXML
        ? resolve(readQuestions(request.responseXML))
        : reject(new Error(`${allUrl}: ${request.status}`));
    request.onerror = () => reject(new Error(`${allUrl} cannot be reached`));
    request.open('GET', allUrl);
    request.send();
  });
}

/** Returns a function that finds the questions with all words of a text, typos allowed; an empty text finds all. */
export function createFilter(questions: readonly Question[]): (text: string) => readonly Question[] {
  const fuse = new Fuse(questions, { ...fuseOptions, keys: ['question'], tokenMatch: 'all' });
  return (text) => (text.trim() ? fuse.search(text).map(({ item }) => item) : questions);
}

/** The questions nearest to a text, by their words and those of their address; best first. */
export function nearestQuestions(questions: readonly Question[], text: string): Question[] {
  const words = questions.map((item) => ({ ...item, address: item.url.split(/[^\p{L}\p{N}]+/u).join(' '), item }));
  const fuse = new Fuse(words, { ...fuseOptions, keys: ['question', 'address'] });
  return fuse.search(text).flatMap(({ score = 1, item }) => (score <= maxScore ? [item.item] : []));
}

/** Searches questions only, when no index can be loaded. In: the query, the `<site-search>`. */
export async function searchQuestions(query: string, host: HTMLElement): Promise<SearchState> {
  const { href } = host.querySelector<HTMLAnchorElement>('[data-row="all-questions"]')!;
  const found = nearestQuestions(await loadQuestions(href), query);
  const hits = found.slice(0, Number(host.dataset.limit)).map(({ id, question, url, category }) => ({
    id,
    question,
    url,
    // Short answers are only in the index.
    answer: category,
    category: '',
    score: 0,
    questionMarks: [],
    answerMarks: [],
  }));
  return { query, hits, total: found.length, layer: 'index', nearest: false };
}
