import { defineRule } from '../rule.ts';
import { choicePath, triageGraphs } from '../triage-graph.ts';

/** Questions lead back to one that was answered before. */
export default defineRule<{ chain: string }>({
  code: 'P-TRIAGE-LOOP',
  severity: 'error',
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
    const { file, yaml } = index.settings.files.triage;
    if (!yaml) return;
    for (const { name, steps, chains } of triageGraphs(index)) {
      const seen = new Set<string>();
      for (const chain of chains) {
        const [from = '', to = ''] = chain.slice(-2);
        if (new Set(chain).size === chain.length || seen.has(`${from} ${to}`)) continue;
        seen.add(`${from} ${to}`);
        report({ file, at: yaml.at(choicePath(name, steps, from, to)), data: { chain: chain.join(' → ') } });
      }
    }
  },
  fixtures: [
    {
      when: 'questions go round in a circle',
      files: {
        'triage.yaml':
          'problem:\n  slug: { it: problemi, en: problems }\n  title: { it: Problemi, en: Problems }\n  steps:\n    start:\n      question: { it: Che cosa?, en: What? }\n      choices:\n        - { label: { it: Uno 0, en: One 0 }, next: second }\n        - { label: { it: Uno 1, en: One 1 }, answers: [1001] }\n    second:\n      question: { it: Che cosa?, en: What? }\n      choices:\n        - { label: { it: Uno 0, en: One 0 }, next: ⟦start⟧ }\n        - { label: { it: Uno 1, en: One 1 }, channel: phone }\n',
      },
    },
  ],
});
