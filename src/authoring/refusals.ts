const named = (values: readonly string[]) => values.join(', ');

/** Messages for refused commands; each says what to do instead. */
export const refusals = {
  unknown: {
    it: ({ id }: { id: number }) => `Non c’è nessuna risposta con il numero ${id}.`,
    en: ({ id }: { id: number }) => `There is no answer with the number ${id}.`,
  },
  reservedNumber: {
    it: ({ id }: { id: number }) =>
      `Il numero ${id} è l’indirizzo di una pagina di errore: dai prima un altro numero alla risposta da tradurre.`,
    en: ({ id }: { id: number }) =>
      `The number ${id} is the address of an error page: first give the answer to translate another number.`,
  },
  selfSuccessor: {
    it: ({ id }: { id: number }) => `La risposta ${id} non può prendere il posto di sé stessa: scrivi un altro numero.`,
    en: ({ id }: { id: number }) => `Answer ${id} cannot take its own place: write another number.`,
  },
  hiddenSuccessor: {
    it: ({ id }: { id: number }) => `La risposta ${id} non esiste o non è pubblicata: non può prenderne il posto.`,
    en: ({ id }: { id: number }) => `Answer ${id} does not exist or is not published: it cannot take its place.`,
  },
  notATarget: {
    it: ({ target }: { target: string }) =>
      `"${target}" non va bene: scrivi <categoria>/<nome>, con lettere minuscole senza accenti, cifre e trattini.`,
    en: ({ target }: { target: string }) =>
      `"${target}" will not do: write <category>/<name>, in lower-case letters without accents, digits and hyphens.`,
  },
  notASlug: {
    it: ({ slug, suggestion }: { slug: string; suggestion: string }) =>
      `"${slug}" non può essere il nome di una risposta: usa lettere minuscole senza accenti, cifre e trattini${suggestion ? `, per esempio --slug ${suggestion}` : ''}.`,
    en: ({ slug, suggestion }: { slug: string; suggestion: string }) =>
      `"${slug}" cannot be the name of an answer: use lower-case letters without accents, digits and hyphens${suggestion ? `, for example --slug ${suggestion}` : ''}.`,
  },
  notItsCategory: {
    it: ({ folder, id, allowed }: { folder: string; id: number; allowed: readonly string[] }) =>
      `"${folder}" non è una categoria in una lingua della risposta ${id}. Ci sono: ${named(allowed)}.`,
    en: ({ folder, id, allowed }: { folder: string; id: number; allowed: readonly string[] }) =>
      `"${folder}" is not a category in a language of answer ${id}. There are: ${named(allowed)}.`,
  },
  alreadyThere: {
    it: ({ id }: { id: number }) => `La risposta ${id} è già lì.`,
    en: ({ id }: { id: number }) => `Answer ${id} is already there.`,
  },
  taken: {
    it: ({ file }: { file: string }) => `${file} c’è già: scegli un altro nome.`,
    en: ({ file }: { file: string }) => `${file} is already there: choose another name.`,
  },
  notALanguage: {
    it: ({ locale, allowed }: { locale: string; allowed: readonly string[] }) =>
      `"${locale}" non è una lingua del sito. Ci sono: ${named(allowed)}.`,
    en: ({ locale, allowed }: { locale: string; allowed: readonly string[] }) =>
      `"${locale}" is not a language of the site. There are: ${named(allowed)}.`,
  },
  questionLength: {
    it: ({ length }: { length: number }) =>
      `La domanda ha ${length} ${length === 1 ? 'carattere' : 'caratteri'}: ne servono da 10 a 200.`,
    en: ({ length }: { length: number }) =>
      `The question has ${length} ${length === 1 ? 'character' : 'characters'}: 10 to 200 are needed.`,
  },
  questionMissing: {
    it: () => 'Manca la domanda: npm run new -- --question "Come annullo un ordine?" --category <categoria>',
    en: () => 'The question is missing: npm run new -- --question "How do I cancel an order?" --category <category>',
  },
  notACategory: {
    it: ({ wanted, allowed }: { wanted: string; allowed: readonly string[] }) =>
      `${wanted ? `"${wanted}" non è una categoria` : 'Manca la categoria (--category)'}. Ci sono: ${named(allowed)}.`,
    en: ({ wanted, allowed }: { wanted: string; allowed: readonly string[] }) =>
      `${wanted ? `"${wanted}" is not a category` : 'The category is missing (--category)'}. There are: ${named(allowed)}.`,
  },
  alreadyTranslated: {
    it: ({ id, locale, file }: { id: number; locale: string; file: string }) =>
      `La risposta ${id} c’è già in "${locale}": ${file}.`,
    en: ({ id, locale, file }: { id: number; locale: string; file: string }) =>
      `Answer ${id} is already there in "${locale}": ${file}.`,
  },
  notTranslated: {
    it: ({ id, locale }: { id: number; locale: string }) => `La risposta ${id} non ha una traduzione in "${locale}".`,
    en: ({ id, locale }: { id: number; locale: string }) => `Answer ${id} has no translation in "${locale}".`,
  },
};

export type Refusal = keyof typeof refusals;
export type RefusalArgs<R extends Refusal> = Parameters<(typeof refusals)[R]['it']>;
