import { escapeHtml } from '../../content/escape-html.ts';
import { nearestDictionary } from '../../i18n/index.ts';
import { messageLimits } from '../../events/message-limits.ts';
import { faultTexts, type InvalidFields } from './message-faults.ts';

/** The form, filled in again, and whether it shows faults at its fields. */
export interface RefilledForm {
  html: string;
  hasFaults: boolean;
}

/** Renders the form without script again, with posted values and faults. Files have to be chosen again. */
export function refilledForm(
  posted: Record<string, unknown>,
  {
    action,
    locale,
    takesFiles,
    fault,
  }: { action: string; locale: string; takesFiles: boolean; fault?: InvalidFields | undefined },
): RefilledForm {
  const t = nearestDictionary(locale);
  const valueOf = (name: string) => (typeof posted[name] === 'string' ? posted[name] : '');
  const faults = fault ? faultTexts(fault, valueOf('reply'), locale) : {};
  let isFirst = true;
  const field = (name: string, label: string, attributes = '') => {
    const text = faults[name];
    const wrong = text ? ` aria-invalid="true" aria-describedby="${name}-error"${isFirst ? ' autofocus' : ''}` : '';
    if (text) isFirst = false;
    const limit = name in messageLimits ? ` maxlength="${messageLimits[name as keyof typeof messageLimits]}"` : '';
    const own = `id="${name}" name="${name}"${limit}${attributes}${wrong}`;
    const value = escapeHtml(valueOf(name));
    return (
      `<p><label for="${name}">${escapeHtml(label)}</label>` +
      (name === 'message' ? `<textarea ${own} rows="8">\n${value}</textarea>` : `<input ${own} value="${value}">`) +
      `</p>${text ? `<p class="error" id="${name}-error">${escapeHtml(text)}</p>` : ''}`
    );
  };
  const carried = [
    'locale',
    'article',
    'query',
    'reason',
    'comment',
    'callback',
    // The honeypot stays filled in.
    'website',
    ...(valueOf('subject') ? [] : ['subject']),
  ];
  const html =
    `<form action="${escapeHtml(action)}" method="post"${takesFiles ? ' enctype="multipart/form-data"' : ''}>` +
    carried
      .map((name) => `<input type="hidden" name="${name}" value="${escapeHtml(String(posted[name] ?? ''))}">`)
      .join('') +
    (valueOf('subject') ? field('subject', t.formSubject) : '') +
    field('message', t.formMessage, ' required') +
    (takesFiles ? field('files', t.formFiles, ' type="file" multiple') : '') +
    (valueOf('order') ? field('order', t.formOrder) : '') +
    field('reply', t.formReply, ' required autocomplete="email"') +
    field('name', t.formName, ' autocomplete="name"') +
    `<p><button>${escapeHtml(t.formSend)}</button></p></form>`;
  return { html, hasFaults: !isFirst };
}
