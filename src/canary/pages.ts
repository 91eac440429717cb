import { parseHTML } from 'linkedom';
import type { Fault, Outcome } from './fault.ts';
import { mapRequests, type Visit, type Visitor } from './visitor.ts';

export interface AnswerPage {
  address: string;
  locale: string;
  question: string;
  article: number;
  endpoint: string;
  /** Host name in the site's settings. */
  site: string;
  contact: string;
  /** Data attributes of its search field. */
  search: Record<string, string>;
}

export interface VisitedPages extends Outcome {
  answers: AnswerPage[];
}

const requiredHeaders = ['content-security-policy', 'x-content-type-options', 'referrer-policy'];
const isLocalHost = (host: string) => /^(localhost|127\.|\[::1\])/.test(host);

/** The fault of a file that should exist with one of these types, if any. */
export function faultOf({ address, status, type, why }: Visit, types: readonly string[]): Fault | undefined {
  if (status === 0) return { code: 'no-answer', place: address, seen: why };
  if (status !== 200) return { code: 'status', place: address, seen: String(status) };
  if (!types.includes(type)) return { code: 'type', place: address, seen: `${type || '–'} ≠ ${types[0]}` };
  return undefined;
}

/** A sample spread evenly over a list, with its first and last items. */
export function sampleEvenly<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, at) => list[Math.round((at * (list.length - 1)) / (count - 1))]!);
}

function readAnswer(document: Document, address: string): AnswerPage | undefined {
  const vote = document.querySelector<HTMLElement>('prontuario-feedback');
  const question = document.querySelector('h1')?.textContent?.trim();
  if (!vote || !question) return undefined;
  const attribute = (name: string) => vote.getAttribute(`data-${name}`) ?? '';
  const absolute = (path: string) => new URL(path, address).href;
  return {
    address,
    question,
    locale: attribute('locale'),
    article: Number(attribute('article')),
    endpoint: absolute(attribute('endpoint')),
    site: attribute('site'),
    contact: absolute(vote.querySelector('.feedback-person a')?.getAttribute('href') ?? '').replace(/[?#].*$/, ''),
    search: { ...document.querySelector<HTMLElement>('site-search')?.dataset } as Record<string, string>,
  };
}

/** The sitemap's addresses, on the deployed host. */
async function readSitemap({ base, get }: Visitor, declared: string): Promise<string[] | Fault> {
  const visit = await get(`${base}sitemap.xml`);
  const fault = faultOf(visit, ['application/xml', 'text/xml']);
  if (fault) return fault;
  const all = [...visit.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc.replaceAll('&amp;', '&'));
  const own = all.filter((loc) => loc.startsWith(declared)).map((loc) => base + loc.slice(declared.length));
  return own.length > 0 ? own : { code: 'no-sitemap', place: visit.address };
}

/** Requests missing pages: a status of 200 or a cacheable 404 would hide later deployments. */
async function missingPages({ base, get }: Visitor): Promise<Fault[]> {
  const name = `canary-${Date.now().toString(36)}`;
  const visits = await mapRequests([`${base}${name}/`, `${base}_astro/${name}.js`], get);
  return visits.flatMap(({ address, status, headers, why }): Fault[] => {
    if (status === 0) return [{ code: 'no-answer', place: address, seen: why }];
    if (status !== 404) return [{ code: 'missing-found', place: address, seen: String(status) }];
    const cache = headers.get('cache-control') ?? '';
    const seconds = Number(/max-age=(\d+)/.exec(cache)?.[1] ?? 0);
    const isKept = /immutable/.test(cache) || seconds > 3600;
    return isKept ? [{ code: 'missing-kept', place: address, seen: cache }] : [];
  });
}

/** Compares the service worker's list of scripts with those of the pages. In: addresses of scripts. */
async function workerFaults({ base, get }: Visitor, scripts: readonly string[]): Promise<Fault[]> {
  const worker = await get(`${base}sw.js`);
  const fault = faultOf(worker, scriptTypes);
  // Without a version it only unregisters itself.
  if (fault || worker.text.includes('"version":""')) return fault ? [fault] : [];
  const unknown = scripts
    .map((address) => new URL(address).pathname)
    .find((path) => !worker.text.includes(`"${path}"`));
  if (unknown !== undefined) return [{ code: 'worker', place: worker.address, seen: unknown }];
  const known = [...new Set([...worker.text.matchAll(/"([^"]*\/_astro\/[^"]+\.js)"/g)].map(([, path = '']) => path))];
  const found = await mapRequests(
    known,
    async (path) => faultOf(await get(new URL(path, base).href), scriptTypes) ?? [],
  );
  return found.flat();
}

const scriptTypes = ['text/javascript', 'application/javascript'];

/** Visits the home page, pages of the sitemap (`most`), their scripts and sheets, and two missing pages. */
export async function visitPages(visitor: Visitor, most: number): Promise<VisitedPages> {
  const { base, get } = visitor;
  const home = await get(base);
  const homeFault = faultOf(home, ['text/html']);
  // Without a response there is only one fault.
  if (homeFault) return { count: 1, faults: [homeFault], answers: [] };
  const faults: Fault[] = [];
  const absent = requiredHeaders.filter((name) => !home.headers.has(name));
  if (absent.length > 0) faults.push({ code: 'headers', place: base, seen: absent.join(', ') });
  const { document } = parseHTML(home.text);
  const declared = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  if (!declared) return { count: 1, faults: [...faults, { code: 'not-ours', place: base }], answers: [] };
  if (declared !== base && !isLocalHost(new URL(base).host))
    faults.push({ code: 'other-address', place: base, seen: declared });

  const listed = await readSitemap(visitor, declared);
  if (!Array.isArray(listed)) return { count: 1, faults: [...faults, listed], answers: [] };
  const visits = await mapRequests(sampleEvenly(listed, most), get);
  const answers: AnswerPage[] = [];
  const files = new Map<string, readonly string[]>();
  for (const visit of visits) {
    const fault = faultOf(visit, ['text/html']);
    const page = fault ? undefined : parseHTML(visit.text).document;
    if (fault || !page?.querySelector('main h1, h1')) {
      faults.push(fault ?? { code: 'not-ours', place: visit.address });
      continue;
    }
    const answer = readAnswer(page, visit.address);
    if (answer) answers.push(answer);
    const parts = [
      ...[...page.querySelectorAll('script[src]')].map((one) => [one.getAttribute('src'), scriptTypes] as const),
      ...[...page.querySelectorAll('link[rel=stylesheet]')].map(
        (one) => [one.getAttribute('href'), ['text/css']] as const,
      ),
    ];
    for (const [path, types] of parts) if (path) files.set(new URL(path, visit.address).href, types);
  }
  const loaded = await mapRequests([...files], async ([address, types]) => faultOf(await get(address), types) ?? []);
  const scripts = [...files].flatMap(([address, types]) => (types === scriptTypes ? [address] : []));
  const known = loaded.flat().length > 0 ? [] : await workerFaults(visitor, scripts);
  faults.push(...loaded.flat(), ...known, ...(await missingPages(visitor)));
  return { count: visits.length + files.size, faults, answers };
}
