/** What the fence of a block of code says after the language: ```` ```sh title="install.sh" ````. */
export const codeTitle = (data: unknown): string | undefined =>
  /(?:^|\s)(?:title|filename)="([^"]*)"/.exec((data as { meta?: string | null } | undefined)?.meta ?? '')?.[1];
