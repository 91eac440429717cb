/** A set from a readable list: words parted by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Groups from a readable list: one a line, phrases parted by commas. */
export const groups = (list: string): string[][] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split(', '));
