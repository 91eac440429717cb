import { contextHere, contextParts, dropContext, type ContextPart } from './carried-context.ts';
import { questionOf } from './fetch-question.ts';
import { interpolate } from '../i18n/interpolate.ts';

/** Labels of the parts in the list: `{question}`, `{query}`, `{reason}`, `{comment}`. */
export type ContextWords = Record<ContextPart, string> & {
  /** Label of the button that removes a part. */
  drop: string;
  /** Label of an answer whose question is not known yet, `{id}`. */
  answer: string;
};

/** Lists the context sent with the message, each part removable, and writes it into the hidden fields. */
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
    // A subject with a field is shown there, and what the reader has changed in it is kept.
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
  // Its accessible name includes the part it removes.
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
