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
import { judge } from '../../../src/conversation/judge.ts';
import { passageFor } from '../../../src/conversation/passage.ts';
import { wantsPerson } from '../../../src/conversation/wants-person.ts';
import { dictionary } from '../../../src/i18n/index.ts';

const answer = (id: number, more: Partial<Quoted> = {}): Quoted => ({
  ...{ id, question: `Domanda ${id}?`, answer: `Risposta ${id}.`, passage: '', url: `/${id}/` },
  ...{ verified: '1 ottobre 2026', isHumanFirst: false, ...more },
});
const said = (text: string, isPerson = false): ConversationEvent => ({ is: 'said', text, wantsPerson: isPerson });
const given = (...answers: Quoted[]): ConversationEvent => ({
  is: 'found',
  judgement: { verdict: 'answer', ids: answers.map(({ id }) => id), isUnsure: false },
  answers,
});
const asked = (answers: Quoted[], isUnsure = false, triage?: ConversationTriage): ConversationEvent => ({
  is: 'found',
  judgement: { verdict: 'ask', ids: answers.map(({ id }) => id), isUnsure },
  answers,
  triage,
});
const nothing: ConversationEvent = {
  is: 'found',
  judgement: { verdict: 'none', ids: [], isUnsure: true },
  answers: [],
};
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
  let state = run(said('la spesa'), asked([answer(1), answer(2)], false, triage));
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
      'asks back when two are about equally likely',
      run(said('x'), asked([answer(1), answer(2)])),
      'which',
      ['answer', 'answer', 'none'],
    ],
    ['says that it is not sure', run(said('x'), asked([answer(1)], true)), 'unsure', ['answer', 'none']],
    [
      'quotes the answer that was chosen',
      run(said('x'), asked([answer(1)], true), chose({ is: 'answer', answer: answer(1) })),
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
      run(said('x'), asked([answer(1)], true), said('y'), nothing),
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
    expect(state.wanted).toEqual({ is: 'answers', ids: [2] });
    expect(last(converse(state, { is: 'loaded', answers: [answer(2)] }))).toBe('answer 2');
    const again = [said('y'), asked([answer(1), answer(2)], false, triage)].reduce(converse, state);
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
  const hit = (id: number, score: number) => ({ id, score }) as Parameters<typeof judge>[0]['hits'][number];
  it.each([
    ['nothing found', [], false, 'none', []],
    ['one far ahead', [hit(1, 30), hit(2, 12)], false, 'answer', [1]],
    ['two alike', [hit(1, 30), hit(2, 29.5)], false, 'ask', [1, 2]],
    ['a good score that search calls only near', [hit(1, 20), hit(2, 8)], true, 'ask', [1]],
    ['a middling score', [hit(1, 12), hit(2, 11)], false, 'ask', [1, 2]],
    ['next to no evidence', [hit(1, 5)], false, 'none', []],
  ] as const)('%s', (_, hits, nearest, verdict, ids) => {
    expect(judge({ hits: [...hits], nearest })).toMatchObject({ verdict, ids });
  });
  it('a number names its answer', () => {
    expect(judge({ hits: [], nearest: false, exact: hit(7, 1) })).toMatchObject({ verdict: 'answer', ids: [7] });
  });
});

it.each([
  ['it', 'operatore', true],
  ['it', 'Voglio parlare con qualcuno!', true],
  ['it', 'mi passi una persona?', true],
  ['it', 'una persona ha ritirato il pacco al posto mio e non so chi', false],
  ['it', 'quando arriva il rimborso', false],
  ['en', 'agent', true],
  ['en', 'I want to talk to a human being about my order please', true],
  ['en', 'the person at the door took my parcel away', false],
])('whether a person is asked for (%s): "%s" → %s', (locale, text, wanted) => {
  const { personAlone: alone, personAnywhere: anywhere } = dictionary(locale).conversation;
  expect(wantsPerson(text, { alone, anywhere })).toBe(wanted);
});

it('a passage is quoted only where it says more about the question than the short answer does', () => {
  const passages = ['Il codice sconto usato torna valido.', 'Premi Annulla ordine e conferma.'];
  expect(passageFor('annullo ordine: il codice sconto usato?', 'Annulla l’ordine.', passages)).toBe(passages[0]);
  expect(passageFor('come annullo un ordine', 'Annulla l’ordine.', passages)).toBe('');
});
