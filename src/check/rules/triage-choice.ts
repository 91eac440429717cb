import { list } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';
import { triageGraphs } from '../triage-graph.ts';

/** A choice leads nowhere, or to two things of which only one can be. */
export default defineRule<{ targets: readonly string[] }>({
  code: 'P-TRIAGE-CHOICE',
  severity: 'error',
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
    const { file, yaml } = index.settings.files.triage;
    if (!yaml) return;
    for (const { name, steps } of triageGraphs(index))
      for (const [step, { choices }] of Object.entries(steps))
        choices.forEach((choice, at) => {
          const targets = (['next', 'form', 'answers', 'channel'] as const).filter((key) => choice[key] !== undefined);
          const isEnd = targets.every((key) => key === 'answers' || key === 'channel');
          if (targets.length !== 1 && !(isEnd && targets.length > 0))
            report({ file, at: yaml.at([name, 'steps', step, 'choices', at]), data: { targets } });
        });
  },
  fixtures: [
    {
      when: 'a choice leads nowhere',
      files: {
        'triage.yaml':
          'problem:\n  slug: { it: problemi, en: problems }\n  title: { it: Problemi, en: Problems }\n  steps:\n    start:\n      question: { it: Che cosa?, en: What? }\n      choices:\n        - { label: { it: Uno 0, en: One 0 }, answers: [1001] }\n        - ⟦{ label: { it: Uno 1, en: One 1 }, human: first }⟧\n',
      },
    },
    {
      when: 'a choice leads to the form and to a question',
      files: {
        'triage.yaml':
          'problem:\n  slug: { it: problemi, en: problems }\n  title: { it: Problemi, en: Problems }\n  steps:\n    start:\n      question: { it: Che cosa?, en: What? }\n      choices:\n        - { label: { it: Uno 0, en: One 0 }, answers: [1001] }\n        - ⟦{ label: { it: Uno 1, en: One 1 }, next: more, form: { it: Altro, en: Other } }⟧\n    more:\n      question: { it: Che cosa?, en: What? }\n      choices:\n        - { label: { it: Uno 0, en: One 0 }, answers: [1001] }\n        - { label: { it: Uno 1, en: One 1 }, channel: phone }\n',
      },
    },
  ],
});
