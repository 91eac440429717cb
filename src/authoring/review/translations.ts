import type { ContentIndex } from '../../check/content-index.ts';
import { translations } from '../../check/rules/translations.ts';
import type { MessageLanguage } from '../../check/problems.ts';

const words = {
  it: {
    missing: 'Da tradurre',
    old: 'Da aggiornare: l’originale è cambiato',
    unknown: 'Senza nota: non si sa da quale testo vengono ("npm run translated -- --all" le segna come attuali)',
    none: 'Tutte le traduzioni sono aggiornate.',
  },
  en: {
    missing: 'To translate',
    old: 'To update: the source has changed',
    unknown:
      'Without a note: nobody knows which text they were made from ("npm run translated -- --all" marks them as current)',
    none: 'Every translation is up to date.',
  },
} as const;

export function translationList(contentIndex: ContentIndex, language: MessageLanguage): string {
  const say = words[language];
  const all = translations(contentIndex);
  const parts = (['missing', 'old', 'unknown'] as const).flatMap((state) => {
    const rows = all.filter((one) => one.state === state);
    if (rows.length === 0) return [];
    return [
      `${say[state]} (${rows.length})`,
      ...rows.map(
        ({ id, locale, source, article }) =>
          `  ${id} ${locale}  ${source.file}${article ? ` → ${article.file}` : ''}  ${source.front.question ?? ''}`,
      ),
      '',
    ];
  });
  return parts.length ? parts.join('\n').trimEnd() : say.none;
}
