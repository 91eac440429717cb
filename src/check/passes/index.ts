import type { ContentIndex } from '../model.ts';
import type { Problem } from '../problems.ts';
import { attachmentProblems } from '../rules/attachments.ts';
import { freshnessProblems } from '../rules/freshness.ts';
import { headProblems } from '../rules/head.ts';
import { noticeProblems } from '../rules/notices.ts';
import { pageProblems } from '../rules/pages.ts';
import { publicProblems } from '../rules/public-files.ts';
import { redirectListProblems } from '../rules/redirect-list.ts';
import { siteLinkProblems } from '../rules/site-links.ts';
import { translationProblems } from '../rules/translations.ts';
import { bestBetProblems, contextProblems, handledProblems, triageProblems } from './named-answers.ts';
import { duplicateProblems } from './duplicates.ts';
import { identityProblems } from './identity.ts';
import { imageProblems } from './images.ts';
import { redirectProblems } from './redirects.ts';
import { themeProblems } from './theme.ts';

/** Checks that serve several rules in one pass over the whole content. */
export const passes: readonly ((index: ContentIndex) => Problem[])[] = [
  identityProblems,
  pageProblems,
  siteLinkProblems,
  redirectProblems,
  redirectListProblems,
  translationProblems,
  duplicateProblems,
  bestBetProblems,
  handledProblems,
  contextProblems,
  triageProblems,
  freshnessProblems,
  noticeProblems,
  imageProblems,
  attachmentProblems,
  publicProblems,
  themeProblems,
  headProblems,
];
