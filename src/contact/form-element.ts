import { contextChanged } from './carried-context.ts';
import { describeDeadline, localMoment, type TimeWords } from './describe-hours.ts';
import { showContext, type ContextWords } from './form-context.ts';
import { formDraft } from './form-draft.ts';
import { interpolate } from '../i18n/interpolate.ts';
import { postMessage, missingFields, type RequiredField, type SendOutcome } from './post-message.ts';
import type { ReceiptWords } from './receipt.ts';
import { readerContext } from '../events/reader-context.ts';
import { uuidv7 } from '../events/uuid.ts';

interface Words extends Pick<TimeWords, 'byTime'> {
  context: ContextWords;
  reasons: Record<string, string>;
  sending: string;
  receipt: ReceiptWords;
  failed: string;
  busy: string;
  refused: string;
  needMessage: string;
  needReply: string;
  wrongMail: string;
  wrongPhone: string;
}

type Kept = Extract<SendOutcome, { is: 'kept' }>;

/** What a reader types, and what is kept of it until it is sent. */
const typedFields = ['message', 'reply', 'name'] as const;

/**
 * Sends the contact form without leaving the page and carries along what the reader was reading or looking for
 * (`?a=1042`, `?q=words`). Without script the form is an ordinary post.
 */
class ContactForm extends HTMLElement {
  #controller: AbortController | undefined;
  #isSending = false;

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    this.#controller = new AbortController();
    form.noValidate = true;
    const { signal } = this.#controller;
    form.addEventListener('submit', (event) => void this.#submit(event, form), { signal });
    form.addEventListener('input', ({ target }) => this.#typed(form, target as HTMLElement), { signal });
    this.#restore(form);
    document.addEventListener(contextChanged, () => this.#context(form), { signal });
    this.#context(form);
  }

  disconnectedCallback() {
    this.#controller?.abort();
  }

  get #words(): Words {
    return JSON.parse(this.dataset['words'] ?? '{}') as Words;
  }

  #restore(form: HTMLFormElement) {
    const { id, ...fields } = formDraft.read();
    // Sent before the reload, perhaps taken: the same message goes under the same id.
    if (id) form.dataset['id'] = id;
    for (const name of typedFields) {
      const field = fieldOf(form, name);
      if (field && !field.value) field.value = fields[name] ?? '';
    }
  }

  #keep(form: HTMLFormElement) {
    const fields = typedFields.map((name) => [name, fieldOf(form, name)?.value ?? ''] as const);
    const { id } = form.dataset;
    formDraft.keep({ ...Object.fromEntries(fields), ...(id && { id }) });
  }

  #typed(form: HTMLFormElement, field: HTMLElement) {
    // Under one id the collector keeps what came first: what was written since is another message.
    delete form.dataset['id'];
    this.#keep(form);
    // An error that was mended is told no more; a new one is told when the message is sent.
    if (field.ariaInvalid === 'true' && !this.#needed(form).includes(field.id as RequiredField))
      this.#tell(form, field.id, '');
  }

  #context(form: HTMLFormElement) {
    const list = this.querySelector<HTMLElement>('[data-context]');
    const { home = '/' } = this.dataset;
    const { context, reasons } = this.#words;
    if (list) showContext(form, list, home, context, reasons);
  }

  #needed(form: HTMLFormElement): RequiredField[] {
    return missingFields(fieldOf(form, 'message')?.value ?? '', fieldOf(form, 'reply')?.value ?? '');
  }

  /** Says at a field what is wrong there, or takes it back when empty. */
  #tell(form: HTMLFormElement, name: string, words: string) {
    const error = this.querySelector<HTMLElement>(`#${name}-error`);
    if (error) error.textContent = words;
    if (error) error.hidden = !words;
    fieldOf(form, name)?.setAttribute('aria-invalid', String(!!words));
  }

  /** Says at the fields what is wrong there, and leads to the first. */
  #tellAll(form: HTMLFormElement, needed: readonly RequiredField[]) {
    const { needMessage, needReply, wrongMail, wrongPhone } = this.#words;
    const reply = fieldOf(form, 'reply')?.value.trim();
    const wrongReply = !reply ? needReply : reply.includes('@') ? wrongMail : wrongPhone;
    for (const [name, words] of Object.entries({ message: needMessage, reply: wrongReply }))
      this.#tell(form, name, needed.includes(name as RequiredField) ? words : '');
    fieldOf(form, needed[0] ?? '')?.focus();
  }

  async #submit(event: SubmitEvent, form: HTMLFormElement) {
    event.preventDefault();
    const result = this.querySelector<HTMLElement>('[data-result]');
    const button = form.querySelector('button');
    if (!result || !button || this.#isSending) return;
    const needed = this.#needed(form);
    this.#tellAll(form, needed);
    delete result.dataset['outcome'];
    result.textContent = needed.length > 0 ? '' : this.#words.sending;
    if (needed.length > 0) return;
    // Not `disabled`, which would take the focus away.
    button.ariaDisabled = String((this.#isSending = true));
    // The same id for every try: however often it is sent, the message is kept once.
    form.dataset['id'] ??= uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    this.#keep(form);
    const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    // On its way while the message is.
    const receipt = import('./receipt.ts').catch(() => undefined);
    const outcome = await postMessage(form.action, { ...fields, id: form.dataset['id'] });
    button.ariaDisabled = String((this.#isSending = false));
    result.dataset['outcome'] = outcome.is;
    if (outcome.is === 'kept') return this.#receive(form, fields, outcome, await receipt);
    result.textContent = this.#describe(outcome);
    if (outcome.is === 'incomplete') return this.#tellAll(form, outcome.fields);
    result.focus();
  }

  /** Shows the receipt instead of the form. */
  #receive(
    form: HTMLFormElement,
    fields: Record<string, string>,
    { reference, by }: Kept,
    receipt: typeof import('./receipt.ts') | undefined,
  ) {
    const { timeZone = 'UTC', locale = 'it' } = this.dataset;
    const words = this.#words;
    const along = [...this.querySelectorAll('[data-part] span')].map(({ textContent }) => textContent ?? '');
    const date = by ? describeDeadline(by, words, localMoment(new Date(), timeZone, locale)) : '';
    formDraft.forget();
    readerContext.forget();
    const { message = '', reply = '' } = fields;
    if (receipt) return receipt.showReceipt(form, words.receipt, { reference, date, reply, message, along });
    // It could not be fetched: the number is what matters.
    const result = this.querySelector<HTMLElement>('[data-result]');
    if (!result) return;
    result.textContent = `${words.receipt.title}. ${words.receipt.number}: ${reference}`;
    for (const child of [...form.children]) if (child !== result) child.remove();
    result.focus();
  }

  #describe(outcome: Exclude<SendOutcome, Kept>): string {
    const { locale = 'it' } = this.dataset;
    const words = this.#words;
    switch (outcome.is) {
      case 'busy':
        return interpolate(words.busy, { when: new Intl.RelativeTimeFormat(locale).format(outcome.minutes, 'minute') });
      case 'incomplete':
        return '';
      default:
        return words[outcome.is];
    }
  }
}

customElements.define('contact-form', ContactForm);

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement | undefined {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : undefined;
}
