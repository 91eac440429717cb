import type { APIRoute } from 'astro';
import { content } from '../../components/content.ts';
import { indexFiles } from '../../search/build.ts';

/** The files of the instant search layer, `/_search/<name>.json`: the same in `npm run dev` as in the build. */
export function getStaticPaths() {
  const all = content();
  return all.site.locales.flatMap((locale) =>
    indexFiles(all, locale).map(({ name, body }) => ({
      params: { folder: '_search', name: name.replace(/\.json$/, '') },
      props: { body },
    })),
  );
}

export const GET: APIRoute = ({ props }) =>
  new Response(props['body'] as string, { headers: { 'content-type': 'application/json' } });
