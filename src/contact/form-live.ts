import { describeDeadline, localMoment } from './describe-hours.ts';
import type { FormAnswers } from './form-answers.ts';
import type { ChosenFiles } from './form-files.ts';
import type { FormWords } from './form-words.ts';
import { formDraft } from './form-draft.ts';
import { wantsPerson } from './wants-person.ts';
import { faultyFields, postMessage, type FormField, type SendOutcome } from './post-message.ts';
import { interpolate } from '../i18n/interpolate.ts';
import { readerContext } from '../events/reader-context.ts';
import type { RefusedFile } from '../events/message-limits.ts';
import { newId } from '../events/uuid.ts';

export interface LiveForm {
  typed(field: HTMLElement): void;
  submit(): Promise<void>;
}

type KeptOutcome = Extract<SendOutcome, { is: 'kept' }>;

/** Minimum letters before answers are searched. */
const minLettersForAnswers = 20;

/** In: the element, its form, the draft. Rejects when the texts cannot be loaded. */
export async function openForm(host: HTMLElement, form: HTMLFormElement, keep: () => void): Promise<LiveForm> {
  const response = await fetch(host.dataset['words'] ?? '');
  if (!response.ok) throw new Error(`${response.status}`);
  const words = (await response.json()) as FormWords;
  const result = host.querySelector<HTMLElement>('[data-result]')!;
  const button = form.querySelector<HTMLButtonElement>('[type=submit]')!;
  const filesInput = form.querySelector<HTMLInputElement>('[type=file]');
  const locale = host.dataset['locale'] ?? 'it';
  let isSending = false;
  let files: ChosenFiles | undefined;
  let answers: FormAnswers | undefined;

  const fieldOf = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement | null;
  const valueOf = (name: string) => fieldOf(name)?.value ?? '';
  const faults = (isFileRefused = false) =>
    faultyFields(
      { message: valueOf('message'), order: valueOf('order'), reply: valueOf('reply') },
      words.orderNumber,
      isFileRefused,
    );

  /** Shows an error at a field, or removes it when empty. */
  function showFault(name: string, text: string): void {
    const error = host.querySelector<HTMLElement>(`#${name}-error`);
    if (error) error.textContent = text;
    if (error) error.hidden = !text;
    fieldOf(name)?.setAttribute('aria-invalid', String(!!text));
  }

  /** Shows the errors at their fields and focuses the first. */
  function showFaults(wrong: readonly FormField[], refused: readonly RefusedFile[] = []): void {
    const reply = valueOf('reply').trim();
    const texts: Record<FormField, string> = {
      message: words.needMessage,
      files: refused.map(({ name = '', fault }) => interpolate(words.fileFaults[fault], { name })).join('\n'),
      order: words.wrongOrder,
      reply: !reply ? words.needReply : reply.includes('@') ? words.wrongMail : words.wrongPhone,
    };
    for (const [name, text] of Object.entries(texts)) showFault(name, wrong.includes(name as FormField) ? text : '');
    const [first] = wrong;
    if (!first) return;
    fieldOf(first)?.focus();
    // On a low screen the error would be below the window.
    host.querySelector(`#${first}-error`)?.scrollIntoView({ block: 'nearest' });
  }

  async function choose(): Promise<void> {
    if (!filesInput) return;
    const { chosenFiles } = await import('./form-files.ts');
    files ??= chosenFiles(filesInput, words.fileDrop, () => check());
    files.add();
    check();
  }
  const check = () => {
    const refused = files?.faults() ?? [];
    showFault(
      'files',
      refused.map(({ name = '', fault }) => interpolate(words.fileFaults[fault], { name })).join('\n'),
    );
  };

  async function suggest(): Promise<void> {
    const text = `${valueOf('subject')} ${valueOf('message')}`;
    if ((text.match(/\p{L}/gu) ?? []).length < minLettersForAnswers || wantsPerson(text, words.person)) return;
    const { formAnswers } = await import('./form-answers.ts');
    answers ??= formAnswers(host, form, words.answers);
    answers.look(text);
  }

  function describe(outcome: Exclude<SendOutcome, KeptOutcome | { is: 'incomplete' }>): string {
    if (outcome.is !== 'busy') return words[outcome.is];
    const when = new Intl.RelativeTimeFormat(locale).format(outcome.minutes, 'minute');
    return interpolate(words.busy, { when });
  }

  /** Shows the receipt instead of the form. */
  function receive({ reference, by }: KeptOutcome, receipt: typeof import('./receipt.ts') | undefined): void {
    const { timeZone = 'UTC' } = host.dataset;
    const labelled = (name: 'subject' | 'order') =>
      valueOf(name) && interpolate(words[name], { [name]: valueOf(name) });
    const names = files?.names() ?? [];
    const isField = (name: string) => fieldOf(name)?.type !== 'hidden';
    const along = [
      isField('subject') && labelled('subject'),
      labelled('order'),
      names.length > 0 && interpolate(words.files, { names: names.join(', ') }),
      ...[...host.querySelectorAll('[data-part] span')].map(({ textContent }) => textContent),
    ].filter((line): line is string => Boolean(line));
    const date = by ? describeDeadline(by, words, localMoment(new Date(), locale, [timeZone])) : '';
    formDraft.forget();
    readerContext.forget();
    const [message, reply] = [valueOf('message'), valueOf('reply')];
    if (receipt) return receipt.showReceipt(form, words.receipt, { reference, date, reply, message, along });
    // The receipt could not be loaded: show its reference at least.
    result.textContent = `${words.receipt.title}. ${words.receipt.number}: ${reference}`;
    for (const child of [...form.children]) if (child !== result) child.remove();
    result.focus();
  }

  async function submit(): Promise<void> {
    if (isSending) return;
    const refused = files?.faults() ?? [];
    const wrong = faults(refused.length > 0);
    showFaults(wrong, refused);
    delete result.dataset['outcome'];
    result.textContent = wrong.length > 0 ? '' : words.sending;
    if (wrong.length > 0) return;
    // `disabled` would lose the focus.
    button.ariaDisabled = String((isSending = true));
    // The id is kept for all attempts, so that the message is stored once.
    form.dataset['id'] ??= newId();
    keep();
    const data = new FormData(form);
    data.set('id', form.dataset['id']);
    data.set('openMs', String(Math.round(performance.now())));
    // Loaded in parallel with the request.
    const receipt = import('./receipt.ts').catch(() => undefined);
    const outcome = await postMessage(form.action, data);
    button.ariaDisabled = String((isSending = false));
    result.dataset['outcome'] = outcome.is;
    if (outcome.is === 'kept') return receive(outcome, await receipt);
    result.textContent = outcome.is === 'incomplete' ? '' : describe(outcome);
    if (outcome.is === 'incomplete') return showFaults(outcome.fields, outcome.files);
    result.focus();
  }

  // Files chosen before the script was loaded.
  if (filesInput?.files?.length) void choose();
  return {
    typed(field) {
      if (field === filesInput) return void choose();
      // A fixed error is removed at once; new ones are shown on sending.
      if (field.ariaInvalid === 'true' && !faults().includes(field.id as FormField)) showFault(field.id, '');
      if (field.id === 'message' || field.id === 'subject') void suggest().catch(() => undefined);
    },
    submit,
  };
}
