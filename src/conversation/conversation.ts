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
export type SiteMessage = 'greeting' | 'which' | 'unsure' | 'unknown' | 'again' | 'failed' | 'glad' | HandOverReason;
export type HandOverReason = 'asked' | 'delicate' | 'misses' | 'led';

export type Turn =
  | { by: 'reader'; text: string }
  | { by: 'site'; say: SiteMessage }
  | { by: 'site'; answer: Quoted }
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
  messages: string[];
  quoted: Quoted[];
  /** What the caller has to fetch next and return as an event. */
  request: { is: 'search'; text: string } | { is: 'answers'; ids: number[] } | undefined;
  /** The hand-over to a person: its reason, and the result of the triage. */
  handOver: { reason: HandOverReason; channel?: string | undefined; subject?: string | undefined } | undefined;
  triage: ConversationTriage | undefined;
  completedTriages: string[];
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
  messages: [],
  quoted: [],
  request: undefined,
  handOver: undefined,
  triage: undefined,
  completedTriages: [],
});

const addTurns = (state: Conversation, ...turns: Turn[]): Conversation => ({
  ...state,
  turns: [...state.turns, ...turns],
});

function handOver(state: Conversation, reason: HandOverReason, more: object = {}): Conversation {
  const next = addTurns(state, { by: 'site', say: reason });
  return { ...next, options: [{ is: 'person' }], handOver: { reason, ...more }, triage: undefined };
}

/** Asks for other words, then offers a person. In: the alternatives. */
function answerMiss(state: Conversation, reason: 'unknown' | 'again', others: readonly Option[] = []): Conversation {
  const misses = state.misses + 1;
  if (misses >= maxMisses) return handOver({ ...state, misses }, 'misses');
  return { ...addTurns({ ...state, misses }, { by: 'site', say: reason }), options: [...others, { is: 'person' }] };
}

const answerOptions = (answers: readonly Quoted[]) => answers.map((answer): Option => ({ is: 'answer', answer }));

/** Quotes answers; a sensitive one hands over to a person instead. In: the alternatives. */
function quoteAnswers(state: Conversation, answers: readonly Quoted[], others: readonly Quoted[] = []): Conversation {
  if (answers.some(({ isHumanFirst }) => isHumanFirst)) return handOver(state, 'delicate');
  const next = addTurns(state, ...answers.map((answer): Turn => ({ by: 'site', answer })));
  return {
    ...next,
    quoted: [...state.quoted, ...answers],
    options: [{ is: 'helped' }, { is: 'not-helped' }, ...answerOptions(others)],
  };
}

function openStep(state: Conversation, triage: ConversationTriage, step: string): Conversation {
  const { question = '', options = [] } = triage.steps[step] ?? {};
  const next = addTurns(state, { by: 'site', question });
  return {
    ...next,
    triage,
    completedTriages: [...state.completedTriages, triage.name],
    options: [...options.map((option): Option => ({ is: 'triage', label: option.label, option })), { is: 'none' }],
  };
}

function followOption(state: Conversation, { next, answers, channel, form, human }: TriageOption): Conversation {
  if (next && state.triage) return openStep(state, state.triage, next);
  const done = { ...state, triage: undefined };
  if (human) return handOver(done, 'delicate', { channel });
  if (answers) return { ...done, request: { is: 'answers', ids: answers } };
  return handOver(done, 'led', { channel, subject: form });
}

/** In: the options that were offered. */
function choose(state: Conversation, option: Option, options: readonly Option[]): Conversation {
  switch (option.is) {
    case 'answer':
      return quoteAnswers(state, [option.answer]);
    case 'triage':
      return followOption(state, option.option);
    case 'helped':
      return { ...addTurns(state, { by: 'site', say: 'glad' }), misses: 0 };
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
  const state: Conversation = { ...before, request: undefined, options: [] };
  switch (event.is) {
    case 'said': {
      const next = addTurns(
        { ...state, messages: [...state.messages, event.text] },
        { by: 'reader', text: event.text },
      );
      if (event.wantsPerson) return handOver(next, 'asked');
      // Typing instead of choosing counts as a miss.
      const misses = before.misses + (before.options.some(({ is }) => is === 'none') ? 1 : 0);
      if (misses >= maxMisses) return handOver({ ...next, misses }, 'misses');
      return { ...next, misses, triage: undefined, handOver: undefined, request: { is: 'search', text: event.text } };
    }
    case 'found': {
      const { verdict, answers, triage } = event;
      const [first, ...others] = answers;
      if (verdict === 'none' || !first) return answerMiss(state, 'unknown');
      if (verdict === 'answer') return quoteAnswers(state, [first], others);
      if (triage && !state.completedTriages.includes(triage.name)) return openStep(state, triage, triage.start);
      return { ...addTurns(state, { by: 'site', say: verdict }), options: [...answerOptions(answers), { is: 'none' }] };
    }
    case 'loaded':
      return event.answers.length > 0 ? quoteAnswers(state, event.answers) : answerMiss(state, 'unknown');
    case 'failed':
      return { ...addTurns(state, { by: 'site', say: 'failed' }), options: [{ is: 'person' }] };
    case 'chose': {
      const next = addTurns(state, { by: 'reader', text: event.label });
      return choose(next, event.option, before.options);
    }
  }
}

/** The draft for the team: the reader's messages and the answers shown. In: the introduction of the latter. */
export function draftOf({ messages, quoted, handOver: over }: Conversation, alreadyRead: string): string {
  const titles = [...new Map(quoted.map(({ id, question }) => [id, `${question} (${id})`])).values()];
  return [
    ...(over?.subject ? [over.subject] : []),
    ...messages,
    ...(titles.length > 0 ? ['', `${alreadyRead} ${titles.join('; ')}`] : []),
  ]
    .join('\n')
    .trim();
}
