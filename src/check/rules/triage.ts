import type { Triages } from '../../content/schema/triage.ts';
import { triageText } from '../fixture.ts';
import { list, maybe } from '../messages/entry.ts';
import type { ContentIndex, Path, YamlText } from '../model.ts';
import { nearestWord } from '../readers/nearest.ts';
import { defineRule } from '../rule.ts';

type Steps = Triages[string]['steps'];

/** A triage with the chains of its questions, each from the first to a final one. */
interface TriageGraph {
  file: string;
  yaml: YamlText;
  name: string;
  steps: Steps;
  /** Names of consecutive questions; a loop ends with a question that is already in the chain. */
  chains: string[][];
}

/** The existing questions that a question leads to. */
const nextOf = (steps: Steps, step: string): string[] =>
  (steps[step]?.choices ?? []).flatMap(({ next }) => (next !== undefined && next in steps ? [next] : []));

function chainsFrom(steps: Steps, chain: string[]): string[][] {
  const last = chain.at(-1)!;
  const next = [...new Set(nextOf(steps, last))];
  if (next.length === 0 || chain.indexOf(last) < chain.length - 1) return [chain];
  return next.flatMap((step) => chainsFrom(steps, [...chain, step]));
}

/** Maximum number of questions of a triage whose chains are followed: the chains may double with each. */
const maxFollowedSteps = 20;

function triageGraphs({ settings }: ContentIndex): TriageGraph[] {
  const { file, value, yaml } = settings.files.triage;
  if (!yaml) return [];
  return Object.entries(value ?? {}).map(([name, { steps }]) => {
    const [first] = Object.keys(steps);
    const follows = first !== undefined && Object.keys(steps).length <= maxFollowedSteps;
    return { file, yaml, name, steps, chains: follows ? chainsFrom(steps, [first]) : [] };
  });
}

/** The path of the choice that leads from one question to another. */
function choicePath({ name, steps }: Pick<TriageGraph, 'name' | 'steps'>, from: string, to: string): Path {
  const at = steps[from]?.choices.findIndex(({ next }) => next === to) ?? 0;
  return [name, 'steps', from, 'choices', at, 'next'];
}

/** A choice has no target, or several exclusive ones. */
export const triageChoice = defineRule<{ targets: readonly string[] }>({
  code: 'P-TRIAGE-CHOICE',
  messages: {
    it: ({ targets }) => ({
      what: targets.length
        ? `Questa scelta porta a più cose: ${list(targets)}.`
        : 'Questa scelta non porta da nessuna parte.',
      fix: 'Scrivi next (un’altra domanda), oppure form (il modulo), oppure answers e, se serve, channel.',
    }),
    en: ({ targets }) => ({
      what: targets.length ? `This choice leads to several things: ${list(targets)}.` : 'This choice leads nowhere.',
      fix: 'Write next (another question), or form (the form), or answers and, where needed, channel.',
    }),
  },
  check({ index, report }) {
    for (const { file, yaml, name, steps } of triageGraphs(index))
      for (const [step, { choices }] of Object.entries(steps))
        choices.forEach((choice, at) => {
          const targets = (['next', 'form', 'answers', 'channel'] as const).filter((key) => choice[key] !== undefined);
          const isEnd = targets.every((key) => key === 'answers' || key === 'channel');
          if (targets.length !== 1 && !(isEnd && targets.length > 0))
            report([file, yaml.at([name, 'steps', step, 'choices', at])], { targets });
        });
  },
  fixtures: {
    'a choice leads nowhere': {
      files: { 'triage.yaml': triageText({ start: ['answers: [1001]', '⟦human: first⟧'] }) },
    },
    'a choice leads to the form and to a question': {
      files: {
        'triage.yaml': triageText({
          start: ['answers: [1001]', '⟦next: more, form: { it: Altro, en: Other }⟧'],
          more: ['answers: [1001]', 'channel: phone'],
        }),
      },
    },
  },
});

/** A choice leads to a question that does not exist. */
export const triageStep = defineRule<{ name: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-TRIAGE-STEP',
  messages: {
    it: ({ name, suggestion, allowed }) => ({
      what: `Tra le domande di questo percorso non c'è "${name}".`,
      fix: `${maybe.it(suggestion)}Ci sono: ${list(allowed)}.`,
    }),
    en: ({ name, suggestion, allowed }) => ({
      what: `There is no question "${name}" among those here.`,
      fix: `${maybe.en(suggestion)}There are: ${list(allowed)}.`,
    }),
  },
  check({ index, report }) {
    for (const { file, yaml, name, steps } of triageGraphs(index)) {
      const allowed = Object.keys(steps);
      for (const [from, { choices }] of Object.entries(steps))
        choices.forEach(({ next }, at) => {
          if (next === undefined || allowed.includes(next)) return;
          const suggestion = nearestWord(next, allowed);
          const place = yaml.at([name, 'steps', from, 'choices', at, 'next']);
          report([file, place], { name: next, suggestion, allowed }, suggestion || undefined);
        });
    }
  },
  fixtures: {
    'a choice leads to a misspelt question': {
      files: {
        'triage.yaml': triageText({
          start: ['next: ⟦othr⟧', 'next: other'],
          other: ['answers: [1001]', 'channel: phone'],
        }),
      },
      fix: 'other',
    },
  },
});

