import type { APIRoute } from 'astro';
import { published } from '../../../articles/queries.ts';
import { content } from '../../../components/content.ts';
import { cardSize, cardSvg } from '../../../components/social/card.ts';
import { cardOf, cardPath } from '../../../components/social/cards.ts';
import { pngOf } from '../../../components/social/render.ts';
import type { Article } from '../../../content/load.ts';

interface Props {
  locale: string;
  article: Article | undefined;
}

/** A picture for each answer and one for each language's home, `/_social/<locale>/<name>.png`. */
export function getStaticPaths() {
  const all = content();
  return all.site.locales.flatMap((locale) =>
    [undefined, ...published(all, locale)].map((article) => {
      const name = cardPath(all, locale, article)
        .split('/')
        .at(-1)
        ?.replace(/\.png$/, '');
      return { params: { social: '_social', locale, name }, props: { locale, article } };
    }),
  );
}

export const GET: APIRoute<Props> = async ({ props: { locale, article } }) => {
  const png = await pngOf(cardSvg(cardOf(content(), locale, article)), cardSize.width);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
