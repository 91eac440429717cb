import { describeDeadline } from './describe.ts';
import { localTime } from '../locale/dates.ts';
import type { Calendar } from './hours.ts';
import { deadline } from './promise.ts';
import { uuidv7 } from '../schema/uuid.ts';
import type { Channel } from '../schema/channels.ts';

interface Words {
  about: string;
  searched: string;
  sending: string;
  sent: string;
  failed: string;
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
    form.addEventListener('submit', (event) => void this.#submit(event, form), { signal: this.#controller.signal });
    void this.#context(form);
  }

  disconnectedCallback() {
    this.#controller?.abort();
  }

  get #words(): Words {
    return JSON.parse(this.dataset['words'] ?? '{}') as Words;
  }

  async #context(form: HTMLFormElement) {
    const asked = new URLSearchParams(location.search);
    const article = /^\d{1,7}$/.exec(asked.get('a') ?? '')?.[0] ?? '';
    const query = (asked.get('q') ?? '').slice(0, 200);
    const line = this.querySelector<HTMLElement>('[data-context]');
    for (const [name, value] of Object.entries({ article, query })) {
      const input = form.elements.namedItem(name);
      if (input instanceof HTMLInputElement) input.value = value;
    }
    if (!line || (!article && !query)) return;
    let text = query ? this.#words.searched.replace('{query}', query) : '';
    if (article) {
      const question = await titleOf(`${this.dataset['home'] ?? '/'}${article}/`);
      if (question) text = this.#words.about.replace('{question}', question);
    }
    line.textContent = text;
    line.hidden = !text;
  }

  #check(form: HTMLFormElement): boolean {
    let first: HTMLElement | undefined;
    for (const [name, words] of [
      ['message', this.#words.needMessage],
      ['reply', this.#words.needReply],
    ] as const) {
      const field = form.elements.namedItem(name);
      const error = this.querySelector<HTMLElement>(`#${name}-error`);
      if (!error || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
      const missing = name === 'reply' ? !/@.+\.|\d.*\d.*\d.*\d.*\d.*\d/.test(field.value) : !field.value.trim();
      error.textContent = missing ? words : '';
      error.hidden = !missing;
      field.setAttribute('aria-invalid', String(missing));
      if (missing) first ??= field;
    }
    first?.focus();
    return !first;
  }

  async #submit(event: SubmitEvent, form: HTMLFormElement) {
    event.preventDefault();
    const result = this.querySelector<HTMLElement>('[data-result]');
    const button = form.querySelector('button');
    if (!result || !button || button.disabled || !this.#check(form)) return;
    button.disabled = true;
    result.textContent = this.#words.sending;
    // The same id for every try: however often it is sent, the message is kept once.
    form.dataset['id'] ??= uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    try {
      const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
      // As `text/plain` the request needs no preflight, wherever the collector lives.
      const response = await fetch(form.action, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: JSON.stringify({ ...fields, id: form.dataset['id'] }),
      });
      if (!response.ok) throw new Error(String(response.status));
      const { reference } = (await response.json()) as { reference: string };
      const channel = JSON.parse(this.dataset['channelCard'] ?? '{}') as Pick<Channel, 'hours' | 'promise'>;
      const calendar = JSON.parse(this.dataset['calendar'] ?? '{}') as Calendar;
      const now = new Date();
      const today = localTime(now, calendar.timeZone).date;
      const date = describeDeadline(deadline(channel, calendar, now), today, this.dataset['locale'] ?? 'it');
      result.textContent = this.#words.sent.replace('{reference}', reference).replace('{date}', date);
      for (const child of [...form.children]) if (child !== result) child.remove();
    } catch {
      result.textContent = this.#words.failed;
      button.disabled = false;
    }
  }
}

/** The title of a short link's page, which is the question; empty when it cannot be had. */
function titleOf(path: string): Promise<string> {
  return new Promise((resolve) => {
    // Unlike DOMParser, a request parses a page without asking for trusted types: nothing in it can run.
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () =>
      resolve(request.status === 200 ? (request.responseXML?.querySelector('h1')?.textContent ?? '') : '');
    request.onerror = () => resolve('');
    request.open('GET', path);
    request.send();
  });
}
