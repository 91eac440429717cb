import { pageSchema } from '../../content/schema/page.ts';
import { startOfFile, type Problem } from '../problems.ts';
import { keyRules } from '../readers/key-rules.ts';
import type { Lines } from '../readers/lines.ts';
import { nearest } from '../readers/nearest.ts';
import { schemaProblems } from '../readers/schema-problems.ts';
import { slugOfName } from '../readers/tree.ts';
import { readYaml } from '../readers/yaml.ts';
import type { TextPage } from '../model.ts';
import { cutFrontmatter, unreadBody } from './article.ts';
import { readBody } from './body.ts';
import type { ContentIndex } from '../model.ts';
import { reservedSlug } from '../reserved-addresses.ts';
import { problem } from '../rule.ts';
import { bodyEmpty } from '../rules/body.ts';
import { fileLocale } from '../rules/file-places.ts';
import { pageAddress, pageKey, pageTranslation } from '../rules/pages.ts';

/** Reads and judges one page of its own by itself. */
export function readPage(file: string, lines: Lines): TextPage {
  const [, locale = '', name = ''] = file.split('/');
  const slug = slugOfName(name);
  const page: TextPage = { file, locale, slug, key: slug, problems: [], front: {}, places: {}, body: unreadBody() };
  const cut = cutFrontmatter(file, lines);
  if (cut.problem) page.problems.push(cut.problem);
  if (cut.last === undefined) return page;
  const yaml = readYaml(file, lines, 2, cut.last);
  page.problems.push(...yaml.problems);
  if (yaml.readable) {
    const top = lines.lineRange(1);
    const data = (yaml.data ?? {}) as Record<string, unknown>;
    const parsed = pageSchema.safeParse(data);
    if (!parsed.success)
      page.problems.push(
        ...schemaProblems(
          file,
          { ...yaml, at: (path) => (path.length ? yaml.at(path) : top) },
          parsed.error.issues,
          keyRules(pageSchema, yaml.data),
        ),
      );
    for (const [key, schema] of Object.entries(pageSchema.shape)) {
      const value = schema.safeParse(data[key]);
      if (value.success && value.data !== undefined) Object.assign(page.front, { [key]: value.data });
      if (key in data) page.places[key] = yaml.at([key]);
    }
    page.key = page.front.key ?? slug;
  }
  const { problems, blocks, ...body } = readBody(file, lines, lines.start(cut.bodyLine));
  page.problems.push(...problems);
  // Nothing to see is nothing to link to.
  if (blocks.length === 0 && body.readable && body.images.length === 0 && problems.length === 0)
    page.problems.push(problem(bodyEmpty, { file, at: lines.lineRange(cut.bodyLine - 1) }));
  page.body = body;
  return page;
}

/** Addresses and names that pages share with each other or with something else, and languages that lack one. */
export function pageProblems({ textPages, settings, folders }: ContentIndex): Problem[] {
  const { locales, defaultLocale, site } = settings;
  const found: Problem[] = [];
  const byKey = Map.groupBy(textPages, ({ key }) => key);
  for (const page of textPages) {
    const { file, locale, slug, key, places } = page;
    if (site && !locales.includes(locale)) {
      found.push(problem(fileLocale, { file, at: startOfFile, data: { folder: locale, allowed: locales } }));
      continue;
    }
    const taken = folders(locale).includes(slug) ? 'category' : reservedSlug(slug, locale, locales, site);
    if (taken) found.push(problem(pageAddress, { file, at: startOfFile, data: { slug, page: taken } }));
    const same = byKey.get(key) ?? [];
    const [first] = same.filter((one) => one.locale === locale);
    if (first && first !== page)
      found.push(problem(pageKey, { file, at: places.key ?? startOfFile, data: { key, other: first.file } }));
    const own = same.find((one) => one.locale === defaultLocale) ?? same[0];
    const missing = locales.filter((one) => !same.some((other) => other.locale === one));
    if (own === page && missing.length > 0) {
      const near = textPages.filter((one) => missing.includes(one.locale) && (byKey.get(one.key)?.length ?? 0) === 1);
      const suggestion = nearest(
        key,
        near.map((one) => one.key),
      );
      found.push(problem(pageTranslation, { file, at: startOfFile, data: { key, missing, suggestion } }));
    }
  }
  return found;
}
