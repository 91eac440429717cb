import type { Content } from '../../content/load.ts';
import type { ChannelFinding } from '../findings.ts';

/** Replaces every channel id that the content does not list, since anybody can send any id. It is no valid id. */
export const unlistedChannel = '?';

/** Counts hand-offs by channel and answer. */
export function createChannels({ channels: { channels } }: Pick<Content, 'channels'>) {
  const known = new Set(channels.map(({ id }) => id));
  const listed = (channel: string) => (known.has(channel) ? channel : unlistedChannel);
  const counts = new Map<string, Map<number, number>>();
  const none = 0;
  function count(channel: string, article: number | null, n: number): void {
    const answers = counts.get(channel) ?? new Map<number, number>();
    counts.set(channel, answers.set(article ?? none, (answers.get(article ?? none) ?? 0) + n));
  }
  const totalOf = (answers: ReadonlyMap<number, number>) => [...answers.values()].reduce((a, b) => a + b, 0);
  return {
    /** The channel itself, if the content lists it. */
    listed,
    add: (channel: string, article: number | null, n: number) => count(listed(channel), article, n),
    total: () => [...counts.values()].reduce((total, answers) => total + totalOf(answers), 0),
    list: (): ChannelFinding[] =>
      [...counts]
        .map(([channel, answers]) => ({
          channel,
          count: totalOf(answers),
          answers: [...answers]
            .filter(([id]) => id !== none)
            .map(([id, n]) => ({ id, count: n }))
            .sort((a, b) => b.count - a.count || a.id - b.id),
          withoutAnswer: answers.get(none) ?? 0,
        }))
        .sort((a, b) => b.count - a.count || (a.channel < b.channel ? -1 : 1)),
  };
}
export type Channels = ReturnType<typeof createChannels>;
