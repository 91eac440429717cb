import { sentencesOf } from './sentences.ts';

export interface ReadAloud {
  /** Begins, or goes on with the sentence at which it was paused. */
  play(): void;
  pause(): void;
  stop(): void;
}

/** Names that `listen.css` colours. */
const highlightNames = { sentence: 'listen-sentence', word: 'listen-word' };

/**
 * Reads an answer aloud, a sentence after the other, and marks what is said. Browsers that do not mark ranges only read.
 * In: what to read, the voice, in whose language it is, and what hears that it has come to its end.
 */
export function readAloud(roots: readonly HTMLElement[], voice: SpeechSynthesisVoice, ended: () => void): ReadAloud {
  const sentences = sentencesOf(roots, voice.lang.replace('_', '-'));
  let at = 0;
  /** What is being said: kept, since Chromium tells nothing of an utterance that was collected. */
  let utterance: SpeechSynthesisUtterance | undefined;
  /** Until the reader scrolls, the page follows. */
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
    // Another page speaks, or the voice cannot be had.
    next.addEventListener('error', () => utterance === next && end());
    speechSynthesis.speak(next);
  }
  /** Not the browser's own pause, which on Android forgets what was being said. */
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
      // Left over of a page before; a voice that is told to be silent is deaf for a moment in some browsers.
      if (speechSynthesis.speaking) speechSynthesis.cancel();
      say();
    },
    pause,
    stop,
  };
}
