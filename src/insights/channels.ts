import type { StoredEvent } from '../collector/store.ts';
import type { ChannelFinding } from './findings.ts';

type Handoff = Extract<StoredEvent, { kind: 'handoff' }>;

/** Counts which channels readers went on to, and from which answers. */
export function createChannels() {
  const counts = new Map<string, Map<number, number>>();
  const none = 0;
  function count(channel: string, article: number | null | undefined, n: number): void {
    const answers = counts.get(channel) ?? new Map<number, number>();
    counts.set(channel, answers.set(article ?? none, (answers.get(article ?? none) ?? 0) + n));
  }
  const totalOf = (answers: ReadonlyMap<number, number>) => [...answers.values()].reduce((a, b) => a + b, 0);
  return {
    add: ({ channel, article }: Handoff) => count(channel, article, 1),
    addDaily: count,
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
