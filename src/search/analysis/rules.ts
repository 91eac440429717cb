import type { LanguageRules } from './language.ts';

const loaders: Record<string, () => Promise<{ rules: LanguageRules }>> = {
  it: () => import('./languages/it.ts'),
  en: () => import('./languages/en.ts'),
  fr: () => import('./languages/fr.ts'),
  es: () => import('./languages/es.ts'),
  de: () => import('./languages/de.ts'),
  pt: () => import('./languages/pt.ts'),
};

/** Loads the rules of a locale; `pt-BR` uses `pt`, a language without rules has `undefined`. */
export async function loadRules(locale: string): Promise<LanguageRules | undefined> {
  return (await loaders[locale.split('-')[0] ?? '']?.())?.rules;
}
