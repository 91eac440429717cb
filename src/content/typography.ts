/** `l'ordine` → `l’ordine`: editors type the sign of their keyboard, readers see that of books. */
export const curlApostrophes = (text: string) => text.replace(/(?<=\p{L})'(?=[\p{L}\p{N}])/gu, '’');
