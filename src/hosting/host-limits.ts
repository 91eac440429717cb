import type { ServerWords } from '../check/messages/server.ts';

/**
 * Limits of hosts that a site may approach. Cloudflare Pages: https://developers.cloudflare.com/pages/platform/limits/ (free
 * plan), …/pages/configuration/redirects/; GitLab Pages: https://docs.gitlab.com/user/project/pages/redirects/; GitHub Pages:
 * https://docs.github.com/pages (limits).
 */
export const hostLimits = {
  cloudflareFiles: 20_000,
  cloudflareRedirects: 2_000,
  gitlabRedirects: 1_000,
  githubBytes: 1e9,
} as const;

/** What was built, as hosts count it. */
export interface SiteSize {
  files: number;
  bytes: number;
  redirects: number;
}

/** In: what was built. Out: for each limit that it is over, which host has it and what to do. */
export function hostWarnings({ files, bytes, redirects }: SiteSize, words: ServerWords['limits']): string[] {
  const { cloudflareFiles, cloudflareRedirects, gitlabRedirects, githubBytes } = hostLimits;
  return [
    files > cloudflareFiles && words.files(files, cloudflareFiles),
    redirects > gitlabRedirects &&
      words.redirects(redirects, gitlabRedirects, redirects > cloudflareRedirects ? cloudflareRedirects : undefined),
    bytes > githubBytes && words.bytes(Math.round(bytes / 1e6), githubBytes / 1e6),
  ].filter((text) => text !== false);
}
