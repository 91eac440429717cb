import { defineRule } from '../rule.ts';
import { triageGraphs } from '../triage-graph.ts';

/** No choice leads to a question. */
export default defineRule<{ name: string; first: string }>({
  code: 'P-TRIAGE-UNREACHABLE',
  severity: 'error',
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
    const { file, yaml } = index.settings.files.triage;
    if (!yaml) return;
    for (const { name, steps, chains } of triageGraphs(index)) {
      const reached = new Set(chains.flat());
      const [first = '', ...others] = Object.keys(steps);
      for (const step of chains.length > 0 ? others : [])
        if (!reached.has(step)) report({ file, at: yaml.keyAt([name, 'steps', step]), data: { name: step, first } });
    }
  },
  fixtures: [
    {
      when: 'no choice leads to a question',
      files: {
        'triage.yaml':
          'problem:\n  slug: { it: problemi, en: problems }\n  title: { it: Problemi, en: Problems }\n  steps:\n    start:\n      question: { it: Che cosa?, en: What? }\n      choices:\n        - { label: { it: Uno 0, en: One 0 }, answers: [1001] }\n        - { label: { it: Uno 1, en: One 1 }, channel: phone }\n    ⟦alone⟧:\n      question: { it: Che cosa?, en: What? }\n      choices:\n        - { label: { it: Uno 0, en: One 0 }, answers: [1001] }\n        - { label: { it: Uno 1, en: One 1 }, channel: phone }\n',
      },
    },
  ],
});
