import type { Question } from '../../search/ui/question-list.ts';

/** How long a reader has to pause before the count is told: a screen reader would read one out for every letter. Milliseconds. */
const announceDelayMs = 500;

/** The field of the page of all questions leaves those that have the words typed into it, misspelt or not. */
async function narrowQuestions(box: HTMLElement, input: HTMLInputElement): Promise<void> {
  const status = box.querySelector('[role=status]')!;
  const link = box.querySelector('a')!;
  const { left: words = '', none = '' } = box.dataset;
  const { createFilter, readQuestions } = await import('../../search/ui/question-list.ts');
  const questions: Question[] = readQuestions(document);
  const filter = createFilter(questions);
  const subjects = [...document.querySelectorAll<HTMLElement>('.subject')];
  /** Links to them, in the same order: one to what is narrowed away would lead nowhere. */
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
  // Letters that were typed before, or that the browser brought back.
  if (input.value) narrow();
}

const box = document.querySelector<HTMLElement>('.narrow')!;
const input = box.querySelector('input')!;
const open = () => void narrowQuestions(box, input);
/** An on-screen keyboard would cover what is found. */
const showAbove = () => matchMedia('(pointer: coarse)').matches && box.scrollIntoView();
input.addEventListener('focus', showAbove);
if (document.activeElement === input) showAbove();
// Reading all questions takes longer than a frame: not before somebody goes to the field.
if (input.value || document.activeElement === input) open();
else input.addEventListener('focus', open, { once: true });
