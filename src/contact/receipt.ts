import { interpolate } from '../i18n/interpolate.ts';

export interface ReceiptWords {
  title: string;
  number: string;
  copy: string;
  copied: string;
  by: string;
  sent: string;
  next: string;
  steps: string;
  print: string;
  another: string;
}

/** What arrived: its number, the promise in words (empty when there is none), where the answer goes, and what was sent. */
export interface Received {
  reference: string;
  date: string;
  reply: string;
  message: string;
  along: readonly string[];
}

function createElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
  className = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

interface ReceiptState {
  receipt?: readonly [ReceiptWords, Received];
}

/** Shows the receipt of this visit where it was reloaded or come back to. Out: whether there is one. */
export function showKeptReceipt(form: HTMLElement): boolean {
  const { receipt } = (history.state ?? {}) as ReceiptState;
  if (receipt) putReceipt(form, ...receipt);
  return !!receipt;
}

/**
 * Puts the receipt in the place of the form, and leads the reader to it. The entry of the history keeps it: a reload shows it again, a new
 * visit a new form, and it goes with the tab.
 */
export function showReceipt(form: HTMLElement, words: ReceiptWords, received: Received): void {
  history.replaceState({ ...(history.state as object | null), receipt: [words, received] } satisfies ReceiptState, '');
  putReceipt(form, words, received).focus({ preventScroll: true });
  // Its title says that all went well, and stands above what has the focus.
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
  // A screen reader says them with the title, when the receipt gets the focus.
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
  // Below the channels, where they stand one above the other, nobody would see it after a reload.
  const section = receipt.closest('section');
  const heading = document.querySelector('h1');
  if (section && heading && matchMedia('(max-width: 60rem)').matches) {
    heading.after(section);
    // A browser keeps what was in the window where it is, and the receipt above it.
    heading.scrollIntoView();
  }
  return receipt;
}
