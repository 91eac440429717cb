/** Replaces typewriter apostrophes by typographic ones: `l'ordine` → `l’ordine`. */
export const curlApostrophes = (text: string) => text.replace(/(?<=\p{L})'(?=[\p{L}\p{N}])/gu, '’');
