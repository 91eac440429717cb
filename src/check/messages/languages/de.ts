import { list } from '../entry.ts';
import type { LanguageMessages } from '../added-languages.ts';

const meant = (suggestion: string) => (suggestion ? `Meinten Sie „${suggestion}“? ` : '');

/** German: what editors meet most; the rest is told in English until somebody translates it. */
const de: LanguageMessages = {
  report: {
    error: 'Fehler',
    warning: 'Hinweis',
    write: 'Schreiben Sie',
    see: 'siehe',
    articles: (n) => (n === 1 ? '1 Antwort' : `${n} Antworten`),
    errors: (n) => (n === 1 ? '1 Fehler' : `${n} Fehler`),
    warnings: (n) => (n === 1 ? '1 Hinweis' : `${n} Hinweise`),
    files: (n) => (n === 1 ? 'in 1 Datei' : `in ${n} Dateien`),
    folded: (n) => `und ${n} weitere dieser Art: „npm run check -- --all“ zeigt alle.`,
    nothing: 'Nichts zu verbessern.',
    must: 'Fehler müssen vor der Veröffentlichung behoben werden.',
    may: 'Sie können veröffentlichen.',
  },
  problems: {
    'P-KEY-UNKNOWN': ({
      key,
      suggestion,
      allowed,
    }: {
      key: string;
      suggestion: string;
      allowed: readonly string[];
    }) => ({
      what: `Den Schlüssel „${key}“ gibt es nicht.`,
      fix: `${meant(suggestion)}Möglich sind: ${list(allowed)}.`,
    }),
    'P-KEY-MISSING': ({ key, example }: { key: string; example: string }) => ({
      what: `Der Schlüssel „${key}“ fehlt.`,
      fix: `Ergänzen Sie eine Zeile, zum Beispiel: ${example}`,
    }),
    'P-KEY-EMPTY': ({ key, example }: { key: string; example: string }) => ({
      what: `Der Schlüssel „${key}“ ist leer.`,
      fix: `Schreiben Sie einen Wert, zum Beispiel: ${example}`,
    }),
    'P-KEY-SHORT': ({ key, length, min }: { key: string; length: number; min: number }) => ({
      what: `„${key}“ ist zu kurz: ${length} Zeichen, mindestens ${min} sind nötig.`,
      fix: `Ergänzen Sie mindestens ${min - length} Zeichen.`,
    }),
    'P-KEY-LONG': ({ key, length, max }: { key: string; length: number; max: number }) => ({
      what: `„${key}“ ist zu lang: ${length} Zeichen, höchstens ${max} passen.`,
      fix: `Kürzen Sie um mindestens ${length - max} Zeichen.`,
    }),
    'P-KEY-VALUE': ({
      key,
      value,
      suggestion,
      allowed,
    }: {
      key: string;
      value: string;
      suggestion: string;
      allowed: readonly string[];
    }) => ({
      what: `„${value}“ ist kein möglicher Wert von „${key}“.`,
      fix: `${meant(suggestion)}Möglich sind: ${list(allowed)}.`,
    }),
    'P-FILE-NAME': ({ name, suggestion }: { name: string; suggestion: string }) => ({
      what: `Der Name „${name}“ kann keine Adresse sein: Erlaubt sind Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche.`,
      fix: `Benennen Sie die Datei um in „${suggestion}“.`,
    }),
    'P-FILE-MISSING': ({ name }: { name: string }) => ({
      what: `Die Datei ${name} fehlt.`,
      fix: `Legen Sie ${name} im Ordner der Inhalte an, oder nennen Sie den richtigen Ordner mit PRONTUARIO_CONTENT.`,
    }),
    'P-FILE-STRAY': ({ name, suggestion }: { name: string; suggestion: string }) => ({
      what: `Niemand liest „${name}“: Die Datei wird nicht veröffentlicht.`,
      fix: `${meant(suggestion)}Benennen Sie sie um, verschieben oder löschen Sie sie.`,
    }),
    'P-REVIEW-DUE': ({ date, days }: { date: string; days: number }) => ({
      what: `Diese Antwort war bis ${date} zu prüfen, vor ${days === 1 ? 'einem Tag' : `${days} Tagen`}.`,
      fix: 'Prüfen Sie sie; dann setzen Sie "updated" auf heute und "reviewBy" auf den nächsten Termin.',
    }),
    'P-SPELLING': ({
      word,
      suggestions,
      list: file,
    }: {
      word: string;
      suggestions: readonly string[];
      list: string;
    }) => ({
      what: `„${word}“ steht in keinem Wörterbuch.`,
      fix: `${suggestions.length > 0 ? `Vielleicht: ${list(suggestions)}. ` : ''}Ist es richtig, ergänzen Sie es in ${file}.`,
    }),
    'P-TEXT-MISSING': ({ key, locale }: { key: string; locale: string }) => ({
      what: `„${key}“ fehlt auf „${locale}“.`,
      fix: `Ergänzen Sie ${locale}: …`,
    }),
    'P-WORDS-PLACE': ({
      key,
      place,
      suggestion,
      allowed,
    }: {
      key: string;
      place: string;
      suggestion: string;
      allowed: readonly string[];
    }) => ({
      what: `In „${key}“ füllt niemand ${place}: Besucher sähen die Klammern.`,
      fix: `${meant(suggestion)}${allowed.length ? `Hier möglich: ${list(allowed.map((one) => `{${one}}`))}.` : 'In diesem Text wird nichts gefüllt: Nehmen Sie die Klammern heraus.'}`,
    }),
    'P-WORDS-PLACE-MISSING': ({ key, missing, model }: { key: string; missing: readonly string[]; model: string }) => ({
      what: `In „${key}“ fehlt ${list(missing.map((one) => `{${one}}`))}: Die Seite kann es nicht sagen.`,
      fix: `Schreiben Sie es an seine Stelle, wie in «${model}».`,
    }),
    'P-WORDS-MISSING': ({ tag, count, keys }: { tag: string; count: number; keys: readonly string[] }) => ({
      what: `${count === 1 ? 'Ein Text fehlt und erscheint' : `${count} Texte fehlen und erscheinen`} in einer anderen Sprache: ${list(keys, 4)}.`,
      fix: `Alle auf einmal, fertig zum Übersetzen: npm run words -- ${tag} --missing`,
    }),
  },
};

export default de;
