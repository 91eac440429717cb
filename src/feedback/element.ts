import { stripPersonalData } from './strip-personal-data.ts';
import { maxCommentLength } from '../events/limits.ts';
import { interpolate } from '../i18n/interpolate.ts';
import { pageSender } from './page-sender.ts';
import { envelope, type PageConfig } from './envelope.ts';
import type { UnsentEvent } from './queue.ts';
import type { Sender } from './send.ts';

/** Read from the attributes once, because browsers may reuse the element for another answer. */
interface Data extends PageConfig {
  article: string;
}

/** Enhances the vote forms of `Feedback.astro`, which work without script and hold all texts. */
class FeedbackElement extends HTMLElement {
  #leave: AbortController | undefined;
  #sender: Sender | undefined;
  #vote: string | undefined;

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    this.#sender = pageSender(this.#data.endpoint);
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('input', () => this.#count(), { signal });
    this.#press();
    this.#count();
  }

  disconnectedCallback(): void {
    this.#leave?.abort();
    for (const button of this.#buttons) button.removeAttribute('aria-pressed');
  }

  get #data(): Data {
    return this.dataset as unknown as Data;
  }
  get #buttons() {
    return this.querySelectorAll<HTMLButtonElement>('button[name=vote]');
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const submitter = event.submitter as HTMLButtonElement | null;
    if (submitter?.name) this.#choose(submitter.value);
    else this.#tell(form, new FormData(form));
  }

  #choose(vote: string): void {
    if (vote === this.#vote) return;
    this.#vote = vote;
    const state = vote === '1' ? 'yes' : 'no';
    this.dataset.state = state;
    this.querySelector('details')!.open = vote === '0';
    this.#press();
    this.#say(state);
    this.#send({ kind: 'vote', vote: Number(vote) as 0 | 1 });
  }

  #tell(form: HTMLFormElement, data: FormData): void {
    const reason = String(data.get('reason') ?? '');
    const comment = stripPersonalData(String(data.get('comment')), maxCommentLength);
    if (!reason && !comment) return form.querySelector<HTMLElement>('input[type=radio], textarea')?.focus();
    this.#send({ kind: 'comment', ...(reason && { reason }), ...(comment && { comment }) });
    const { article } = this.#data;
    void import('../events/reader-context.ts').then((to) => to.readerContext.remember({ article, reason, comment }));
    this.dataset.state = 'told';
    this.#say('told');
    this.#status.focus();
    form.reset();
    this.#count();
  }

  /** Never rejects: what cannot be sent now is sent later. */
  #send(fields: { kind: 'vote'; vote: 0 | 1 } | { kind: 'comment'; reason?: string; comment?: string }): void {
    const event = { ...envelope(this.#data), article: Number(this.#data.article), ...fields };
    void this.#sender?.submit(event as UnsentEvent);
  }

  get #status() {
    return this.querySelector<HTMLElement>('[role=status]')!;
  }
  #say(what: 'yes' | 'no' | 'told'): void {
    this.#status.textContent = this.#status.dataset[what] ?? '';
  }
  #press(): void {
    for (const button of this.#buttons) button.setAttribute('aria-pressed', String(button.value === this.#vote));
  }
  #count(): void {
    const left = this.querySelector<HTMLElement>('[data-left]')!;
    const count = maxCommentLength - this.querySelector('textarea')!.value.length;
    // Earlier it would only distract.
    left.textContent = count > 200 ? '' : interpolate(left.dataset.left!, { count });
  }
}

customElements.define('prontuario-feedback', FeedbackElement);
