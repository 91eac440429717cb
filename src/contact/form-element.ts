import { askedIn } from './asked.ts';
import { describeDeadline } from './describe.ts';
import { localTime } from '../locale/dates.ts';
import type { Calendar } from './hours.ts';
import { postMessage, stillNeeded, type Needed, type Outcome } from './post-message.ts';
import { deadline } from './promise.ts';
import { questionOf } from './question.ts';
import { uuidv7 } from '../schema/uuid.ts';
import type { Channel } from '../schema/channels.ts';

interface Words {
  about: string;
  searched: string;
  sending: string;
  sent: string;
  failed: string;
  busy: string;
  refused: string;
  needMessage: string;
  needReply: string;
}

/**
 * Sends the contact form without leaving the page and carries along what the reader was reading or looking for
 * (`?a=1042`, `?q=words`). Without script the form is an ordinary post.
 */
export class ContactForm extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    this.#controller = new AbortController();
    form.noValidate = true;
    const { signal } = this.#controller;
    form.addEventListener('submit', (event) => void this.#submit(event, form), { signal });
    // Under one id the collector keeps what came first: what was written since is another message.
    form.addEventListener('input', () => delete form.dataset['id'], { signal });
    void this.#context(form);
  }

  disconnectedCallback() {
    this.#controller?.abort();
  }

  get #words(): Words {
    return JSON.parse(this.dataset['words'] ?? '{}') as Words;
  }

  async #context(form: HTMLFormElement) {
    const { article, query } = askedIn(location.search);
    const line = this.querySelector<HTMLElement>('[data-context]');
    for (const [name, value] of Object.entries({ article, query })) {
      const input = fieldOf(form, name);
      if (input) input.value = value;
    }
    if (!line || (!article && !query)) return;
    let text = query ? this.#words.searched.replace('{query}', query) : '';
    if (article) {
      const question = await questionOf(this.dataset['home'] ?? '/', article);
      if (question) text = this.#words.about.replace('{question}', question);
    }
    line.textContent = text;
    line.hidden = !text;
  }

  /** Says at the fields what is needed there, and leads to the first. */
  #tell(form: HTMLFormElement, needed: readonly Needed[]) {
    const { needMessage, needReply } = this.#words;
    for (const [name, words] of Object.entries({ message: needMessage, reply: needReply })) {
      const isNeeded = needed.includes(name as Needed);
      const error = this.querySelector<HTMLElement>(`#${name}-error`);
      if (error) error.textContent = isNeeded ? words : '';
      if (error) error.hidden = !isNeeded;
      fieldOf(form, name)?.setAttribute('aria-invalid', String(isNeeded));
    }
    fieldOf(form, needed[0] ?? '')?.focus();
  }

  async #submit(event: SubmitEvent, form: HTMLFormElement) {
    event.preventDefault();
    const result = this.querySelector<HTMLElement>('[data-result]');
    const button = form.querySelector('button');
    if (!result || !button || button.disabled) return;
    const needed = stillNeeded(fieldOf(form, 'message')?.value ?? '', fieldOf(form, 'reply')?.value ?? '');
    this.#tell(form, needed);
    if (needed.length > 0) return;
    button.disabled = true;
    result.textContent = this.#words.sending;
    // The same id for every try: however often it is sent, the message is kept once.
    form.dataset['id'] ??= uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    const outcome = await postMessage(form.action, { ...fields, id: form.dataset['id'] });
    result.textContent = this.#describe(outcome);
    button.disabled = false;
    if (outcome.is === 'incomplete') this.#tell(form, outcome.fields);
    if (outcome.is === 'kept') for (const child of [...form.children]) if (child !== result) child.remove();
  }

  #describe(outcome: Outcome): string {
    const { calendar: calendarText = '{}', channelCard = '{}', locale = 'it' } = this.dataset;
    const words = this.#words;
    switch (outcome.is) {
      case 'kept': {
        const channel = JSON.parse(channelCard) as Pick<Channel, 'hours' | 'promise'>;
        const calendar = JSON.parse(calendarText) as Calendar;
        const now = new Date();
        const today = localTime(now, calendar.timeZone).date;
        const date = describeDeadline(deadline(channel, calendar, now), today, locale);
        return words.sent.replace('{reference}', outcome.reference).replace('{date}', date);
      }
      case 'busy':
        return words.busy.replace('{when}', new Intl.RelativeTimeFormat(locale).format(outcome.minutes, 'minute'));
      case 'incomplete':
        return '';
      default:
        return words[outcome.is];
    }
  }
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement | undefined {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : undefined;
}
