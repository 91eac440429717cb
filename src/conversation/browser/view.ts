import type { ConversationFile } from '../files.ts';
import type { Conversation, Option, Quoted, Turn } from '../conversation.ts';
import { interpolate } from '../../i18n/interpolate.ts';

type Words = ConversationFile['words'];

export interface ViewHandlers {
  say(text: string): void;
  choose(option: Option, label: string): void;
  leave(): void;
}

type Children = (Node | string)[];
function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<Omit<HTMLElementTagNameMap[K], 'children'>> = {},
  ...children: Children
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function answerNodes({ question, answer, passage, url, verified }: Quoted, words: Words): Children {
  const link = element('a', { href: url }, words.whole);
  return [
    element('h3', { dir: 'auto' }, question),
    element('p', { dir: 'auto' }, answer),
    ...(passage ? [element('blockquote', { dir: 'auto' }, passage)] : []),
    element('p', { className: 'talk-source' }, `${verified} · `, link),
  ];
}

function drawTurn(turn: Turn, state: Conversation, words: Words): HTMLElement {
  const isReader = turn.by === 'reader';
  const name = element('span', { className: 'visually-hidden' }, `${isReader ? words.you : words.site}: `);
  const item = element('div', { className: isReader ? 'talk-reader' : 'talk-site' }, name);
  if ('text' in turn) item.append(element('span', { dir: 'auto' }, turn.text));
  else if ('answer' in turn) item.append(...answerNodes(turn.answer, words));
  else if ('question' in turn) item.append(element('p', {}, turn.question));
  else {
    item.append(element('p', {}, words[turn.say]));
    const over = state.handOver;
    if (over?.reason !== turn.say) return item;
    if (over.channel) item.append(element('p', {}, interpolate(words.channel, { channel: over.channel })));
    item.append(element('p', {}, words.carried));
  }
  return item;
}

function labelOf(option: Option, { handOver }: Conversation, words: Words): string {
  switch (option.is) {
    case 'answer':
      return option.answer.question;
    case 'triage':
      return option.label;
    case 'person':
      return handOver ? words.goOn : words.person;
    case 'not-helped':
      return words.notHelped;
    default:
      return words[option.is];
  }
}

/** Whether an option is the first of the alternatives listed after an answer. */
const beginsOthers = ({ options }: Conversation, index: number) =>
  options[index]?.is === 'answer' && options[index - 1]?.is !== 'answer' && !options.some(({ is }) => is === 'none');

/** The dialog: messages, options, a text field. It overlays the page, so that nothing in the page moves. */
export function createView(words: Words, handlers: ViewHandlers) {
  const log = element('div', { className: 'talk-log', role: 'log', ariaLabel: words.log, tabIndex: 0 });
  const options = element('div', { className: 'talk-options', role: 'group' });
  const field = element('textarea', {
    id: 'talk-field',
    rows: 2,
    maxLength: 400,
    required: true,
    enterKeyHint: 'send',
  });
  const label = element('label', { htmlFor: 'talk-field', className: 'visually-hidden' }, words.field);
  const form = element(
    'form',
    { className: 'talk-form' },
    label,
    field,
    element('button', { className: 'button' }, words.send),
  );
  const close = element('button', { type: 'button', className: 'talk-close', ariaLabel: words.close }, '×');
  const title = element('h2', { id: 'talk-title' }, words.title);
  const dialog = element('dialog', { className: 'talk' }, element('header', {}, title, close), log, options, form);
  dialog.setAttribute('aria-labelledby', 'talk-title');
  let drawn = 0;

  close.addEventListener('click', () => dialog.close());
  // Clicks outside the dialog have the dialog, with its backdrop, as target.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (!text) return;
    field.value = '';
    handlers.say(text);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });

  function drawOptions(state: Conversation): void {
    const isHelp = state.options.some(({ is }) => is === 'helped');
    const buttons = state.options.flatMap((option, index): Children => {
      const text = labelOf(option, state, words);
      const isMain = option.is === 'person' && state.handOver !== undefined;
      const button = element(
        'button',
        { type: 'button', className: isMain ? 'button' : 'talk-option', dir: 'auto' },
        text,
      );
      button.addEventListener('click', () => {
        if (isMain) return handlers.leave();
        handlers.choose(option, text);
        field.focus({ preventScroll: true });
      });
      return beginsOthers(state, index) ? [element('span', {}, words.orMeant), button] : [button];
    });
    options.replaceChildren(...(isHelp ? [element('span', {}, words.didItHelp)] : []), ...buttons);
    options.ariaLabel = isHelp ? words.didItHelp : words.log;
  }

  return {
    dialog,
    draw(state: Conversation): void {
      const fresh = state.turns.slice(drawn).map((turn) => drawTurn(turn, state, words));
      drawn = state.turns.length;
      log.querySelector('.talk-waiting')?.remove();
      log.append(...fresh);
      if (state.request) log.append(element('div', { className: 'talk-site talk-waiting' }, words.thinking));
      drawOptions(state);
      // Scrolls to the beginning of a long answer.
      const last = fresh.findLast((item) => item.classList.contains('talk-site')) ?? fresh.at(-1);
      if (drawn > 1 && last) log.scrollTop = last.offsetTop - log.offsetTop - 8;
    },
    open(): void {
      dialog.showModal();
      field.focus();
    },
  };
}
