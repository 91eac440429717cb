import { describe, expect, it } from 'vitest';
import {
  beginConversation,
  converse,
  draftOf,
  type Conversation,
  type ConversationEvent,
  type Option,
  type Quoted,
} from '../../../src/conversation/conversation.ts';
import type { ConversationTriage } from '../../../src/conversation/files.ts';
import { judgeResults, saysTitle } from '../../../src/conversation/judge.ts';
import { passageFor } from '../../../src/conversation/passage.ts';

const answer = (id: number, more: Partial<Quoted> = {}): Quoted => ({
  ...{ id, question: `Domanda ${id}?`, answer: `Risposta ${id}.`, passage: '', url: `/${id}/` },
  ...{ verified: '1 ottobre 2026', isHumanFirst: false, ...more },
});
const said = (text: string, isPerson = false): ConversationEvent => ({ is: 'said', text, wantsPerson: isPerson });
const given = (...answers: Quoted[]): ConversationEvent => ({ is: 'found', verdict: 'answer', answers });
/** Two that are about equally likely. */
const tied = (answers: Quoted[], triage?: ConversationTriage): ConversationEvent => ({
  is: 'found',
  verdict: 'which',
  answers,
  triage,
});
const asked = (answers: Quoted[], triage?: ConversationTriage): ConversationEvent => ({
  is: 'found',
  verdict: 'unsure',
  answers,
  triage,
});
const nothing: ConversationEvent = { is: 'found', verdict: 'none', answers: [] };
const chose = (option: Option): ConversationEvent => ({ is: 'chose', option, label: 'Scelta' });

const run = (...events: ConversationEvent[]): Conversation => events.reduce(converse, beginConversation());
/** What was said last, as a word. */
function last({ turns }: Conversation): string {
  const turn = turns.at(-1)!;
  if (turn.by === 'reader') return `reader ${turn.text}`;
  return 'say' in turn ? turn.say : 'answer' in turn ? `answer ${turn.answer.id}` : `question ${turn.question}`;
}
const optionsOf = ({ options }: Conversation) => options.map(({ is }) => is);

const triage: ConversationTriage = {
  name: 'delivery',
  title: 'Problemi con la consegna',
  start: 'arrived',
  answers: [1, 2],
  steps: {
    arrived: {
      question: 'È arrivata?',
      options: [
        { label: 'No', next: 'waiting' },
        { label: 'Sì', answers: [2] },
      ],
    },
    waiting: {
      question: 'Da quanto?',
      options: [
        { label: 'Poco', answers: [1] },
        { label: 'Molto', answers: [1], channel: 'Telefono', human: true },
        { label: 'Altro', form: 'Non arriva' },
      ],
    },
  },
};
const led = (...labels: string[]) => {
  let state = run(said('la spesa'), tied([answer(1), answer(2)], triage));
  for (const label of labels) {
    const option = state.options.find((one) => one.is === 'triage' && one.label === label)!;
    state = converse(state, chose(option));
  }
  return state;
};

