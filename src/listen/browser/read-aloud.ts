import { sentencesOf } from './sentences.ts';

export interface ReadAloud {
  /** Starts, or continues with the sentence that was paused. */
  play(): void;
  pause(): void;
  stop(): void;
}

/** Highlight names that `listen.css` styles. */
const highlightNames = { sentence: 'listen-sentence', word: 'listen-word' };

/** Reads an answer aloud sentence by sentence and highlights it where the Highlight API exists. */
export function readAloud(roots: readonly HTMLElement[], voice: SpeechSynthesisVoice, ended: () => void): ReadAloud {
  const sentences = sentencesOf(roots, voice.lang.replace('_', '-'));
  let at = 0;
  /** The current utterance; referenced because Chromium sends no events of collected ones. */
  let utterance: SpeechSynthesisUtterance | undefined;
  /** Whether the page scrolls along, until the reader scrolls. */
  let isFollowing = true;
  const leave = () => (isFollowing = false);

  function mark(name: string, range?: Range): void {
    if (!('highlights' in CSS)) return;
    if (range) CSS.highlights.set(name, new Highlight(range));
    else CSS.highlights.delete(name);
  }
  function clear(): void {
    mark(highlightNames.sentence);
    mark(highlightNames.word);
    for (const sign of ['wheel', 'touchmove']) removeEventListener(sign, leave);
  }
  function say(): void {
    const sentence = sentences[at];
    if (!sentence) return end();
    const { spoken, range } = sentence;
    const next = Object.assign(new SpeechSynthesisUtterance(spoken), { lang: voice.lang, voice });
    utterance = next;
    next.addEventListener('start', () => {
      mark(highlightNames.sentence, range);
      const { top, bottom } = range.getBoundingClientRect();
      if (isFollowing && (top < 0 || bottom > innerHeight * 0.8))
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    });
    next.addEventListener('boundary', ({ name, charIndex }) => {
      if (name === 'word' && utterance === next) mark(highlightNames.word, sentence.wordAt(charIndex));
    });
    next.addEventListener('end', () => {
      if (utterance !== next) return;
      mark(highlightNames.word);
      at += 1;
      say();
    });
    // Another page is speaking, or the voice is not available.
    next.addEventListener('error', () => utterance === next && end());
    speechSynthesis.speak(next);
  }
  /** Without `speechSynthesis.pause()`, which on Android loses the utterance. */
  function pause(): void {
    utterance = undefined;
    speechSynthesis.cancel();
    clear();
  }
  function stop(): void {
    pause();
    at = 0;
  }
  function end(): void {
    stop();
    ended();
  }
  addEventListener('pagehide', stop);
  return {
    play() {
      isFollowing = true;
      for (const sign of ['wheel', 'touchmove']) addEventListener(sign, leave, { passive: true });
      // Speech of an earlier page; unconditional `cancel()` makes some browsers ignore the next utterance.
      if (speechSynthesis.speaking) speechSynthesis.cancel();
      say();
    },
    pause,
    stop,
  };
}
