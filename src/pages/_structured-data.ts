import type { BreadcrumbList, FAQPage, WebSite, WithContext } from 'schema-dts';
import type { Site } from '../content/schema/site.ts';
import type { Article } from '../content/load.ts';

/** Schema.org breadcrumb, the same as the visible one. */
export function breadcrumbData(site: Site, trail: { name: string; path: string }[]): WithContext<BreadcrumbList> {
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

/** Schema.org question and answer, the same as the visible short answer. */
export function faqData(article: Article): WithContext<FAQPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: article.locale,
    ...(article.published && { datePublished: article.published }),
    dateModified: article.updated,
    mainEntity: [
      { '@type': 'Question', name: article.question, acceptedAnswer: { '@type': 'Answer', text: article.answer } },
    ],
  };
}

/** Schema.org description of the whole site in one language. */
export function siteData(site: Site, page: { locale: string; path: string; title: string }): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: page.title,
    url: new URL(page.path, site.url).href,
    inLanguage: page.locale,
    publisher: { '@type': 'Organization', name: site.name, url: site.companyUrl },
  };
}
