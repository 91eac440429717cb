import { formDraft } from '../../contact/form-draft.ts';
import { wantsPerson } from '../../contact/wants-person.ts';
import { messageLimits } from '../../events/message-limits.ts';
import { startRuntime } from '../../search/engine/worker/start-runtime.ts';
import { openSearcher } from '../../search/ui/open-searcher.ts';
import type { SearchState } from '../../search/types.ts';
import {
  beginConversation,
  converse,
  draftOf,
  type Conversation,
  type ConversationEvent,
  type Quoted,
} from '../conversation.ts';
import type { ConversationAnswer, ConversationFile } from '../files.ts';
import { judgeResults, maxJudged, saysTitle } from '../judge.ts';
import { passageFor } from '../passage.ts';
import { createView } from './view.ts';
import css from '../../styles/components/conversation.css?inline';

/** Number of first results that are looked up among the answers of triages. */
const maxTriageLookups = 3;

async function getJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

/** Appends the conversation's draft to what the reader had already typed. */
const joinDrafts = (begun: string, draft: string) => [begun.trim(), draft].filter(Boolean).join('\n\n');

/** Hands over to a person: fills the form with the conversation as a draft, or shows the channels. */
function handOverTo({ hash, pathname, href }: HTMLAnchorElement, draft: string): void {
  if (pathname !== location.pathname) {
    const kept = formDraft.read();
    formDraft.keep({ ...kept, message: joinDrafts(kept['message'] ?? '', draft).slice(0, messageLimits.message) });
    location.assign(href);
    return;
  }
  const message = document.querySelector<HTMLTextAreaElement>('contact-form textarea[name=message]');
  if (message && draft) {
    message.value = joinDrafts(message.value, draft).slice(0, message.maxLength);
    message.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const next = message ?? document.querySelector<HTMLElement>(`[data-channel],${hash}`);
  next?.scrollIntoView({ block: 'center' });
  next?.focus({ preventScroll: true });
}

async function startConversation(link: HTMLAnchorElement): Promise<() => void> {
  const folder = link.dataset['talk']!;
  const { words, triages } = await getJson<ConversationFile>(`${folder}words.json`);
  const search = document.querySelector<HTMLElement>('site-search')!.dataset;
  const { locale = '', index = '', pagefind = '', base = '' } = search;
  const searcher = openSearcher(startRuntime(search), {
    indexUrl: index,
    pagefindUrl: pagefind,
    locale,
    base,
    limit: maxJudged,
  });
  void searcher.warm();
  let state: Conversation = beginConversation();

  const quote = async (id: number): Promise<Quoted> => {
    const { passages, human, ...answer } = await getJson<ConversationAnswer>(`${folder}${id}.json`);
    const passage = passageFor(state.messages.at(-1) ?? '', `${answer.question} ${answer.answer}`, passages);
    return { id, ...answer, passage, isHumanFirst: human === true };
  };
  async function find(text: string): Promise<ConversationEvent> {
    let last: SearchState | undefined;
    await searcher.search(text, (found) => (last = found));
    if (!last) return { is: 'failed' };
    const { verdict, ids } = judgeResults(last);
    const answers = await Promise.all(ids.map(quote));
    const named = triages.find(({ title }) => saysTitle(text, title));
    if (named) return { is: 'found', verdict: 'which', triage: named, answers };
    const top = last.hits.slice(0, maxTriageLookups).map(({ id }) => id);
    const triage = triages.find(({ answers }) => top.filter((id) => answers.includes(id)).length > 1);
    return { is: 'found', verdict, triage, answers };
  }
  async function fetchRequested(request: NonNullable<Conversation['request']>): Promise<ConversationEvent> {
    try {
      if (request.is === 'search') return await find(request.text);
      return { is: 'loaded', answers: await Promise.all(request.ids.map(quote)) };
    } catch {
      return { is: 'failed' };
    }
  }
  function send(event: ConversationEvent): void {
    state = converse(state, event);
    view.draw(state);
    const { request } = state;
    // Results that arrive after a newer message are ignored.
    if (request) void fetchRequested(request).then((found) => state.request === request && send(found));
  }
  const view = createView(words, {
    say: (text) =>
      send({
        is: 'said',
        text,
        wantsPerson: wantsPerson(text, { alone: words.personAlone, anywhere: words.personAnywhere }),
      }),
    choose: (option, label) => send({ is: 'chose', option, label }),
    leave() {
      view.dialog.close();
      handOverTo(link, draftOf(state, words.alreadyRead));
    },
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer components{${css}}`);
  document.adoptedStyleSheets.push(sheet);
  // Following the fragment link moved the focus, which browsers do not restore.
  view.dialog.addEventListener('close', () => {
    // `close` is asynchronous: the dialog may have been opened again.
    const at = document.activeElement;
    if (!view.dialog.open && (at === document.body || view.dialog.contains(at))) link.focus();
  });
  document.body.append(view.dialog);
  view.draw(state);
  return view.open;
}

let opened: Promise<() => void> | undefined;
addEventListener('prontuario:talk', ({ detail }: Event & { detail?: HTMLAnchorElement }) => {
  const link = detail!;
  opened ??= startConversation(link);
  opened.then(
    (open) => open(),
    () => {
      opened = undefined;
      // The link leads to the form in any case.
      location.assign(link.href);
    },
  );
});
