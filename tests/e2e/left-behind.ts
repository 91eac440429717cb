import { rows } from './site.ts';

/** Letters only, so that nothing takes them for a number to hide: finds one reader's words among all others'. */
export const mark = (): string => crypto.randomUUID().replace(/[^a-f]/g, '');

/** What one look at an answer left in the store, in the order in which it was done, found by a word of its comment. */
export const leftBehind = (word: string): Record<string, unknown>[] =>
  rows(
    `select article, kind, vote, reason from event
     where page = (select page from event where comment like ?) and kind in ('vote', 'comment') order by seq`,
    `%${word}%`,
  );
