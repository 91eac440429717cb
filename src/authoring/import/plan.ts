import type { ElementContent } from 'hast';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentIndex } from '../../check/content-index.ts';
import { ownAddress } from '../../check/passes/links.ts';
import { asQuestion } from '../../check/passes/article.ts';
import { normalise } from '../../check/word-overlap.ts';
import { limits } from '../../content/schema/article.ts';
import { articleText, freeFile, questionOf } from './article-file.ts';
import { categoryPlanner, type NewCategory } from './categories.ts';
import { cleanBody, type CleanBody } from './clean-body.ts';
import { element } from './elements.ts';
import type { Item, Remark, Source } from './item.ts';
import { offerDownloads } from './downloads.ts';
import { linkResolver, type NumberedItem } from './links.ts';
import { descriptionsIn, listingPages } from './listings.ts';
import { addServedAddresses, oldAddresses } from './old-addresses.ts';
import { videoHostsIn } from './videos.ts';
import { videoHost } from '../../content/video-players.ts';
import { splitLongText } from './long-texts.ts';
import { createPictureFinder, type Picture } from './pictures.ts';
import { assignNumbers } from './numbers.ts';
import { describePictures } from './picture-words.ts';
import { isEmpty, plainLine, takeShortAnswer } from './short-answer.ts';
import { bodyMarkdown } from './to-markdown.ts';

/** State of earlier imports: `content/import-map.json`. */
export interface ImportMap {
  [key: string]: {
    id: number;
    /** Per language: the file, and the digest of what was last written. */
    files: Record<string, { file: string; digest: string }>;
  };
}

export interface PlannedFile {
  item: Item;
  id: number;
  locale: string;
  question: string;
  file: string;
  text: string;
  /** `kept`: changed by an editor since, not overwritten. */
  state: 'new' | 'changed' | 'same' | 'kept';
}

export interface ImportPlan {
  source: Source;
  files: PlannedFile[];
  pictures: Picture[];
  categories: NewCategory[];
  /** Rows of `redirects.csv`: old path, target. */
  redirects: [string, string][];
  videoHosts: string[];
  /** Number of texts in languages that the site does not have. */
  skipped: ReadonlyMap<string, number>;
  map: ImportMap;
}

export interface ImportOptions {
  /** ISO date. */
  today: string;
  /** Language of texts without one. */
  locale: string;
  /** Whether answers keep the source's numbers where possible. */
  keepNumbers: boolean;
  /** Pattern of old addresses, with `{id}` for the source's number. */
  oldAddress?: string | undefined;
  /** Address of the old site, for links to what is not imported. */
  oldSite?: string | undefined;
  /** Downloaded remote pictures: address → file. */
  fetched?: ReadonlyMap<string, string> | undefined;
  /** The depth of the source's folders that are categories; 1 is the outermost. */
  level: number;
}

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The site's language for a tag of the source. */
function localeOf(tag: string | undefined, locales: readonly string[], fallback: string): string | undefined {
  if (!tag) return fallback;
  const plain = tag.replace('_', '-').toLowerCase();
  return (
    locales.find((one) => one.toLowerCase() === plain) ??
    locales.find((one) => one.split('-')[0] === plain.split('-')[0])
  );
}

