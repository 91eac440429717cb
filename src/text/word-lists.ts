/** Parses a list of words separated by white space, forms of one word by slashes. Out: word → its first form. */
export const parseWordForms = (list: string): ReadonlyMap<string, string> =>
  new Map(
    (list.match(/\S+/g) ?? []).flatMap((word) =>
      word.split('/').map((form, _, [first = '']) => [form, first] as const),
    ),
  );

/** Parses synonym rules, one a line: equal phrases between commas; those before a `>` mean those after it. */
export const parseSynonymGroups = (list: string): string[][][] =>
  (list.match(/\S.*/g) ?? []).map((line) => line.split(' > ').map((side) => side.split(', ')));
