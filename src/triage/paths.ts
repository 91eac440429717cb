import type { Content } from '../content/load.ts';
import type { Triage } from '../content/schema/triage.ts';
import { dictionary } from '../i18n/index.ts';
import { addressesOf, homePath } from '../i18n/paths.ts';

export const triagePath = ({ site }: Pick<Content, 'site'>, { slug }: Triage, locale: string): string =>
  `${homePath(addressesOf(site), locale)}${dictionary(locale).paths.triage}/${slug[locale] ?? slug[site.defaultLocale] ?? Object.values(slug)[0]}/`;

export const triagesOf = ({ site, triage }: Content, category: string): Triage[] =>
  site.parts.triage ? Object.values(triage).filter((one) => one.category === category) : [];
