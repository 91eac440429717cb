import type { ListenWords } from '../files.ts';
import css from './listen.css?inline';
import type { ReadAloud } from './read-aloud.ts';

const isSameLanguage = (a: string, b: string) =>
  a.split(/[-_]/)[0]?.toLowerCase() === b.split(/[-_]/)[0]?.toLowerCase();

/** The voice for a locale: of its region first, then the browser's default voice first. */
function voiceFor(locale: string): SpeechSynthesisVoice | undefined {
  const found = speechSynthesis.getVoices().filter(({ lang }) => isSameLanguage(lang, locale));
  const rank = ({ lang, default: isDefault }: SpeechSynthesisVoice) =>
    Number(lang.replace('_', '-') === locale) * 2 + Number(isDefault);
  return found.toSorted((a, b) => rank(b) - rank(a))[0];
}

/** Waits for voices, which some browsers load late and some never. */
async function awaitVoice(locale: string): Promise<SpeechSynthesisVoice> {
  for (;;) {
    const voice = voiceFor(locale);
    if (voice) return voice;
    await new Promise((resolve) => speechSynthesis.addEventListener('voiceschanged', resolve, { once: true }));
  }
}

const button = (className: string, text: string): HTMLButtonElement =>
  Object.assign(document.createElement('button'), { type: 'button', className, textContent: text });

/** Creates the buttons. In: their texts, and a function that opens the voice with a callback for its end. */
function createButtons(words: ListenWords, open: (ended: () => void) => Promise<ReadAloud>): HTMLElement {
  const group = Object.assign(document.createElement('span'), { className: 'listen', role: 'group' });
  group.ariaLabel = words.listen;
  const main = button('listen-play', words.listen);
  const stop = button('listen-stop', words.stop);
  stop.hidden = true;
  let reading: Promise<ReadAloud> | undefined;
  const show = (state: 'off' | 'playing' | 'paused') => {
    group.dataset['state'] = state;
    main.textContent = { off: words.listen, playing: words.pause, paused: words.resume }[state];
    // Moves the focus before the focused button is hidden.
    if (state === 'off' && document.activeElement === stop) main.focus({ preventScroll: true });
    stop.hidden = state === 'off';
  };
  const act = (what: keyof ReadAloud, state: Parameters<typeof show>[0]) => {
    show(state);
    reading ??= open(() => show('off'));
    reading.then(
      (reader) => reader[what](),
      () => ((reading = undefined), show('off')),
    );
  };
  main.addEventListener('click', () =>
    group.dataset['state'] === 'playing' ? act('pause', 'paused') : act('play', 'playing'),
  );
  stop.addEventListener('click', () => act('stop', 'off'));
  addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented && !stop.hidden) act('stop', 'off');
  });
  show('off');
  group.append(main, stop);
  return group;
}

async function enableListening(): Promise<void> {
  const answer = document.querySelector<HTMLElement>('.answer');
  const place = answer?.querySelector<HTMLElement>('.short-answer');
  const { base, locale } = document.querySelector<HTMLElement>('site-search')?.dataset ?? {};
  if (!answer || !place || !base) return;
  const voice = await awaitVoice(answer.closest<HTMLElement>('[lang]')!.lang);
  const response = await fetch(`${base}_listen/${locale}.json`);
  if (!response.ok) return;
  const roots = [...answer.querySelectorAll<HTMLElement>('h1, .short-answer, .prose')];
  const buttons = createButtons((await response.json()) as ListenWords, async (ended) => {
    const { readAloud } = await import('./read-aloud.ts');
    return readAloud(roots, voice, ended);
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  // In a corner of the short answer, so that nothing moves.
  place.prepend(buttons);
}

if ('speechSynthesis' in window && document.body.dataset['listen'] !== 'off') enableListening().catch(() => undefined);
