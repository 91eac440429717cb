import { type ContentIndex } from '../check/content-index.ts';
import { ContentChanges } from './content-changes.ts';
import { flowList, setKey } from './frontmatter.ts';
import { relink } from './relink.ts';
import { CommandError } from './command-error.ts';
import { isPublished } from '../check/model.ts';

/** Archives an answer in every language: links and lists name its successor instead, if there is one. Out: also the files whose links an editor must check. */
export function archiveArticle(
  root: string,
  contentIndex: ContentIndex,
  { id, to }: { id: number; to?: number | undefined },
): { changes: ContentChanges; look: string[] } {
  const all = contentIndex.byId.get(id);
  if (!all) throw CommandError.because('unknown', { id });
  if (to === id) throw CommandError.because('selfSuccessor', { id });
  const successor = to === undefined ? undefined : contentIndex.articleShown(to, contentIndex.settings.defaultLocale);
  if (to !== undefined && (!successor || !isPublished(successor)))
    throw CommandError.because('hiddenSuccessor', { id: to });

  const changes = new ContentChanges(root);
  const look = new Set<string>();
  const own = new Set(all.map((one) => one.file));
  relink(changes, contentIndex, (reached, from) => {
    if (!own.has(reached.file) || own.has(from.file)) return undefined;
    if (to === undefined) look.add(from.file);
    return to === undefined ? undefined : `/${to}`;
  });
  for (const article of contentIndex.articles) {
    const { related = [], replacedBy, id: mine } = article.front;
    if (own.has(article.file)) {
      changes.edit(article.file, (text) =>
        setKey(setKey(text, 'status', 'archived'), 'replacedBy', to === undefined ? undefined : String(to)),
      );
      continue;
    }
    if (related.includes(id)) {
      const next = related.map((one) => (one === id ? to : one)).filter((one) => one !== undefined && one !== mine);
      changes.edit(article.file, (text) => setKey(text, 'related', flowList([...new Set(next as number[])])));
    }
    if (replacedBy === id)
      changes.edit(article.file, (text) =>
        setKey(text, 'replacedBy', to === undefined || to === mine ? undefined : String(to)),
      );
    if (article.body.answers.some((one) => one.name === String(id)))
      if (to === undefined) look.add(article.file);
      else
        changes.edit(article.file, (text) =>
          text.replaceAll(new RegExp(`(<Answer\\s+id=["'])${id}(["'])`, 'g'), `$1${to}$2`),
        );
  }
  return { changes, look: [...look].sort() };
}
