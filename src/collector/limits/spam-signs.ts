import type { WireMessage } from '../../events/message.ts';

/** Messages sent faster than this after opening the page come from a program. Milliseconds. */
const minWritingMs = 2000;
/** Link score from which a message counts as advertising. */
const minSpamLinkScore = 4;

/** A link, with its host as the group. */
const linkPattern = /\b(?:https?:\/\/|www\.)([^\s/:?#<>[\]"']+)/giu;
/** Link markup of forums and HTML, which no field renders. */
const linkMarkup = /<a\s[^>]*href|\[(?:url|link)\b/giu;

const isBelow = (host: string, parent: string) => host === parent || host.endsWith(`.${parent}`);

/** Score of the links to other hosts: those in the name or subject and markup count twice. */
function linkScore({ message, name = '', subject = '' }: WireMessage, ownHosts: readonly string[]): number {
  const foreign = (text: string) =>
    [...text.matchAll(linkPattern)].filter(([, host = '']) => !ownHosts.some((own) => isBelow(host.toLowerCase(), own)))
      .length;
  const marked = message.match(linkMarkup)?.length ?? 0;
  return foreign(message) + 2 * (foreign(name) + foreign(subject) + marked);
}

/** Whether a message is likely spam: honeypot filled in, sent too fast, or too many links. In: the company's hosts without `www.`. */
export const isLikelySpam = (message: WireMessage, ownHosts: readonly string[]): boolean =>
  !!message.website ||
  (message.openMs !== undefined && message.openMs < minWritingMs) ||
  linkScore(message, ownHosts) >= minSpamLinkScore;
