import type { Question } from '../../search/ui/question-list.ts';

/** The field of the page of all questions leaves those that have the words typed into it, misspelt or not. */
async function narrowQuestions(box: HTMLElement): Promise<void> {
  const input = box.querySelector('input')!;
  const status = box.querySelector('[role=status]')!;
  const link = box.querySelector('a')!;
  const { left: words = '', none = '' } = box.dataset;
  const { createFilter, readQuestions } = await import('../../search/ui/question-list.ts');
  const questions: Question[] = readQuestions(document);
  const filter = createFilter(questions);
  const subjects = [...document.querySelectorAll<HTMLElement>('.subject')];
  const rows = subjects.flatMap((subject) => [...subject.querySelectorAll('li')]);
  const narrow = () => {
    const text = input.value.trim();
    const left = new Set(filter(text));
    rows.forEach((row, at) => (row.hidden = !left.has(questions[at]!)));
    for (const subject of subjects) subject.hidden = !subject.querySelector('li:not([hidden])');
    status.textContent = text && (left.size > 0 ? words.replace('{n}', String(left.size)) : none);
    link.hidden = left.size > 0;
    link.search = String(new URLSearchParams({ q: text }));
  };
  input.addEventListener('input', narrow);
  // Letters that were typed before, or that the browser brought back.
  if (input.value) narrow();
}

void narrowQuestions(document.querySelector('.narrow')!);
