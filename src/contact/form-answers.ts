import { reportDeflection } from '../feedback/report-deflection.ts';
import { interpolate } from '../i18n/interpolate.ts';
import { startRuntime, type SearchRuntime } from '../search/engine/worker/start-runtime.ts';
import type { WorkerRequest, WorkerResponse } from '../search/engine/worker/worker-server.ts';
import type { Hit, SearcherOptions, SearchState } from '../search/types.ts';
import type { FormWords } from './form-words.ts';

/** Answers suggested while a message is being written. */
export interface FormAnswers {
  /** Searches with the message, once the reader pauses. */
  look(text: string): void;
}

const searchDelayMs = 600;
const maxAnswers = 3;
/** The first lines of a message say what it is about. */
const maxQueryLength = 200;

const createElement = <K extends keyof HTMLElementTagNameMap>(name: K, text = '', className = '') =>
  Object.assign(document.createElement(name), { textContent: text, ...(className && { className }) });

/** Shows up to three answers in room taken from the message field, so that nothing moves. The query is not reported. */
export function formAnswers(host: HTMLElement, form: HTMLFormElement, words: FormWords['answers']): FormAnswers {
  const settings = document.querySelector<HTMLElement>('site-search')!.dataset;
  const { locale = 'it', index = '', pagefind = '', base = '/' } = settings;
  const box = host.querySelector<HTMLElement>('.message-box')!;
  const field = box.querySelector('textarea')!;
  const group = createElement('div', '', 'form-answers');
  group.role = 'group';
  group.ariaLabel = words.title;
  const status = createElement('p', '', 'visually-hidden');
  status.role = 'status';
  box.after(status);
  const options = { indexUrl: index, pagefindUrl: pagefind, locale, base, limit: maxAnswers };
  const suggest = askWorker(startRuntime(settings), options, ({ hits, nearest }) => {
    if (!nearest) show(hits.slice(0, maxAnswers));
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = '';

  function answerOf({ id, url, question, answer }: Hit): HTMLDetailsElement {
    const details = createElement('details');
    details.name = 'form-answers';
    const actions = createElement('p', '', 'form-answer-actions');
    const read = createElement('a', words.read);
    read.href = url;
    const solved = createElement('button', words.solved, 'button');
    solved.type = 'button';
    solved.addEventListener('click', () => end(id));
    actions.append(read, solved);
    details.append(createElement('summary', question), createElement('p', answer), actions);
    return details;
  }

  function show(hits: readonly Hit[]): void {
    const ids = hits.map(({ id }) => id).join();
    // Focused results are not replaced.
    if (hits.length === 0 || ids === shown || group.querySelector('[open]') || group.contains(document.activeElement))
      return;
    const isFirst = !group.isConnected;
    group.remove();
    const height = box.offsetHeight;
    group.replaceChildren(createElement('p', words.title, 'form-answers-title'), ...hits.map(answerOf));
    box.append(group);
    while (box.offsetHeight > height && group.querySelector('details')) group.lastElementChild!.remove();
    const count = group.querySelectorAll('details').length;
    if (count === 0) return group.remove();
    // Keeps the current line visible.
    if (field.selectionEnd === field.value.length) field.scrollTop = field.scrollHeight;
    shown = ids;
    const form = new Intl.PluralRules(locale).select(count);
    const phrase = (words.found as Record<string, string>)[form] ?? words.found.other;
    if (isFirst) status.textContent = interpolate(phrase, { n: count });
  }

  /** The reader found an answer and does not send the message. */
  function end(article: number): void {
    reportDeflection(article);
    const ending = createElement('div', '', 'form-solved');
    ending.tabIndex = -1;
    ending.setAttribute('role', 'group');
    ending.setAttribute('aria-label', `${words.ending} ${words.endingLead}`);
    const back = createElement('button', words.back, 'button');
    back.type = 'button';
    back.addEventListener('click', () => {
      ending.remove();
      form.hidden = false;
      field.focus();
    });
    ending.append(createElement('h3', words.ending), createElement('p', words.endingLead), back);
    form.hidden = true;
    form.after(ending);
    ending.focus();
  }

  return {
    look(text) {
      clearTimeout(timer);
      timer = setTimeout(() => suggest(text.trim().slice(0, maxQueryLength)), searchDelayMs);
    },
  };
}

/** The worker's final results, or none. Importing the search field's client would add a file to every first search. */
function askWorker(
  { worker, ready, index }: SearchRuntime,
  options: SearcherOptions,
  onState: (state: SearchState) => void,
): (query: string) => void {
  let last = 0;
  let state: SearchState | undefined;
  const post = (request: WorkerRequest, transfer: Transferable[] = []) => worker?.postMessage(request, transfer);
  const opened = ready.then(async (runs) => {
    const file = await index;
    if (!worker || !runs) return false;
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerResponse>) => {
      if (data === 'ready' || data.id !== last) return;
      if (data.state) state = data.state;
      else if (state) onState(state);
    });
    post({ options, index: file }, file && [file]);
    return true;
  });
  return (query) => {
    void opened.then((isOpen) => {
      if (!isOpen) return;
      post({ stop: last });
      state = undefined;
      post({ id: ++last, query });
    });
  };
}
