/** Words of a readable list, parted by white space, each with its first form; forms are parted by a slash. */
export const parseWordForms = (list: string): ReadonlyMap<string, string> =>
  new Map(
    (list.match(/\S+/g) ?? []).flatMap((word) =>
      word.split('/').map((form, _, [first = '']) => [form, first] as const),
    ),
  );

/**
 * Rules from a readable list, one a line: phrases parted by commas that stand for each other, or, before and behind a
 * `>`, phrases that stand for others but not the reverse.
 */
export const parseSynonymGroups = (list: string): string[][][] =>
  (list.match(/\S.*/g) ?? []).map((line) => line.split(' > ').map((side) => side.split(', ')));
