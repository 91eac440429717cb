import { interpolate } from '../../../i18n/phrases.ts';
import type { Burst, Concentration } from '../../aggregate/bursts.ts';
import type { Format } from '../format.ts';

interface Told {
  burst?: Burst | undefined;
  fewNetworks?: Concentration | undefined;
}

/** Votes that came all at once, or from few networks, in words; nothing when none did. */
export const burstText = (votes: Told, format: Format): string => burstSentences(votes, format).join(' ');

/** The same, sentence by sentence, the news first. */
export function burstSentences({ burst, fewNetworks }: Told, { words, number, pct, day, plural }: Format): string[] {
  const said: string[] = [];
  if (burst) {
    const { votes, of, days, without } = burst;
    const values = { votes: number(votes), of: number(of), n: number(days.length) };
    const [from = '', to = from] = [days[0], days.at(-1)];
    said.push(
      days.length === 1
        ? interpolate(words.burstDay, { ...values, day: day(from) })
        : interpolate(words.burstDays, { ...values, from: day(from), to: day(to) }),
    );
    if (without.of > 0) said.push(interpolate(plural(words.burstWithout, without.of), { share: pct(without.share) }));
  }
  if (fewNetworks)
    said.push(interpolate(words.fewNetworks, { votes: number(fewNetworks.votes), of: number(fewNetworks.of) }));
  return said;
}
