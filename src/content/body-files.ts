/** Extensions of body files, the default first: MDX, or Markdown, in which `{` and `<` have no special meaning. */
export const bodyExtensions = ['.mdx', '.md'] as const;

const bodyExtensionPattern = new RegExp(`(?:${bodyExtensions.join('|').replaceAll('.', '\\.')})$`);

/** Glob pattern of body files. */
export const bodyPattern = `*.{${bodyExtensions.map((one) => one.slice(1)).join(',')}}`;

/** Whether a file name is one of a body; `README.md` is documentation of its folder. */
export const isBodyFile = (file: string): boolean => bodyExtensionPattern.test(file) && !/(?:^|\/)README\.md$/.test(file);

/** Whether it is plain Markdown. */
export const isMarkdownFile = (file: string): boolean => file.endsWith('.md');

/** The path or address without the extension of a body file. */
export const withoutBodyExtension = (file: string): string => file.replace(bodyExtensionPattern, '');

/** The extension of a body file. */
export const bodyExtensionOf = (file: string): string => bodyExtensionPattern.exec(file)?.[0] ?? bodyExtensions[0];
