import { list, maybe } from '../messages/entry.ts';
import { nearest } from '../readers/nearest.ts';
import { defineRule } from '../rule.ts';
import { triageGraphs } from '../triage-graph.ts';

/** A choice leads to a question that is not there. */
export default defineRule<{ name: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-TRIAGE-STEP',
  severity: 'error',
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
    const { file, yaml } = index.settings.files.triage;
    if (!yaml) return;
    for (const { name, steps } of triageGraphs(index)) {
      const allowed = Object.keys(steps);
      for (const [from, { choices }] of Object.entries(steps))
        choices.forEach(({ next }, at) => {
          if (next === undefined || allowed.includes(next)) return;
          const suggestion = nearest(next, allowed);
          const place = yaml.at([name, 'steps', from, 'choices', at, 'next']);
          report({ file, at: place, data: { name: next, suggestion, allowed }, fix: suggestion || undefined });
        });
    }
  },
  fixtures: [
    {
      when: 'a choice leads to a misspelt question',
      files: {
        'triage.yaml':
          'problem:\n  slug: { it: problemi, en: problems }\n  title: { it: Problemi, en: Problems }\n  steps:\n    start:\n      question: { it: Che cosa?, en: What? }\n      choices:\n        - { label: { it: Uno 0, en: One 0 }, next: ⟦othr⟧ }\n        - { label: { it: Uno 1, en: One 1 }, next: other }\n    other:\n      question: { it: Che cosa?, en: What? }\n      choices:\n        - { label: { it: Uno 0, en: One 0 }, answers: [1001] }\n        - { label: { it: Uno 1, en: One 1 }, channel: phone }\n',
      },
      fix: 'other',
    },
  ],
});
