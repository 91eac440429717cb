import { list, type Args } from './entry.ts';

const isEmpty = (value: Args[string] | undefined): boolean =>
  value === undefined || value === '' || value === 0 || (Array.isArray(value) && value.length === 0);

const placeholder = /\{(\w+)\}/g;
const formatValue = (value: Args[string]): string => (typeof value === 'object' ? list(value) : String(value));
const fillPlaceholders = (text: string, args: Args): string =>
  text.replace(placeholder, (whole, name: string) =>
    Object.hasOwn(args, name) ? formatValue(args[name] ?? '') : whole,
  );

/** The first variant whose condition holds, filled in; empty where none does. */
function chooseVariant(parts: string, args: Args): string {
  const all = parts.split('|');
  for (const [at, part] of all.entries()) {
    const [condition = '', name = '', wanted] = /^(\w+)(?:=([^?|]*))?\? ?/.exec(part) ?? [];
    const holds = condition
      ? wanted === undefined
        ? !isEmpty(args[name])
        : formatValue(args[name] ?? '') === wanted
      : (at > 0 && at === all.length - 1) ||
        [...part.matchAll(placeholder)].every(([, place = '']) => !Object.hasOwn(args, place) || !isEmpty(args[place]));
    if (holds) return fillPlaceholders(part.slice(condition.length), args);
  }
  return '';
}

/**
 * Fills in a message template, which is plain text so that translators write no code. `{name}` is an argument, lists joined by
 * commas. `⟨…|…⟩` is the first of its variants that holds: `name=value? …` where the argument has that value, `name? …` where it
 * is not empty, else one whose placeholders are all filled; the last of several always holds.
 */
export const fillMessage = (text: string, args: Args): string =>
  text.replace(/⟨([^⟨⟩]*)⟩|\{\w+\}/g, (whole, parts?: string) =>
    parts === undefined ? fillPlaceholders(whole, args) : chooseVariant(parts, args),
  );