/** A question that no choice leads to. */
export const triageUnreachable = defineRule<{ name: string; first: string }>({
  code: 'P-TRIAGE-UNREACHABLE',
  messages: {
    it: ({ name, first }) => ({
      what: `Nessuna scelta porta alla domanda "${name}".`,
      fix: `Aggiungi next: ${name} a una scelta, o togli la domanda. Si comincia sempre dalla prima, "${first}".`,
    }),
    en: ({ name, first }) => ({
      what: `No choice leads to the question "${name}".`,
      fix: `Add next: ${name} to a choice, or take the question away. One always begins at the first, "${first}".`,
    }),
  },
  check({ index, report }) {
    for (const { file, yaml, name, steps, chains } of triageGraphs(index)) {
      const reached = new Set(chains.flat());
      const [first = '', ...others] = Object.keys(steps);
      for (const step of chains.length > 0 ? others : [])
        if (!reached.has(step)) report([file, yaml.keyAt([name, 'steps', step])], { name: step, first });
    }
  },
  fixtures: {
    'no choice leads to a question': {
      files: {
        'triage.yaml': triageText({
          start: ['answers: [1001]', 'channel: phone'],
          '⟦alone⟧': ['answers: [1001]', 'channel: phone'],
        }),
      },
    },
  },
});

/** Choices lead back to an earlier question. */
export const triageLoop = defineRule<{ chain: string }>({
  code: 'P-TRIAGE-LOOP',
  messages: {
    it: ({ chain }) => ({
      what: `Da qui si torna a una domanda già fatta: ${chain}.`,
      fix: 'Porta questa scelta a una risposta, a un canale o a un’altra domanda.',
    }),
    en: ({ chain }) => ({
      what: `From here one comes back to a question that was asked before: ${chain}.`,
      fix: 'Lead this choice to an answer, to a channel or to another question.',
    }),
  },
  check({ index, report }) {
    for (const { file, yaml, name, steps, chains } of triageGraphs(index)) {
      const seen = new Set<string>();
      for (const chain of chains) {
        const [from = '', to = ''] = chain.slice(-2);
        if (new Set(chain).size === chain.length || seen.has(`${from} ${to}`)) continue;
        seen.add(`${from} ${to}`);
        report([file, yaml.at(choicePath({ name, steps }, from, to))], { chain: chain.join(' → ') });
      }
    }
  },
  fixtures: {
    'questions go round in a circle': {
      files: {
        'triage.yaml': triageText({
          start: ['next: second', 'answers: [1001]'],
          second: ['next: ⟦start⟧', 'channel: phone'],
        }),
      },
    },
  },
});

/** Maximum number of consecutive questions. */
const maxQuestionsInARow = 3;

/** Too many consecutive questions. */
export const triageDeep = defineRule<{ chain: string; most: number }>({
  code: 'P-TRIAGE-DEEP',
  messages: {
    it: ({ chain, most }) => ({
      what: `Qui si arriva alla domanda numero ${most + 1}: ${chain}.`,
      fix: `Al massimo ${most} domande di fila: unisci due domande, o porta prima a una risposta o a una persona.`,
    }),
    en: ({ chain, most }) => ({
      what: `Here one comes to question number ${most + 1}: ${chain}.`,
      fix: `At most ${most} questions in a row: join two of them, or lead to an answer or a person earlier.`,
    }),
  },
  check({ index, report }) {
    for (const { file, yaml, name, steps, chains } of triageGraphs(index)) {
      const seen = new Set<string>();
      for (const chain of chains) {
        const questions = chain.slice(0, maxQuestionsInARow + 1);
        const [from = '', to = ''] = questions.slice(-2);
        // A loop has its own rule.
        if (questions.length <= maxQuestionsInARow || new Set(chain).size < chain.length || seen.has(`${from} ${to}`))
          continue;
        seen.add(`${from} ${to}`);
        const data = { chain: questions.join(' → '), most: maxQuestionsInARow };
        report([file, yaml.at(choicePath({ name, steps }, from, to))], data);
      }
    }
  },
  fixtures: {
    'four questions follow each other': {
      files: {
        'triage.yaml': triageText({
          one: ['next: two', 'answers: [1001]'],
          two: ['next: three', 'answers: [1001]'],
          three: ['next: ⟦four⟧', 'answers: [1001]'],
          four: ['answers: [1001]', 'channel: phone'],
        }),
      },
    },
  },
});
