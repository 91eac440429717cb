import { defineRule } from '../rule.ts';
import { choicePath, triageGraphs } from '../triage-graph.ts';

/** Whoever has a problem answers so many. */
const mostInARow = 3;

/** More questions follow each other than anybody answers. */
export default defineRule<{ chain: string; most: number }>({
  code: 'P-TRIAGE-DEEP',
  severity: 'error',
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
    const { file, yaml } = index.settings.files.triage;
    if (!yaml) return;
    for (const { name, steps, chains } of triageGraphs(index)) {
      const seen = new Set<string>();
      for (const chain of chains) {
        const asked = chain.slice(0, mostInARow + 1);
        const [from = '', to = ''] = asked.slice(-2);
        // A loop is told as one.
        if (asked.length <= mostInARow || new Set(chain).size < chain.length || seen.has(`${from} ${to}`)) continue;
        seen.add(`${from} ${to}`);
        const data = { chain: asked.join(' → '), most: mostInARow };
        report({ file, at: yaml.at(choicePath(name, steps, from, to)), data });
      }
    }
  },
  fixtures: [
    {
      when: 'four questions follow each other',
      files: {
        'triage.yaml':
          'problem:\n  slug: { it: problemi, en: problems }\n  title: { it: Problemi, en: Problems }\n  steps:\n    one:\n      question: { it: Che cosa?, en: What? }\n      choices:\n        - { label: { it: Uno 0, en: One 0 }, next: two }\n        - { label: { it: Uno 1, en: One 1 }, answers: [1001] }\n    two:\n      question: { it: Che cosa?, en: What? }\n      choices:\n        - { label: { it: Uno 0, en: One 0 }, next: three }\n        - { label: { it: Uno 1, en: One 1 }, answers: [1001] }\n    three:\n      question: { it: Che cosa?, en: What? }\n      choices:\n        - { label: { it: Uno 0, en: One 0 }, next: ⟦four⟧ }\n        - { label: { it: Uno 1, en: One 1 }, answers: [1001] }\n    four:\n      question: { it: Che cosa?, en: What? }\n      choices:\n        - { label: { it: Uno 0, en: One 0 }, answers: [1001] }\n        - { label: { it: Uno 1, en: One 1 }, channel: phone }\n',
      },
    },
  ],
});
