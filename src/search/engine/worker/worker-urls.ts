import de from './de.ts?worker&url';
import en from './en.ts?worker&url';
import es from './es.ts?worker&url';
import fr from './fr.ts?worker&url';
import it from './it.ts?worker&url';
import plain from './plain.ts?worker&url';
import pt from './pt.ts?worker&url';

const scripts: Record<string, string> = { de, en, es, fr, it, pt };

/** Addresses of a locale's search scripts, best first: `pt-BR` uses `pt`; the last has no language rules. */
export const workerUrls = (locale: string): string[] => [scripts[locale.split('-')[0] ?? ''] ?? plain, plain];
