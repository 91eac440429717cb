import type { Triages } from '../content/schema/triage.ts';
import type { ContentIndex, Path } from './model.ts';

type Steps = Triages[string]['steps'];

/** Each triage of the content with the chains of its questions, each from the first to one that leads to no other. */
export interface TriageGraph {
  name: string;
  steps: Steps;
  /** Names of questions that follow each other; the last of a loop is one that was there before. */
  chains: string[][];
}

/** The questions that a question leads to, of those that are there. */
const nextOf = (steps: Steps, step: string): string[] =>
  (steps[step]?.choices ?? []).flatMap(({ next }) => (next !== undefined && next in steps ? [next] : []));

function chainsFrom(steps: Steps, chain: string[]): string[][] {
  const last = chain.at(-1)!;
  const next = [...new Set(nextOf(steps, last))];
  if (next.length === 0 || chain.indexOf(last) < chain.length - 1) return [chain];
  return next.flatMap((step) => chainsFrom(steps, [...chain, step]));
}

/** Past so many questions of one triage, the chains are not followed: their number may double with each. */
const mostSteps = 20;

export function triageGraphs({ settings }: ContentIndex): TriageGraph[] {
  const triages = settings.files.triage.value ?? {};
  return Object.entries(triages).map(([name, { steps }]) => {
    const [first] = Object.keys(steps);
    const follows = first !== undefined && Object.keys(steps).length <= mostSteps;
    return { name, steps, chains: follows ? chainsFrom(steps, [first]) : [] };
  });
}

/** Where a question leads to another. */
export function choicePath(name: string, steps: Steps, from: string, to: string): Path {
  const at = steps[from]?.choices.findIndex(({ next }) => next === to) ?? 0;
  return [name, 'steps', from, 'choices', at, 'next'];
}
