import type { Judgement } from './judge.ts';
import type { ConversationTriage, TriageOption } from './files.ts';

/** A checked answer as quoted in the conversation. */
export interface Quoted {
  id: number;
  question: string;
  answer: string;
  /** The passage of the body that adds to the short answer; empty when there is none. */
  passage: string;
  url: string;
  /** When it was verified, as a sentence. */
  verified: string;
  /** Sensitive: a person is offered before the answer. */
  isHumanFirst: boolean;
}

/** Messages when no answer is quoted; their texts are in the language's file. */
export type Saying = 'greeting' | 'which' | 'unsure' | 'unknown' | 'again' | 'failed' | 'glad' | HandOverReason;
export type HandOverReason = 'asked' | 'delicate' | 'misses' | 'led';

export type Turn =
  | { by: 'reader'; text: string }
  | { by: 'site'; say: Saying }
  | { by: 'site'; answer: Quoted }
  /** A question of a triage. */
  | { by: 'site'; question: string };

/** Options that the reader can press instead of typing. */
export type Option =
  | { is: 'answer'; answer: Quoted }
  | { is: 'triage'; label: string; option: TriageOption }
  | { is: 'none' | 'helped' | 'not-helped' | 'person' };

export interface Conversation {
  turns: Turn[];
  options: Option[];
  /** Number of messages without a helpful answer. */
  misses: number;
  /** The reader's messages, for the hand-over. */
  texts: string[];
  read: Quoted[];
  /** What the caller has to fetch next and return as an event. */
  wanted: { is: 'search'; text: string } | { is: 'answers'; ids: number[] } | undefined;
  /** The hand-over to a person: its reason, and the result of the triage. */
  handOver: { reason: HandOverReason; channel?: string | undefined; subject?: string | undefined } | undefined;
  triage: ConversationTriage | undefined;
  led: string[];
}

export type ConversationEvent =
  | { is: 'said'; text: string; wantsPerson: boolean }
  | { is: 'found'; verdict: Judgement['verdict']; answers: Quoted[]; triage?: ConversationTriage | undefined }
  | { is: 'loaded'; answers: Quoted[] }
  | { is: 'failed' }
  | { is: 'chose'; option: Option; label: string };

/** Number of misses before a person is offered. */
const maxMisses = 2;

export const beginConversation = (): Conversation => ({
  turns: [{ by: 'site', say: 'greeting' }],
  options: [],
  misses: 0,
  texts: [],
  read: [],
  wanted: undefined,
  handOver: undefined,
  triage: undefined,
  led: [],
});

const say = (state: Conversation, ...turns: Turn[]): Conversation => ({ ...state, turns: [...state.turns, ...turns] });

function handOver(state: Conversation, reason: HandOverReason, more: object = {}): Conversation {
  const next = say(state, { by: 'site', say: reason });
  return { ...next, options: [{ is: 'person' }], handOver: { reason, ...more }, triage: undefined };
}

/** Asks for other words, then offers a person. In: the alternatives. */
function answerMiss(state: Conversation, reason: 'unknown' | 'again', others: readonly Option[] = []): Conversation {
  const misses = state.misses + 1;
  if (misses >= maxMisses) return handOver({ ...state, misses }, 'misses');
  return { ...say({ ...state, misses }, { by: 'site', say: reason }), options: [...others, { is: 'person' }] };
}

const answerOptions = (answers: readonly Quoted[]) => answers.map((answer): Option => ({ is: 'answer', answer }));

/** Quotes answers; a sensitive one hands over to a person instead. In: the alternatives. */
function quote(state: Conversation, answers: readonly Quoted[], others: readonly Quoted[] = []): Conversation {
  if (answers.some(({ isHumanFirst }) => isHumanFirst)) return handOver(state, 'delicate');
  const next = say(state, ...answers.map((answer): Turn => ({ by: 'site', answer })));
  return {
    ...next,
    read: [...state.read, ...answers],
    options: [{ is: 'helped' }, { is: 'not-helped' }, ...answerOptions(others)],
  };
}

function openStep(state: Conversation, triage: ConversationTriage, step: string): Conversation {
  const { question = '', options = [] } = triage.steps[step] ?? {};
  const next = say(state, { by: 'site', question });
  return {
    ...next,
    triage,
    led: [...state.led, triage.name],
    options: [...options.map((option): Option => ({ is: 'triage', label: option.label, option })), { is: 'none' }],
  };
}

function follow(state: Conversation, { next, answers, channel, form, human }: TriageOption): Conversation {
  if (next && state.triage) return openStep(state, state.triage, next);
  const done = { ...state, triage: undefined };
  if (human) return handOver(done, 'delicate', { channel });
  if (answers) return { ...done, wanted: { is: 'answers', ids: answers } };
  return handOver(done, 'led', { channel, subject: form });
}

/** In: the options that were offered. */
function choose(state: Conversation, option: Option, options: readonly Option[]): Conversation {
  switch (option.is) {
    case 'answer':
      return quote(state, [option.answer]);
    case 'triage':
      return follow(state, option.option);
    case 'helped':
      return { ...say(state, { by: 'site', say: 'glad' }), misses: 0 };
    case 'person':
      return state.handOver ? state : handOver(state, 'asked');
    case 'not-helped':
      return answerMiss(
        state,
        'again',
        options.filter(({ is }) => is === 'answer'),
      );
    default:
      return answerMiss({ ...state, triage: undefined }, 'again');
  }
}

/** One step of a conversation: state and event → next state. Pure. All quoted sentences come from the content. */
export function converse(before: Conversation, event: ConversationEvent): Conversation {
  const state: Conversation = { ...before, wanted: undefined, options: [] };
  switch (event.is) {
    case 'said': {
      const next = say({ ...state, texts: [...state.texts, event.text] }, { by: 'reader', text: event.text });
      if (event.wantsPerson) return handOver(next, 'asked');
      // Typing instead of choosing counts as a miss.
      const misses = before.misses + (before.options.some(({ is }) => is === 'none') ? 1 : 0);
      if (misses >= maxMisses) return handOver({ ...next, misses }, 'misses');
      return { ...next, misses, triage: undefined, handOver: undefined, wanted: { is: 'search', text: event.text } };
    }
    case 'found': {
      const { verdict, answers, triage } = event;
      const [first, ...others] = answers;
      if (verdict === 'none' || !first) return answerMiss(state, 'unknown');
      if (verdict === 'answer') return quote(state, [first], others);
      if (triage && !state.led.includes(triage.name)) return openStep(state, triage, triage.start);
      return { ...say(state, { by: 'site', say: verdict }), options: [...answerOptions(answers), { is: 'none' }] };
    }
    case 'loaded':
      return event.answers.length > 0 ? quote(state, event.answers) : answerMiss(state, 'unknown');
    case 'failed':
      return { ...say(state, { by: 'site', say: 'failed' }), options: [{ is: 'person' }] };
    case 'chose': {
      const next = say(state, { by: 'reader', text: event.label });
      return choose(next, event.option, before.options);
    }
  }
}

/** The draft for the team: the reader's messages and the answers shown. In: the introduction of the latter. */
export function draftOf({ texts, read, handOver: over }: Conversation, alreadyRead: string): string {
  const titles = [...new Map(read.map(({ id, question }) => [id, `${question} (${id})`])).values()];
  return [
    ...(over?.subject ? [over.subject] : []),
    ...texts,
    ...(titles.length > 0 ? ['', `${alreadyRead} ${titles.join('; ')}`] : []),
  ]
    .join('\n')
    .trim();
}
