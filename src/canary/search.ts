import { createSearcher } from '../search/engine/searcher.ts';
import type { Loader, SearchState } from '../search/types.ts';
import { analyserFor } from '../text/analysers.ts';
import type { Fault, Outcome } from './fault.ts';
import { faultOf, sampleEvenly, type AnswerPage } from './pages.ts';
import type { Visitor } from './visitor.ts';

const maxQuestions = 3;
const path = (address: string) => new URL(address).pathname;

/** Runs questions through the deployed index, with the search engine of the pages. */
export async function trySearch({ get }: Visitor, answers: readonly AnswerPage[]): Promise<Outcome> {
  const faults: Fault[] = [];
  let count = 0;
  for (const locale of new Set(answers.map((one) => one.locale))) {
    const own = answers.filter((one) => one.locale === locale);
    const { index = '', pagefind = '', base = '/' } = own[0]!.search;
    const absolute = (url: string) => new URL(url, own[0]!.address).href;
    const script = faultOf(await get(absolute(pagefind)), ['text/javascript', 'application/javascript']);
    if (script) faults.push({ ...script, code: 'index', seen: script.seen });
    const broken: Fault[] = [];
    const loader: Loader = {
      async json<T>(url: string) {
        const visit = await get(absolute(url));
        const fault = faultOf(visit, ['application/json']);
        if (fault) broken.push({ code: 'index', place: fault.place, seen: fault.seen });
        return JSON.parse(visit.text) as T;
      },
      pagefind: () => Promise.reject(new TypeError('The full text is not asked.')),
    };
    const options = { indexUrl: index, pagefindUrl: pagefind, locale, base };
    const searcher = createSearcher(options, analyserFor(locale), { pause: 0, loader });
    for (const { question, address } of sampleEvenly(own, maxQuestions)) {
      let last: SearchState | undefined;
      await searcher.search(question, (state) => (last = state));
      count += 1;
      const isFound = last && !last.nearest && last.hits.some(({ url }) => path(absolute(url)) === path(address));
      if (broken.length > 0) break;
      if (!isFound) faults.push({ code: 'not-found', place: absolute(index), seen: question });
    }
    faults.push(...new Map(broken.map((fault) => [fault.place, fault])).values());
  }
  return { count, faults };
}
