/** What files with a text for readers end in, the usual one first: MDX, or Markdown, in which `{` and `<` are plain signs. */
export const bodyExtensions = ['.mdx', '.md'] as const;

const bodyExtensionPattern = new RegExp(`(?:${bodyExtensions.join('|').replaceAll('.', '\\.')})$`);

/** For `globSync`: every name that may be such a file. */
export const bodyPattern = `*.{${bodyExtensions.map((one) => one.slice(1)).join(',')}}`;

/** Whether a file holds a text for readers, by its name; a `README.md` is for whoever opens the folder. */
export const isBodyFile = (file: string): boolean => bodyExtensionPattern.test(file) && !/(?:^|\/)README\.md$/.test(file);

/** Whether its text is plain Markdown. */
export const isMarkdownFile = (file: string): boolean => file.endsWith('.md');

/** The same path or address without the ending of a file with a text. */
export const withoutBodyExtension = (file: string): string => file.replace(bodyExtensionPattern, '');

/** The ending of such a file. */
export const bodyExtensionOf = (file: string): string => bodyExtensionPattern.exec(file)?.[0] ?? bodyExtensions[0];
