import { contextChanged } from './carried-context.ts';
import { showContext, type ContextWords } from './form-context.ts';
import { formDraft } from './form-draft.ts';
import type { LiveForm } from './form-live.ts';

/** Loaded before the form is shown when a message was sent on this visit. */
let receipt: typeof import('./receipt.ts') | undefined;

const typedFields = ['subject', 'message', 'order', 'reply', 'name'];

/** Sends the form without leaving the page; the sending code loads on focus. Without script it is an ordinary post. */
class ContactForm extends HTMLElement {
  #controller: AbortController | undefined;
  #live: Promise<LiveForm | undefined> | undefined;

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form || receipt?.showKeptReceipt(form)) return;
    this.#controller = new AbortController();
    form.noValidate = true;
    const { signal } = this.#controller;
    form.addEventListener('submit', (event) => void this.#submit(event, form), { signal });
    form.addEventListener('input', (event) => this.#typed(form, event), { signal });
    for (const intent of ['focusin', 'pointerover'])
      form.addEventListener(intent, () => void this.#enliven(form), { signal });
    // Browsers consider a field visible when its edge is: after Tab the reader would type below the window.
    const show = ({ key, target }: KeyboardEvent) => {
      if (key === 'Tab') (target as Element).scrollIntoView({ block: 'nearest' });
    };
    form.addEventListener('keyup', show, { signal });
    this.#restore(form);
    const context = () => this.#context(form);
    document.addEventListener(contextChanged, context, { signal });
    context();
  }

  disconnectedCallback() {
    this.#controller?.abort();
  }

  /** Loads the code for sending. A failure is not cached, so that the next press retries. */
  #enliven(form: HTMLFormElement): Promise<LiveForm | undefined> {
    return (this.#live ??= import('./form-live.ts')
      .then(({ openForm }) => openForm(this, form, () => this.#keep(form)))
      .catch(() => (this.#live = undefined)));
  }

  #restore(form: HTMLFormElement) {
    const { id, ...fields } = formDraft.read();
    // It was sent before the reload and may have been stored: the same message keeps its id.
    if (id) form.dataset['id'] = id;
    for (const name of typedFields) {
      const field = fieldOf(form, name);
      if (field && !field.value) field.value = fields[name] ?? '';
    }
  }

  #keep(form: HTMLFormElement) {
    const { id } = form.dataset;
    const fields = typedFields.map((name) => [name, fieldOf(form, name)?.value ?? ''] as const);
    formDraft.keep({ ...Object.fromEntries(fields), ...(id && { id }) });
  }

  #typed(form: HTMLFormElement, { target }: Event) {
    // The collector keeps the first message of an id: a changed one needs a new id.
    delete form.dataset['id'];
    this.#keep(form);
    void this.#enliven(form).then((live) => live?.typed(target as HTMLElement));
  }

  #context(form: HTMLFormElement) {
    const list = this.querySelector<HTMLElement>('[data-context]');
    const { home = '/', context = '{}' } = this.dataset;
    const { words, reasons } = JSON.parse(context) as { words: ContextWords; reasons: Record<string, string> };
    if (list) showContext(form, list, { home, words, reasons });
  }

  async #submit(event: SubmitEvent, form: HTMLFormElement) {
    event.preventDefault();
    const live = await this.#enliven(form);
    if (live) return live.submit();
    // The code could not be loaded; the draft is kept.
    const result = this.querySelector<HTMLElement>('[data-result]');
    if (!result) return;
    result.dataset['outcome'] = 'failed';
    result.textContent = this.dataset['failed'] ?? '';
    result.focus();
  }
}

const define = () => customElements.define('contact-form', ContactForm);
if ((history.state as { receipt?: unknown } | null)?.receipt)
  void import('./receipt.ts')
    .then(
      (script) => (receipt = script),
      () => undefined,
    )
    .then(define);
else define();

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement | undefined {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : undefined;
}
