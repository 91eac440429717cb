import { expect, test } from 'vitest';
import { serverWords } from '../../../src/check/messages/server.ts';
import { hostLimits, hostWarnings } from '../../../src/hosting/host-limits.ts';

const small = { files: 700, bytes: 11e6, redirects: 121 };
const { cloudflareFiles, cloudflareRedirects, gitlabRedirects, githubBytes } = hostLimits;

test('a site that every host takes is built without a word about hosts', () => {
  const most = { files: cloudflareFiles, bytes: githubBytes, redirects: gitlabRedirects };
  for (const size of [small, most]) expect(hostWarnings(size, serverWords.en.limits)).toEqual([]);
});

test.each([
  ['files', { ...small, files: cloudflareFiles + 1 }, ['Cloudflare Pages', '20001', '20000', 'paid plan']],
  ['redirects', { ...small, redirects: gitlabRedirects + 1 }, ['GitLab Pages', '1001', '1000', 'nginx']],
  ['more redirects', { ...small, redirects: cloudflareRedirects + 1 }, ['GitLab', 'Cloudflare Pages stops at 2000']],
  ['bytes', { ...small, bytes: 1.2e9 }, ['GitHub Pages', '1200 MB', '1000']],
])('too many %s for a host are told with its name, its limit and what to do', (_, size, parts) => {
  const warnings = hostWarnings(size, serverWords.en.limits);
  expect(warnings).toHaveLength(1);
  for (const part of parts) expect(warnings[0]).toContain(part);
  expect(hostWarnings(size, serverWords.it.limits)[0]).toMatch(/^Attenzione: /);
});
