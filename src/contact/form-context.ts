import { contextHere, contextParts, dropContext, type ContextPart } from './carried-context.ts';
import { questionOf } from './fetch-question.ts';
import { interpolate } from '../i18n/interpolate.ts';

/** What each part is called in the list: `{question}`, `{query}`, `{reason}`, `{comment}`. */
export type ContextWords = Record<ContextPart, string> & {
  /** Of the button that takes a part away. */
  drop: string;
  /** Of an answer whose question is not known yet, `{id}`. */
  answer: string;
};

/**
 * Lists what goes along with the message, each with a button that takes it away, and writes it into the hidden fields.
 * In: the form, its list, where answers are, the words, and the reasons after "no" by id.
 */
export function showContext(
  form: HTMLFormElement,
  list: HTMLElement,
  { home, words, reasons }: { home: string; words: ContextWords; reasons: Readonly<Record<string, string>> },
): void {
  const context = contextHere();
  const reason = reasons[context.reason] ?? '';
  const items: Record<ContextPart, string> = {
    article: context.article && interpolate(words.answer, { id: context.article }),
    query: context.query && interpolate(words.query, { query: context.query }),
    reason: reason && interpolate(words.reason, { reason }),
    comment: context.comment && interpolate(words.comment, { comment: context.comment }),
    callback: context.callback && words.callback,
    subject: context.subject && interpolate(words.subject, { subject: context.subject }),
  };
  for (const part of contextParts) {
    const field = form.elements.namedItem(part);
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.type === 'hidden') field.value = context[part];
    // A subject with a field of its own stands there, and what the reader made of it stays.
    else {
      field.value ||= context[part];
      items[part] = '';
    }
  }
  const shown = contextParts.filter((part) => items[part]);
  list.hidden = shown.length === 0;
  list.querySelector('ul')?.replaceChildren(...shown.map((part) => item(part, items[part], words.drop)));
  if (!context.article) return;
  void questionOf(home, context.article).then((question) => {
    const text = list.querySelector('[data-part=article] span');
    if (text && question) text.textContent = interpolate(words.article, { question });
  });
}

function item(part: ContextPart, text: string, drop: string): HTMLLIElement {
  const li = document.createElement('li');
  li.dataset['part'] = part;
  const span = document.createElement('span');
  span.id = `context-${part}`;
  span.textContent = text;
  const button = document.createElement('button');
  button.type = 'button';
  button.id = `drop-${part}`;
  button.textContent = drop;
  // Said with what it takes away.
  button.setAttribute('aria-labelledby', `${button.id} ${span.id}`);
  button.addEventListener('click', () => {
    const next = li.nextElementSibling ?? li.previousElementSibling;
    const stays = next?.querySelector('button')?.id;
    dropContext(part);
    const focus = stays && document.getElementById(stays);
    (focus || document.getElementById('message'))?.focus();
  });
  li.append(span, button);
  return li;
}
