import type { WireMessage } from '../../events/message.ts';

/** Nobody opens a page, writes and sends in less, in milliseconds. */
const fastestWriterMs = 2000;
/** So many points of links are advertising rather than a question. */
const suspectLinks = 4;

/** A link as it is written, with the host it leads to. */
const links = /\b(?:https?:\/\/|www\.)([^\s/:?#<>[\]"']+)/giu;
/** Links as forums and pages write them, which no field of ours shows. */
const markup = /<a\s[^>]*href|\[(?:url|link)\b/giu;

const isBelow = (host: string, parent: string) => host === parent || host.endsWith(`.${parent}`);

/** Points of the links that lead away from the company: where one writes a name or a subject each counts twice, as does markup. */
function linkScore({ message, name = '', subject = '' }: WireMessage, ownHosts: readonly string[]): number {
  const foreign = (text: string) =>
    [...text.matchAll(links)].filter(([, host = '']) => !ownHosts.some((own) => isBelow(host.toLowerCase(), own)))
      .length;
  const marked = message.match(markup)?.length ?? 0;
  return foreign(message) + 2 * (foreign(name) + foreign(subject) + marked);
}

/**
 * Whether a program seems to have written a message: it filled the field that readers do not see, was faster than anybody writes, or
 * brings links as advertising does. In: the hosts of the company, without `www.`.
 */
export const isLikelySpam = (message: WireMessage, ownHosts: readonly string[]): boolean =>
  !!message.website ||
  (message.openMs !== undefined && message.openMs < fastestWriterMs) ||
  linkScore(message, ownHosts) >= suspectLinks;
