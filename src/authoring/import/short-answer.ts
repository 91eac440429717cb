import type { Element, ElementContent } from 'hast';
import { limits } from '../../content/schema/article.ts';
import { findAll, textOf } from './read-html.ts';

const { min, max } = limits.answer;
/** Phrases that only announce what follows. */
const announcingPhrase =
  /[:：]$|^(in this (article|guide|section)|on this page|table of contents|before you (begin|start)|in questo articolo|in dieser? (artikel|anleitung)|dans cet article)\b/i;

/** Text for a short answer or question: one line, without markup or figures syntax. */
export function plainLine(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u00ad\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('**', '*')
    .replaceAll('__', '_ _')
    .replaceAll('`', "'")
    .replaceAll('](', '] (')
    .replace(/<(\/?[A-Za-z][^<>]*)>/g, '‹$1›')
    .replace(/<(?=\/?[A-Za-z])/g, '‹')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .trim();
}

const hasAnswerLength = (text: string) => text.length >= min && text.length <= max;
const isElement = (node: ElementContent | undefined, pattern: RegExp): node is Element =>
  node?.type === 'element' && pattern.test(node.tagName);

function sentences(text: string, locale: string): string[] {
  return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
}

/** The first sentences within the limit and their length in the text; `undefined` when unsuitable. */
function openingSentences(text: string, locale: string): { opening: string; length: number } | undefined {
  let length = 0;
  let best: { opening: string; length: number } | undefined;
  for (const sentence of sentences(text, locale)) {
    length += sentence.length;
    const opening = plainLine(text.slice(0, length));
    if (opening.length > max) break;
    if (hasAnswerLength(opening) && !announcingPhrase.test(opening)) best = { opening, length };
    if (best) break;
  }
  return best;
}

/** Removes characters from the start of a paragraph; `false` when they end inside an element. */
function cutStart(paragraph: Element, length: number): boolean {
  let left = length;
  let at = 0;
  for (const child of paragraph.children) {
    const size = textOf(child).length;
    if (size > left) {
      if (child.type !== 'text') {
        if (left > 0) return false;
        break;
      }
      paragraph.children = [
        { type: 'text', value: child.value.slice(left).trimStart() },
        ...paragraph.children.slice(at + 1),
      ];
      return true;
    }
    left -= size;
    at += 1;
  }
  paragraph.children = paragraph.children.slice(at);
  return true;
}

/** The leading paragraphs, also in boxes, with their parents. */
function openingParagraphs(children: ElementContent[]): { paragraph: Element; holder: ElementContent[] }[] {
  const found: { paragraph: Element; holder: ElementContent[] }[] = [];
  for (const node of children) {
    const { tagName, children: inside } = node.type === 'element' ? node : { tagName: '', children: [] };
    if (node.type === 'element' && tagName === 'p') found.push({ paragraph: node, holder: children });
    else if (tagName === 'div') found.push(...openingParagraphs(inside));
    else if (/^h[1-6]$/.test(tagName) && found.length > 0) break;
    if (found.length >= 4) break;
  }
  return found;
}

/** Whether a text says and shows nothing. */
export const isEmpty = (children: ElementContent[]): boolean =>
  children.every((node) => !textOf(node).trim()) &&
  findAll({ type: 'root', children }, /^(img|component)$/).length === 0;

export interface ShortAnswer {
  text: string;
  /** `moved` from the text, `copied` from it, `given` by the source, `made` from the question (needs review). */
  how: 'moved' | 'copied' | 'given' | 'made';
}

const fallbackAnswers: Record<string, (title: string) => string> = {
  it: (title) => `${title} Qui sotto trovi la risposta, passo per passo.`,
  de: (title) => `${title} Die Antwort steht hier unten, Schritt für Schritt.`,
  fr: (title) => `${title} La réponse se trouve ci-dessous, pas à pas.`,
  es: (title) => `${title} La respuesta está aquí abajo, paso a paso.`,
  pt: (title) => `${title} A resposta está aqui em baixo, passo a passo.`,
  en: (title) => `${title} The answer is here below, step by step.`,
};

/** The short answer of an item: a leading sentence, which is removed from the body, or a fallback. */
export function takeShortAnswer(
  children: ElementContent[],
  title: string,
  summary: string | undefined,
  locale: string,
): ShortAnswer {
  const opening = openingParagraphs(children);
  const given = plainLine(summary ?? '');
  if (hasAnswerLength(given)) {
    const same = opening.find(({ paragraph }) => plainLine(textOf(paragraph)) === given);
    if (same) same.holder.splice(same.holder.indexOf(same.paragraph), 1);
    return { text: given, how: 'given' };
  }
  for (const { paragraph, holder } of opening) {
    if (findAll(paragraph, /^img$/).length > 0) continue;
    const text = textOf(paragraph);
    const whole = plainLine(text);
    const isFree = findAll(paragraph, /^(a|br|footnotecall)$/).length === 0;
    if (hasAnswerLength(whole) && !announcingPhrase.test(whole)) {
      if (!isFree) return { text: whole, how: 'copied' };
      holder.splice(holder.indexOf(paragraph), 1);
      return { text: whole, how: 'moved' };
    }
    const start = openingSentences(text, locale);
    if (!start) continue;
    const isCut = isFree && cutStart(paragraph, start.length);
    if (isCut && !textOf(paragraph).trim()) holder.splice(holder.indexOf(paragraph), 1);
    return { text: start.opening, how: isCut ? 'moved' : 'copied' };
  }
  for (const node of children.flatMap((child) =>
    child.type === 'element' ? [child, ...findAll(child, /^(p|li)$/)] : [],
  )) {
    if (!isElement(node, /^(p|li)$/)) continue;
    const start = openingSentences(textOf(node), locale);
    if (start) return { text: start.opening, how: 'copied' };
  }
  const end =
    (fallbackAnswers[locale.slice(0, 2)] ?? fallbackAnswers['en'])?.(/[.?!]$/.test(title) ? title : `${title}.`) ??
    title;
  return { text: end.length > max ? `${end.slice(0, max - 1)}…` : end, how: 'made' };
}
