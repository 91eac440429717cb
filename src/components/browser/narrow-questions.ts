import type { Question } from '../../search/ui/question-list.ts';

/** Delay of the announced count, so that screen readers do not read one for every letter. */
const announceDelayMs = 500;

/** Filters the page of all questions by the words typed, with typo tolerance. */
async function narrowQuestions(box: HTMLElement, input: HTMLInputElement): Promise<void> {
  const status = box.querySelector('[role=status]')!;
  const link = box.querySelector('a')!;
  const { left: words = '', none = '' } = box.dataset;
  const { createFilter, readQuestions } = await import('../../search/ui/question-list.ts');
  const questions: Question[] = readQuestions(document);
  const filter = createFilter(questions);
  const subjects = [...document.querySelectorAll<HTMLElement>('.subject')];
  /** Links to the categories, in the same order; those to hidden ones are hidden too. */
  const jumps = document.querySelectorAll<HTMLElement>('.subjects a');
  const rows = subjects.flatMap((subject) => [...subject.querySelectorAll('li')]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const narrow = () => {
    const text = input.value.trim();
    const left = new Set(filter(text));
    rows.forEach((row, at) => (row.hidden = !left.has(questions[at]!)));
    subjects.forEach((subject, at) => {
      jumps[at]!.hidden = subject.hidden = !subject.querySelector('li:not([hidden])');
    });
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = text && (left.size > 0 ? words.replace('{n}', String(left.size)) : none);
    }, announceDelayMs);
    link.hidden = left.size > 0;
    link.search = String(new URLSearchParams({ q: text }));
  };
  input.addEventListener('input', narrow);
  // Text typed before the script was loaded, or restored by the browser.
  if (input.value) narrow();
}

const box = document.querySelector<HTMLElement>('.narrow')!;
const input = box.querySelector('input')!;
const open = () => void narrowQuestions(box, input);
/** An on-screen keyboard would cover the results. */
const showAbove = () => matchMedia('(pointer: coarse)').matches && box.scrollIntoView();
input.addEventListener('focus', showAbove);
if (document.activeElement === input) showAbove();
// Parsing all questions blocks longer than a frame: only when the field gets the focus.
if (input.value || document.activeElement === input) open();
else input.addEventListener('focus', open, { once: true });
