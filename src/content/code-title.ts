/** The title in the info string of a code fence: ```` ```sh title="install.sh" ````. */
export const codeTitle = (data: unknown): string | undefined =>
  /(?:^|\s)(?:title|filename)="([^"]*)"/.exec((data as { meta?: string | null } | undefined)?.meta ?? '')?.[1];
