import { interpolate } from '../../i18n/interpolate.ts';
import type { DeskAnswer, ReplyChannel } from '../replies.ts';
import type { DeskWords } from '../words.ts';

type Answers = Record<string, DeskAnswer>;

const channelKey = 'prontuario-desk-channel';

/** The last chosen channel of this visit, if storage is available. */
const channelMemory = {
  read: () => {
    try {
      return sessionStorage.getItem(channelKey);
    } catch {
      return null;
    }
  },
  write: (channel: string) => {
    try {
      sessionStorage.setItem(channelKey, channel);
    } catch {
      // Storage is disabled.
    }
  },
};

export interface ReplyPane {
  /** Shows the reply of an answer, in this language where available. */
  show(id: number, locale?: string): void;
  clear(): void;
  prefetch(ids: readonly number[]): void;
  /** Copies the shown reply and announces it. */
  copy(): Promise<void>;
  /** In: index of the channel. */
  chooseChannel(at: number): void;
}

/** The reply pane of the desk. In: the desk's element and words. */
export function createReplyPane(host: HTMLElement, words: DeskWords): ReplyPane {
  const part = <E extends HTMLElement>(selector: string) => host.querySelector<E>(selector)!;
  const [empty, pane, status] = [part('[data-empty]'), part('[data-reply]'), part('[data-said]')];
  const text = part<HTMLTextAreaElement>('#desk-text');
  const invitation = empty.textContent;
  const channels = [...host.querySelectorAll<HTMLInputElement>('input[name=channel]')];
  const languages = [...host.querySelectorAll<HTMLInputElement>('input[name=language]')];
  const fetched = new Map<number, Promise<Answers>>();
  let shown: { id: number; answers: Answers } | undefined;
  let wanted = 0;
  let language = host.dataset['locale']!;

  const channel = () => (channels.find(({ checked }) => checked)?.value ?? 'social') as ReplyChannel;
  const before = channels.find(({ value }) => value === channelMemory.read());
  if (before) before.checked = true;

  const load = (id: number) => {
    let answer = fetched.get(id);
    if (!answer) {
      answer = fetch(`${host.dataset['replies']}${id}.json`).then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json() as Promise<Answers>;
      });
      answer.catch(() => fetched.delete(id));
      fetched.set(id, answer);
    }
    return answer;
  };
  const measure = () => {
    const length = part('[data-length]');
    const most = Number(host.dataset['most']);
    const n = text.value.length;
    length.textContent = channel() === 'social' ? interpolate(words.length, { n, most }) : '';
    length.toggleAttribute('data-over', n > most);
    // Fallback for `field-sizing`.
    if (!CSS.supports('field-sizing', 'content')) text.rows = Math.min(24, text.value.split('\n').length + 4);
  };
  const draw = () => {
    if (!shown) return;
    const { id, answers } = shown;
    const written = answers[language] ? language : Object.keys(answers)[0]!;
    const answer = answers[written]!;
    for (const one of languages) {
      one.disabled = !answers[one.value];
      one.checked = one.value === written;
    }
    for (const element of [part('#desk-question'), text]) element.lang = written;
    part('#desk-question').textContent = answer.question;
    part('[data-number]').textContent = String(id);
    part('[data-verified]').textContent = answer.verified;
    part<HTMLAnchorElement>('[data-page]').href = answer.page;
    text.value = answer.replies[channel()];
    empty.hidden = true;
    pane.hidden = false;
    measure();
  };
  const announce = (message: string, isFault = false) => {
    status.toggleAttribute('data-fault', isFault);
    // Cleared first, so that the same text is announced again.
    status.textContent = '';
    requestAnimationFrame(() => (status.textContent = message));
  };
  text.addEventListener('input', measure);
  for (const input of channels)
    input.addEventListener('change', () => {
      channelMemory.write(input.value);
      draw();
    });
  for (const input of languages)
    input.addEventListener('change', () => {
      language = input.value;
      draw();
    });

  const replies: ReplyPane = {
    show(id, locale) {
      wanted = id;
      if (locale) language = locale;
      load(id).then(
        (answers) => {
          if (wanted !== id) return;
          if (shown?.id !== id) status.textContent = '';
          shown = { id, answers };
          draw();
        },
        () => {
          if (wanted !== id) return;
          replies.clear();
          empty.textContent = words.failed;
        },
      );
    },
    clear() {
      wanted = 0;
      shown = undefined;
      language = host.dataset['locale']!;
      pane.hidden = true;
      empty.textContent = invitation;
      empty.hidden = false;
    },
    prefetch: (ids) => ids.forEach((id) => void load(id).catch(() => undefined)),
    async copy() {
      if (!shown) return;
      const { id } = shown;
      try {
        await navigator.clipboard.writeText(text.value);
        announce(interpolate(words.copied, { id, channel: words.channels[channel()] }));
      } catch {
        text.select();
        announce(words.copyFailed, true);
      }
    },
    chooseChannel(at) {
      channels[at]?.click();
    },
  };
  return replies;
}
