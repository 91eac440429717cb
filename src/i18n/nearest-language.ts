/** Languages better known than English to readers of others, by CLDR's `languageMatching` (https://www.unicode.org/cldr/charts/latest/supplemental/language_matching.html). */
const neighbourLanguages: Record<string, string> = {
  br: 'fr',
  ca: 'es',
  co: 'fr',
  eu: 'es',
  fur: 'it',
  gl: 'es',
  gsw: 'de',
  lb: 'de',
  lij: 'it',
  oc: 'fr',
  rm: 'de',
  sc: 'it',
  scn: 'it',
  vec: 'it',
  wa: 'fr',
};

/** A tag and its parents: `zh-Hant-TW`, `zh-Hant`, `zh`. */
export function parentTags(locale: string): string[] {
  const parts = locale.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** The fallback for a language without dictionary. */
export function neighbourOf(locale: string): string {
  const language = locale.split('-')[0] ?? '';
  return (Object.hasOwn(neighbourLanguages, language) && neighbourLanguages[language]) || 'en';
}

/** Text direction, by the language's likely script. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/.test(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** A language's own name, capitalised: `Nederlands`, `Português (Brasil)`. */
export function ownName(locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
