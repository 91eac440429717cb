import type { Site } from '../schema/site.ts';
import type { Article } from '../content/load.ts';

/** Schema.org breadcrumb, equal to what the page shows. */
export function breadcrumbData(site: Site, trail: { name: string; path: string }[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(path, site.url).href,
    })),
  };
}

/** Schema.org question and answer, equal to the visible short answer. */
export function faqData(article: Article): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: article.locale,
    mainEntity: [
      {
        '@type': 'Question',
        name: article.question,
        acceptedAnswer: { '@type': 'Answer', text: article.answer },
      },
    ],
  };
}
