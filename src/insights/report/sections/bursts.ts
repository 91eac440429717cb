import { interpolate } from '../../../i18n/phrases.ts';
import type { Burst, Concentration } from '../../aggregate/bursts.ts';
import type { Format } from '../format.ts';

interface BurstProse {
  burst?: Burst | undefined;
  fewNetworks?: Concentration | undefined;
}

/** Describes bursts and concentrations of votes; empty when there are none. */
export const burstText = (votes: BurstProse, format: Format): string => burstSentences(votes, format).join(' ');

/** The same as separate sentences. */
export function burstSentences(
  { burst, fewNetworks }: BurstProse,
  { words, number, pct, day, plural, withDays }: Format,
): string[] {
  const sentences: string[] = [];
  if (burst) {
    const { votes, of, days, without } = burst;
    const values = { votes: number(votes), of: number(of), n: number(days.length) };
    const [from = '', to = from] = [days[0], days.at(-1)];
    sentences.push(
      days.length === 1
        ? withDays(words.burstDay, { ...values, day: day(from) })
        : withDays(words.burstDays, { ...values, from: day(from), to: day(to) }),
    );
    if (without.of > 0)
      sentences.push(interpolate(plural(words.burstWithout, without.of), { share: pct(without.share) }));
  }
  if (fewNetworks)
    sentences.push(interpolate(words.fewNetworks, { votes: number(fewNetworks.votes), of: number(fewNetworks.of) }));
  return sentences;
}