describe('a conversation', () => {
  it.each<[string, Conversation, string, Option['is'][]]>([
    ['begins by saying that a program replies', run(), 'greeting', []],
    ['quotes the answer that fits', run(said('x'), given(answer(1))), 'answer 1', ['helped', 'not-helped']],
    [
      'quotes what fits, and offers what else may have been meant',
      run(said('x'), given(answer(1), answer(2))),
      'answer 1',
      ['helped', 'not-helped', 'answer'],
    ],
    [
      'asks which of two alike is meant',
      run(said('x'), tied([answer(1), answer(2)])),
      'which',
      ['answer', 'answer', 'none'],
    ],
    [
      'quotes the other one when that was meant, which is no miss',
      run(said('x'), given(answer(1), answer(2)), chose({ is: 'answer', answer: answer(2) }), said('y'), nothing),
      'unknown',
      ['person'],
    ],
    [
      'goes on offering the other one when the first did not help',
      run(said('x'), given(answer(1), answer(2)), chose({ is: 'not-helped' })),
      'again',
      ['answer', 'person'],
    ],
    ['says that it is not sure', run(said('x'), asked([answer(1)])), 'unsure', ['answer', 'none']],
    [
      'follows the triage also when it is not sure',
      run(said('x'), asked([answer(1), answer(2)], triage)),
      'question È arrivata?',
      ['triage', 'triage', 'none'],
    ],
    [
      'quotes the answer that was chosen',
      run(said('x'), asked([answer(1)]), chose({ is: 'answer', answer: answer(1) })),
      'answer 1',
      ['helped', 'not-helped'],
    ],
    ['says plainly that it does not know', run(said('x'), nothing), 'unknown', ['person']],
    ['hands over after two misses', run(said('x'), nothing, said('y'), nothing), 'misses', ['person']],
    [
      'counts an answer that did not help as a miss',
      run(said('x'), given(answer(1)), chose({ is: 'not-helped' }), said('y'), nothing),
      'misses',
      ['person'],
    ],
    [
      'counts a question that was not answered as a miss',
      run(said('x'), asked([answer(1)]), said('y'), nothing),
      'misses',
      ['person'],
    ],
    ['hands over when asked', run(said('operatore', true)), 'asked', ['person']],
    ['hands over when the button is pressed', run(said('x'), nothing, chose({ is: 'person' })), 'asked', ['person']],
    [
      'hands over at a delicate matter, before any answer',
      run(said('x'), given(answer(1, { isHumanFirst: true }))),
      'delicate',
      ['person'],
    ],
    [
      'hands over at a delicate matter that was chosen',
      run(said('x'), asked([answer(1)]), chose({ is: 'answer', answer: answer(1, { isHumanFirst: true }) })),
      'delicate',
      ['person'],
    ],
    ['goes on after an answer that helped', run(said('x'), given(answer(1)), chose({ is: 'helped' })), 'glad', []],
    ['says that it cannot search', run(said('x'), { is: 'failed' }), 'failed', ['person']],
    ['follows the triage where that knows what to ask', led(), 'question È arrivata?', ['triage', 'triage', 'none']],
    ['follows it to the next question', led('No'), 'question Da quanto?', ['triage', 'triage', 'triage', 'none']],
    ['follows it to a person', led('No', 'Molto'), 'delicate', ['person']],
    ['follows it to the form', led('No', 'Altro'), 'led', ['person']],
  ])('%s', (_, state, turn, options) => {
    expect(last(state)).toBe(turn);
    expect(optionsOf(state)).toEqual(options);
  });

  it('fetches the answers that a triage leads to, and asks the same triage only once', () => {
    const state = led('Sì');
    expect(state.request).toEqual({ is: 'answers', ids: [2] });
    expect(last(converse(state, { is: 'loaded', answers: [answer(2)] }))).toBe('answer 2');
    const again = [said('y'), tied([answer(1), answer(2)], triage)].reduce(converse, state);
    expect(last(again)).toBe('which');
  });

  it('brings along where a triage led: the channel, the subject of the form', () => {
    expect(led('No', 'Molto').handOver).toMatchObject({ channel: 'Telefono' });
    expect(draftOf(led('No', 'Altro'), 'Letto:')).toBe('Non arriva\nla spesa');
  });

  it('gives the person all that was written, and what was read, once', () => {
    const state = run(
      said('prima'),
      given(answer(1)),
      chose({ is: 'not-helped' }),
      said('poi'),
      given(answer(1)),
      said('operatore', true),
    );
    expect(draftOf(state, 'Letto:')).toBe('prima\npoi\noperatore\n\nLetto: Domanda 1? (1)');
  });

  it('leaves what was there before as it was', () => {
    const before = run(said('x'), nothing);
    const copy = structuredClone(before);
    converse(before, said('y'));
    expect(before).toEqual(copy);
  });
});

describe('what a search is worth', () => {
  const hit = (id: number, score: number, sure?: number) =>
    ({ id, score, sure }) as Parameters<typeof judgeResults>[0]['hits'][number];
  it.each([
    ['nothing found', [], 'none', []],
    ['one far ahead', [hit(1, 30, 2), hit(2, 12, 1)], 'answer', [1]],
    ['two alike', [hit(1, 30, 2), hit(2, 29.5, 2)], 'which', [1, 2]],
    ['one that is put first', [hit(1, 30, Infinity), hit(2, 30, 2)], 'answer', [1, 2]],
    [
      'others that may be meant as well',
      [hit(1, 9, 2), ...[2, 3, 4, 5].map((id) => hit(id, 5, 1)), hit(6, 4, 2)],
      'answer',
      [1, 2, 3, 4],
    ],
    [
      'a high score that is not sure',
      [hit(1, 20, 1.2), hit(2, 8, 0.4), hit(3, 7, 0.8), ...[4, 5, 6, 7].map((id) => hit(id, 5, 0.2))],
      'unsure',
      [1, 2, 3, 4, 5, 6],
    ],
    ['next to no evidence', [hit(1, 20, 0.1)], 'none', []],
    ['what the index could not be asked about', [hit(1, 5), hit(2, 5)], 'unsure', [1, 2]],
  ] as const)('%s', (_, hits, verdict, ids) => {
    expect(judgeResults({ hits: [...hits] })).toEqual({ verdict, ids });
  });
  it('a number names its answer', () => {
    expect(judgeResults({ hits: [], exact: hit(7, 1) })).toMatchObject({ verdict: 'answer', ids: [7] });
  });
});

it('a passage is quoted only where it says more about the question than the short answer does', () => {
  const passages = ['Il codice sconto usato torna valido.', 'Premi Annulla ordine e conferma.'];
  expect(passageFor('annullo ordine: il codice sconto usato?', 'Annulla l’ordine.', passages)).toBe(passages[0]);
  expect(passageFor('come annullo un ordine', 'Annulla l’ordine.', passages)).toBe('');
});

it.each([
  ['problemi con la consegna', true],
  ['Ho un problema di consegna!', true],
  ['consegna', false],
  ['problemi con la consegna del frigo', false],
  ['', false],
])('whether a message says the title of a triage: %s', (message, says) => {
  expect(saysTitle(message, 'Problemi con la consegna')).toBe(says);
  expect(saysTitle(message, 'In sé')).toBe(false);
});
