/** A set from a readable list: words parted by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.match(/\S+/g));

/** Groups from a readable list: one a line, phrases parted by commas. */
export const groups = (list: string): string[][] => (list.match(/\S.*/g) ?? []).map((line) => line.split(', '));
