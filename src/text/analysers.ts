import { createAnalyser, type Analyser, type LanguageRules } from './analyser.ts';
import { rules as de } from './languages/de.ts';
import { rules as en } from './languages/en.ts';
import { rules as es } from './languages/es.ts';
import { rules as fr } from './languages/fr.ts';
import { rules as it } from './languages/it.ts';
import { rules as plain } from './languages/plain.ts';
import { rules as pt } from './languages/pt.ts';

const rulesByLanguage: Record<string, LanguageRules> = { de, en, es, fr, it, pt };

/** The analyser of a locale, loaded statically: for the build, where bytes do not matter. */
export function analyserFor(locale: string): Analyser {
  return createAnalyser(rulesByLanguage[locale.split('-')[0] ?? ''] ?? plain);
}
