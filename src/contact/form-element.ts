import { contactContext } from './contact-context.ts';
import { describeDeadline, localMoment, type TimeWords } from './describe-hours.ts';
import { formDraft } from './form-draft.ts';
import { interpolate } from '../i18n/interpolate.ts';
import type { Calendar } from './hours.ts';
import { postMessage, missingFields, type RequiredField, type SendOutcome } from './post-message.ts';
import { replyDeadline } from './reply-deadline.ts';
import { questionOf } from './fetch-question.ts';
import { uuidv7 } from '../events/uuid.ts';
import type { Channel } from '../content/schema/channels.ts';

interface Words extends Pick<TimeWords, 'byTime'> {
  about: string;
  searched: string;
  sending: string;
  sent: string;
  failed: string;
  busy: string;
  refused: string;
  needMessage: string;
  needReply: string;
  wrongMail: string;
  wrongPhone: string;
}

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
    void this.#context(form);
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

  async #context(form: HTMLFormElement) {
    const { article, query } = contactContext(location.search);
    const line = this.querySelector<HTMLElement>('[data-context]');
    for (const [name, value] of Object.entries({ article, query })) {
      const input = fieldOf(form, name);
      if (input) input.value = value;
    }
    if (!line || (!article && !query)) return;
    let text = query ? interpolate(this.#words.searched, { query }) : '';
    if (article) {
      const question = await questionOf(this.dataset['home'] ?? '/', article);
      if (question) text = interpolate(this.#words.about, { question });
    }
    line.textContent = text;
    line.hidden = !text;
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
    const outcome = await postMessage(form.action, { ...fields, id: form.dataset['id'] });
    button.ariaDisabled = String((this.#isSending = false));
    result.dataset['outcome'] = outcome.is;
    result.textContent = this.#describe(outcome);
    if (outcome.is === 'incomplete') return this.#tellAll(form, outcome.fields);
    if (outcome.is === 'kept') {
      formDraft.forget();
      for (const child of [...form.children]) if (child !== result) child.remove();
    }
    result.focus();
  }

  #describe(outcome: SendOutcome): string {
    const { calendar: calendarText = '{}', channelCard = '{}', locale = 'it' } = this.dataset;
    const words = this.#words;
    switch (outcome.is) {
      case 'kept': {
        const channel = JSON.parse(channelCard) as Pick<Channel, 'hours' | 'promise'>;
        const calendar = JSON.parse(calendarText) as Calendar;
        const now = new Date();
        const moment = localMoment(now, calendar.timeZone, locale);
        const date = describeDeadline(replyDeadline(channel, calendar, now), words, moment);
        return interpolate(words.sent, { reference: outcome.reference, date });
      }
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
