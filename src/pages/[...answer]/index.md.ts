import type { APIRoute } from 'astro';
import { addressOf } from '../../articles/links.ts';
import { published } from '../../articles/queries.ts';
import { content } from '../../components/content.ts';
import type { Article } from '../../content/load.ts';
import { addressesOf } from '../../locale/paths.ts';
import { twin } from '../_machines/twin.ts';

/** One twin per answer and language it is written in. */
export function getStaticPaths() {
  const all = content();
  const { base } = addressesOf(all.site);
  return all.site.locales.flatMap((locale) =>
    published(all, locale).map((article) => ({
      params: { answer: addressOf(all, { article, locale }).slice(base.length).replace(/\/$/, '') },
      props: { article },
    })),
  );
}

export const GET: APIRoute<{ article: Article }> = ({ props }) =>
  new Response(twin(content(), props.article), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
