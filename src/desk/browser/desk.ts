import '../../offline/browser/keep-offline.ts';
import { startRuntime } from '../../search/engine/worker/start-runtime.ts';
import { createLiveRegion } from '../../search/ui/live-region.ts';
import { createPanel } from '../../search/ui/panel.ts';
import { queryOf, withQuery } from '../../search/ui/query-text.ts';
import { createSession } from '../../search/ui/session.ts';
import { openSearcher } from '../../search/ui/open-searcher.ts';
import { interpolate } from '../../i18n/interpolate.ts';
import type { CodeBookFile } from '../files.ts';
import type { DeskWords } from '../words.ts';
import { looksLikeCode, readCode, type CodeReading } from './read-code.ts';
import { createReplyPane } from './reply.ts';
import { reportMissing } from './report-missing.ts';
import { createRows } from './rows.ts';

/** Number of top answers to prefetch. */
const prefetchedAnswers = 3;
const weekMs = 7 * 86_400_000;
/** Number of answers cached for offline use. */
const maxOfflineReplies = 500;
/** Number of recent changes to show after a quiet week. */
const maxRecentChanges = 5;

function startDesk(host: HTMLElement): void {
  const { locale = '', index = '', pagefind = '', base = '', endpoint = '', site = '' } = host.dataset;
  const words = JSON.parse(host.dataset['words']!) as DeskWords;
  const part = <E extends HTMLElement>(selector: string) => host.querySelector<E>(selector)!;
  const input = part<HTMLInputElement>('#desk-field');
  const [recent, code] = [part('[data-recent]'), part('[data-code]')];
  const pane = createReplyPane(host, words);
  /** Scrolls to the reply where it is below the list. Out: whether it is. */
  const showReply = () => {
    const isBelow = matchMedia('(width<=60rem)').matches;
    if (isBelow) part('.desk-reply').scrollIntoView({ block: 'start' });
    return isBelow;
  };
  const rows = createRows(input, part('.desk-list'), {
    choose: (row) => pane.show(Number(row.dataset['row'])),
    // On-screen keyboards would cover a reply below the list.
    press: () => showReply() || input.focus({ preventScroll: true }),
  });

  const searcher = openSearcher(startRuntime(host.dataset), {
    indexUrl: index,
    pagefindUrl: pagefind,
    locale,
    base,
    limit: 20,
  });
  void searcher.warm();
  const results = createPanel(part<HTMLTemplateElement>('#desk-template'), locale);
  recent.after(results.root);

  /** Shows this week's changes, or the latest few. */
  const showRecent = () => {
    const all = [...recent.querySelectorAll<HTMLElement>('[data-updated]')];
    const isNew = (row: HTMLElement) => Date.now() - Date.parse(row.dataset['updated']!) < weekMs;
    const isQuiet = !all.some(isNew);
    all.forEach((row, at) => (row.hidden = isQuiet ? at >= maxRecentChanges : !isNew(row)));
    const heading = part('#desk-recent');
    if (isQuiet) heading.textContent = heading.dataset['quiet']!;
  };
  showRecent();

  const session = createSession({
    searcher,
    // Searches of agents are not reported.
    analytics: { restart() {}, shown() {}, settled() {} },
    liveRegion: createLiveRegion(part('[data-found]')),
    view: {
      ...results,
      draw(scene) {
        results.draw(scene);
        pane.prefetch((scene.listing?.hits ?? []).slice(0, prefetchedAnswers).map(({ id }) => id));
        if (!results.root.hidden) rows.refresh();
      },
      pinnedCount: () => (rows.isChosen() ? results.pinnedCount() : 0),
    },
  });

  let codeBook: Promise<CodeBookFile> | undefined;
  const loadCodeBook = () =>
    (codeBook ??= fetch(`${host.dataset['replies']}codes.json`).then(
      (response) => response.json() as Promise<CodeBookFile>,
    ));

  const createCodeButton = (typed: string) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: typed, dir: 'ltr' });
    button.addEventListener('click', () => setField(typed));
    return button;
  };
  const showCode = (reading: CodeReading) => {
    const phrases = words.code;
    code.dataset['kind'] = reading.kind;
    if (reading.kind === 'none') return code.replaceChildren();
    if (reading.kind === 'short') return code.replaceChildren(phrases.short);
    code.replaceChildren(interpolate(phrases[reading.kind], { subject: '', ...reading, meant: '' }));
    if (reading.kind !== 'slip') return;
    const { meant } = reading;
    code.append(
      ' ',
      meant.length > 0 ? phrases.meant : phrases.again,
      ...meant.flatMap((one) => [' ', createCodeButton(one.code)]),
    );
  };
  /** Handles the field's value: words to search, or a code. */
  const handleInput = async () => {
    const typed = input.value;
    const isCode = looksLikeCode(typed);
    const reading: CodeReading = isCode
      ? await loadCodeBook().then(
          (file) => readCode(typed, file),
          () => ({ kind: 'none' }),
        )
      : { kind: 'none' };
    if (input.value !== typed) return;
    showCode(reading);
    const isWords = reading.kind === 'none';
    recent.hidden = typed.trim() !== '';
    results.root.hidden = !isWords || !recent.hidden;
    rows.clear();
    if (isWords) session.setQuery(typed);
    else session.stop();
    if (reading.kind === 'answer') pane.show(reading.answer, reading.locale);
    else if (results.root.hidden) pane.clear();
    else rows.refresh();
    history.replaceState(history.state, '', withQuery(location.href, typed.trim()));
  };
  const setField = (typed: string) => {
    input.value = typed;
    input.focus();
    void handleInput();
  };

  input.addEventListener('input', () => void handleInput());
  input.form!.addEventListener('submit', (event) => {
    event.preventDefault();
    void pane.copy();
    showReply();
  });
  results.root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.closest('[data-carry=meant]'))) return;
    event.preventDefault();
    setField(session.state().listing?.didYouMean ?? input.value);
  });
  part('[data-copy]').addEventListener('click', () => void pane.copy());
  document.addEventListener('keydown', (event) => {
    const { key, code: name, altKey, ctrlKey, metaKey, target } = event;
    const isWriting = target instanceof HTMLTextAreaElement || target === input;
    const digit = /^Digit([1-9])$/.exec(name)?.[1];
    if (digit && !ctrlKey && !metaKey && (altKey || !isWriting)) pane.chooseChannel(Number(digit) - 1);
    else if (key === 'Enter' && (target instanceof HTMLInputElement ? target !== input : ctrlKey || metaKey))
      void pane.copy();
    else if (key === 'Escape') setField('');
    else if (key === '/' && !isWriting) input.select();
    else return;
    event.preventDefault();
  });
  const state = part('[data-missing-state]');
  part('[data-missing]').addEventListener('click', () => {
    const question = input.value.trim();
    if (!question) {
      state.textContent = words.missingEmpty;
      return input.focus();
    }
    const messages = { sent: words.missingSent, waiting: words.missingWaiting, refused: words.missingRefused };
    void reportMissing({ endpoint, site, locale }, question, (how, query) => {
      state.dataset['state'] = how;
      state.textContent = interpolate(messages[how], { query });
    });
  });

  const replies = host.dataset['replies']!;
  // Absent on insecure pages.
  void navigator.serviceWorker?.ready.then(async ({ active }) => {
    const { answers } = await loadCodeBook();
    const files = ['codes', ...answers.slice(0, maxOfflineReplies)].map((name) => `${replies}${name}.json`);
    active?.postMessage([location.pathname, ...files]);
  });

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-expanded', 'true');
  input.setAttribute('aria-autocomplete', 'list');
  setField(input.value || queryOf(location.href));
}

const desk = document.querySelector<HTMLElement>('[data-desk]');
if (desk) startDesk(desk);
