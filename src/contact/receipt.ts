import type { FormWords } from './form-words.ts';
import { interpolate } from '../i18n/interpolate.ts';

type ReceiptWords = FormWords['receipt'];

/** The sent message: reference, promise as text (empty without one), reply address, and content. */
export interface Received {
  reference: string;
  date: string;
  reply: string;
  message: string;
  along: readonly string[];
}

const createElement = <K extends keyof HTMLElementTagNameMap>(name: K, text: string, className = '') =>
  Object.assign(document.createElement(name), { textContent: text, ...(className && { className }) });

interface ReceiptState {
  receipt?: readonly [ReceiptWords, Received];
}

/** Shows the receipt again after a reload or a return in the history. Out: whether there is one. */
export function showKeptReceipt(form: HTMLElement): boolean {
  const { receipt } = (history.state ?? {}) as ReceiptState;
  if (receipt) putReceipt(form, ...receipt);
  return !!receipt;
}

/** Replaces the form by the receipt. It is in the history entry: a reload shows it again, a new visit does not. */
export function showReceipt(form: HTMLElement, words: ReceiptWords, received: Received): void {
  history.replaceState({ ...(history.state as object | null), receipt: [words, received] } satisfies ReceiptState, '');
  putReceipt(form, words, received).focus({ preventScroll: true });
  // The title, which confirms the sending, is above the focused element.
  document.getElementById('form-title')?.scrollIntoView({ block: 'nearest' });
}

function putReceipt(
  form: HTMLElement,
  words: ReceiptWords,
  { reference, date, reply, message, along }: Received,
): HTMLElement {
  const receipt = document.createElement('div');
  receipt.className = 'receipt';
  receipt.tabIndex = -1;
  receipt.dataset['result'] = '';
  receipt.setAttribute('role', 'group');
  receipt.setAttribute('aria-labelledby', 'form-title');
  const number = createElement('p', `${words.number}: `);
  const code = createElement('strong', reference);
  code.dir = 'ltr';
  number.append(code);
  const facts = [number, ...(date ? [createElement('p', interpolate(words.by, { date, reply }))] : [])];
  // The lines are part of the description that screen readers announce on focus.
  for (const [index, line] of facts.entries()) line.id = `receipt-${index}`;
  receipt.setAttribute('aria-describedby', facts.map(({ id }) => id).join(' '));
  const copy = createElement('button', words.copy, 'button');
  copy.type = 'button';
  const copied = createElement('span', '');
  copied.setAttribute('role', 'status');
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(reference).then(() => (copied.textContent = words.copied));
  });
  const print = createElement('button', words.print, 'button');
  print.type = 'button';
  print.addEventListener('click', () => window.print());
  const another = createElement('a', words.another, 'no-print');
  another.href = location.pathname;
  const list = document.createElement('ul');
  list.append(...along.map((line) => createElement('li', line)));
  const actions = document.createElement('p');
  actions.className = 'receipt-actions no-print';
  actions.append(copy, print, copied);
  receipt.append(
    ...facts,
    actions,
    createElement('h3', words.sent),
    createElement('blockquote', message),
    ...(along.length > 0 ? [list] : []),
    createElement('h3', words.next),
    createElement('p', words.steps),
    another,
  );
  const title = document.getElementById('form-title');
  if (title) title.textContent = words.title;
  form.replaceWith(receipt);
  // In one column it would be below the channels, out of sight after a reload.
  const section = receipt.closest('section');
  const heading = document.querySelector('h1');
  if (section && heading && matchMedia('(max-width: 60rem)').matches) {
    heading.after(section);
    // Scroll anchoring would keep the receipt above the window.
    heading.scrollIntoView();
  }
  return receipt;
}
