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
}

/** What arrived: its number, the promise in words (empty when there is none), where the answer goes, and what was sent. */
export interface Received {
  reference: string;
  date: string;
  reply: string;
  message: string;
  along: readonly string[];
}

function part<K extends keyof HTMLElementTagNameMap>(name: K, text: string, className = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

/** Puts the receipt in the place of the form, and leads the reader to it. */
export function showReceipt(
  form: HTMLElement,
  words: ReceiptWords,
  { reference, date, reply, message, along }: Received,
) {
  const receipt = document.createElement('div');
  receipt.className = 'receipt';
  receipt.tabIndex = -1;
  receipt.dataset['result'] = '';
  receipt.setAttribute('role', 'group');
  receipt.setAttribute('aria-labelledby', 'form-title');
  const number = part('p', `${words.number}: `);
  const told = part('strong', reference);
  told.dir = 'ltr';
  number.append(told);
  const copy = part('button', words.copy, 'button');
  copy.type = 'button';
  const copied = part('span', '');
  copied.setAttribute('role', 'status');
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(reference).then(() => (copied.textContent = words.copied));
  });
  const print = part('button', words.print, 'button');
  print.type = 'button';
  print.addEventListener('click', () => window.print());
  const list = document.createElement('ul');
  list.append(...along.map((line) => part('li', line)));
  const actions = document.createElement('p');
  actions.className = 'receipt-actions no-print';
  actions.append(copy, print, copied);
  receipt.append(
    number,
    ...(date ? [part('p', interpolate(words.by, { date, reply }))] : []),
    actions,
    part('h3', words.sent),
    part('blockquote', message),
    ...(along.length > 0 ? [list] : []),
    part('h3', words.next),
    part('p', words.steps),
  );
  const title = document.getElementById('form-title');
  if (title) title.textContent = words.title;
  form.replaceWith(receipt);
  receipt.focus();
}