/** Plans an import without writing. In: the source, the site, the previous import. */
export function planImport(
  source: Source,
  root: string,
  contentIndex: ContentIndex,
  before: ImportMap,
  options: ImportOptions,
): ImportPlan {
  const { settings } = contentIndex;
  const { locales, defaultLocale, site } = settings;
  const map: ImportMap = structuredClone(before);
  const { level } = options;
  const languageOf = (tag: string | undefined) => localeOf(tag, locales, options.locale);
  const planner = categoryPlanner(contentIndex, descriptionsIn(source.listings ?? [], level, languageOf));
  const shelf = createPictureFinder(source.pictureFolders, options.fetched);
  makeKeysUnique(source.items);
  source.items = source.items.flatMap(splitLongText);

  const numbers = assignNumbers(source.items, new Map(Object.entries(before).map(([key, { id }]) => [key, id])), {
    contentIndex,
    keepNumbers: options.keepNumbers,
  });

  const known: (NumberedItem & { clean: CleanBody })[] = [];
  const skipped = new Map<string, number>();
  for (const item of source.items) {
    const locale = languageOf(item.locale);
    if (locale === undefined) {
      skipped.set(item.locale ?? '', (skipped.get(item.locale ?? '') ?? 0) + 1);
      continue;
    }
    const clean = cleanBody(item.body, item.remarks, item.title);
    if (isEmpty(clean.children) && !item.summary && !item.attached?.some(({ isListed }) => isListed)) {
      item.draft = true;
      item.remarks.push({ kind: 'hand', what: 'empty' });
    }
    known.push({ item, locale, id: numbers.get(item.key) ?? 0, clean });
  }
  for (const one of known) one.anchors = one.clean.anchors;
  addServedAddresses(known);
  const places = new Map<NumberedItem, ReturnType<typeof planner.place>>(
    known.map((one) => [one, planner.place(one.item, one.id, one.locale, level)]),
  );
  const pageOf = (folder: string, locale: string) => addressOf(`${folder}.md`, locale === defaultLocale);
  const listings = listingPages(source.listings ?? [], known, {
    level,
    homeOf: (locale) => (locale === defaultLocale ? '/' : `/${locale}/`),
    placeOf: (one) => ({
      address: pageOf(places.get(one)?.folder ?? '', one.locale),
      section: places.get(one)?.section,
    }),
  });
  const resolveLink = linkResolver(known, {
    isOwn: (address) => ownAddress(address, contentIndex) !== undefined,
    findListing: listings.find,
    oldSite: options.oldSite ?? source.site,
  });

  const slugs = new Set(contentIndex.articles.map(({ file }) => file));
  /** Category and slug → number, whatever the language. */
  const addresses = new Map<string, number>();
  const ids = new Set(numbers.values());
  const others = contentIndex.articles.filter(({ front }) => front.id === undefined || !ids.has(front.id));
  const keyOf = (question: string, locale: string) => `${locale} ${normalise(question)}`;
  const questions = new Set(others.map(({ front, locale }) => keyOf(front.question ?? '', locale)));
  const files = known.map((one): PlannedFile => {
    const { item, locale, id, clean } = one;
    const { folder, id: categoryId, title: category, section } = places.get(one) as ReturnType<typeof planner.place>;
    const written = before[item.key]?.files[locale];
    let question = questionOf(item, category, locale);
    if (questions.has(keyOf(question, locale))) {
      item.remarks.push({ kind: 'hand', what: 'question' });
      // The category distinguishes it, innermost first.
      const places = [...item.categories.toReversed(), category].filter(
        (name) => normalise(name) !== normalise(item.title),
      );
      const told = [...places, `${id}`].map((name) =>
        asQuestion(`${question.replace(/\?$/, '')} (${name.slice(0, 60)})`, locale),
      );
      question = told.find((one) => !questions.has(keyOf(one, locale))) ?? question;
    }
    questions.add(keyOf(question, locale));
    // An untranslated text has the same address in other languages, which must be free too.
    const isFree = (one: string) => !slugs.has(one) && (addresses.get(addressIn(categoryId, one)) ?? id) === id;
    const file = written?.file ?? freeFile(folder, question, id, isFree);
    slugs.add(file);
    addresses.set(addressIn(categoryId, file), id);
    const beside = file.slice(0, file.lastIndexOf('/'));
    describePictures(clean.children, item, question, (src) => shelf.take(item, src, beside));
    clean.children = offerDownloads(clean.children, item, (src) => shelf.takeFile(item, src, beside));
    const answer = takeShortAnswer(clean.children, question, item.summary, locale);
    if (answer.how === 'made') item.remarks.push({ kind: 'hand', what: 'answer' });
    if (answer.how === 'copied') item.remarks.push({ kind: 'changed', what: 'answer copied' });
    clean.children = resolveLink(one, dropLeadingRules(clean.children));
    // An overlong question is repeated at the start of the text.
    const title = plainLine(item.title);
    if (title.length > limits.question.max)
      clean.children.unshift(element('p', [element('strong', [{ type: 'text', value: title }])]));
    const text = articleText(
      one,
      { question, answer: answer.text, section, body: bodyMarkdown(clean.children) },
      { ...site?.defaults, today: options.today },
    );
    const path = join(root, file);
    const now = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    const moved =
      written !== undefined &&
      now === undefined &&
      contentIndex.byId.get(id)?.some((article) => article.locale === locale) === true;
    const isOurs = now === undefined ? !moved : written !== undefined && digestOf(now) === written.digest;
    const state = !isOurs ? 'kept' : now === undefined ? 'new' : now === text ? 'same' : 'changed';
    if (state !== 'kept') (map[item.key] ??= { id, files: {} }).files[locale] = { file, digest: digestOf(text) };
    return { item, id, locale, question, file, text, state };
  });

  const added = planner.added();
  const newPaths = new Set([
    ...contentIndex.pagesAnyCase.keys(),
    ...files.map(({ file, locale }) => addressOf(file, locale === defaultLocale)),
    ...added.flatMap(({ text }) =>
      Object.entries(text).map(([locale, { slug }]) =>
        addressOf(`articles/${locale}/${slug}.md`, locale === defaultLocale),
      ),
    ),
  ]);
  const redirects = oldAddresses(known, {
    listings: listings.redirects,
    taken: newPaths,
    settings,
    oldAddress: options.oldAddress,
  });
  const inUse = new Set(
    files.filter(({ state }) => state !== 'kept').map(({ file }) => file.slice(0, file.lastIndexOf('/'))),
  );
  const pictures = [...shelf.pictures.values()].filter(({ to }) => inUse.has(to.replace(/\/(img|files)\/[^/]+$/, '')));
  const hosts = new Set(known.flatMap(({ clean }) => videoHostsIn(clean.children)));
  const videoHosts = [...hosts].filter((host) => !site?.video.hosts.map(videoHost).includes(host));
  return { source, files, pictures, categories: added, redirects, videoHosts, skipped, map };
}

const addressIn = (category: string, file: string) => `${category}/${file.replace(/^.*\/|\.\w+$/g, '')}`;

/** The address of a file of an answer, without the base path. */
const addressOf = (file: string, isDefault: boolean): string =>
  file.replace(isDefault ? /^articles\/[^/]+/ : /^articles/, '').replace(/\.\w+$/, '/');

/** Makes keys unique where several files of a source count from the start. */
function makeKeysUnique(items: readonly Item[]): void {
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(`${item.locale} ${item.key}`)) item.key = `${item.key} ${item.file}`;
    seen.add(`${item.locale} ${item.key}`);
  }
}

/** Removes leading rules, left over after the short answer was moved. */
function dropLeadingRules(nodes: ElementContent[]): ElementContent[] {
  const first = nodes.findIndex((node) => node.type === 'element' && node.tagName !== 'hr');
  return first < 0 ? [] : nodes.slice(first);
}

export const remarksOf = (plan: ImportPlan, kind: Remark['kind']): number =>
  plan.files.filter(({ item }) => item.remarks.some((one) => one.kind === kind)).length;
