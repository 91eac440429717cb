import { bodyExtensionOf, isBodyFile, withoutBodyExtension } from '../content/body-files.ts';
import { categoryText } from '../content/load.ts';
import { slug as slugSchema } from '../content/schema/common.ts';
import type { ContentIndex } from '../check/content-index.ts';
import { ContentChanges } from './content-changes.ts';
import { flowList, setKey } from './frontmatter.ts';
import { relink } from './relink.ts';
import { CommandError } from './command-error.ts';
import type { Article } from '../check/model.ts';

/** Moves an answer to `category/slug` with a redirect; translations follow into the category; links to it become links by number. */
export function moveArticle(
  root: string,
  contentIndex: ContentIndex,
  { id, target, locale }: { id: number; target: string; locale?: string | undefined },
): ContentChanges {
  const { settings, byId } = contentIndex;
  const all = byId.get(id);
  if (!all) throw CommandError.because('unknown', { id });
  const [folder = '', slug = '', ...rest] = withoutBodyExtension(target.replace(/^\/|\/$/g, '')).split('/');
  if (rest.length || !slugSchema.safeParse(slug).success) throw CommandError.because('notATarget', { target });
  const language =
    locale ??
    [settings.defaultLocale, ...settings.locales].find(
      (one) => contentIndex.categoryFolders(one).includes(folder) && all.some((article) => article.locale === one),
    );
  const article = all.find((one) => one.locale === language);
  if (!language || !article)
    throw CommandError.because('notItsCategory', {
      folder,
      id,
      allowed: [...new Set(all.flatMap((one) => contentIndex.categoryFolders(one.locale)))],
    });
  const category = settings.categories?.find(
    (one) => categoryText(one, language, settings.defaultLocale).slug === folder,
  );
  if (!category)
    throw CommandError.because('notACategory', { wanted: folder, allowed: contentIndex.categoryFolders(language) });

  const changes = new ContentChanges(root);
  const moved = all
    .map((one) => {
      const own = categoryText(category, one.locale, settings.defaultLocale).slug;
      return {
        article: one,
        to: `articles/${one.locale}/${own}/${one === article ? slug : one.slug}${bodyExtensionOf(one.file)}`,
      };
    })
    .filter(({ article: one, to }) => one.file !== to);
  if (moved.length === 0) throw CommandError.because('alreadyThere', { id });
  const files = new Set(moved.map((one) => one.article.file));
  relink(changes, contentIndex, (reached, from, url) =>
    files.has(reached.file) || (files.has(from.file) && isBodyFile(url.split('#', 1)[0] ?? ''))
      ? numberOf(reached, url)
      : undefined,
  );
  for (const { article: one, to } of moved) {
    if (changes.exists(to)) throw CommandError.because('taken', { file: to });
    const address = addressOfFile(contentIndex, one, to);
    const old = [...new Set([...(one.front.redirectFrom ?? []), contentIndex.addressOf(one)])].filter(
      (path) => path !== address,
    );
    changes.edit(one.file, (text) => setKey(text, 'redirectFrom', flowList(old)));
    changes.rename(one.file, to);
  }
  return changes;
}

const numberOf = (reached: Article, url: string) =>
  /^\/\d+\/?(#|$)/.test(url) || url.startsWith('#') || reached.front.id === undefined
    ? undefined
    : `/${reached.front.id}`;

function addressOfFile(contentIndex: ContentIndex, article: Article, file: string): string {
  const [, , folder = '', name = ''] = file.split('/');
  return contentIndex.addressOf({ ...article, folder, slug: withoutBodyExtension(name) });
}
