import { list, type Args } from './entry.ts';

const isEmpty = (value: Args[string] | undefined): boolean =>
  value === undefined || value === '' || value === 0 || (Array.isArray(value) && value.length === 0);

const places = /\{(\w+)\}/g;
const written = (value: Args[string]): string => (typeof value === 'object' ? list(value) : String(value));
const fillPlaces = (text: string, args: Args): string =>
  text.replace(places, (whole, name: string) => (Object.hasOwn(args, name) ? written(args[name] ?? '') : whole));

/** The first part that holds, filled; nothing where none does. */
function choose(parts: string, args: Args): string {
  const all = parts.split('|');
  for (const [at, part] of all.entries()) {
    const [condition = '', name = '', wanted] = /^(\w+)(?:=([^?|]*))?\? ?/.exec(part) ?? [];
    const holds = condition
      ? wanted === undefined
        ? !isEmpty(args[name])
        : written(args[name] ?? '') === wanted
      : (at > 0 && at === all.length - 1) ||
        [...part.matchAll(places)].every(([, place = '']) => !Object.hasOwn(args, place) || !isEmpty(args[place]));
    if (holds) return fillPlaces(part.slice(condition.length), args);
  }
  return '';
}

/**
 * Fills a message of a further language, which is plain text so that whoever translates writes no code. `{name}` is what the message
 * quotes, a list with commas. `⟨…|…⟩` is the first of its parts that holds: `name=value? …` where it quotes just that,
 * `name? …` where it quotes anything, else one whose places all have something in them; the last of several holds in any case.
 */
export const fillMessage = (text: string, args: Args): string =>
  text.replace(/⟨([^⟨⟩]*)⟩|\{\w+\}/g, (whole, parts?: string) =>
    parts === undefined ? fillPlaces(whole, args) : choose(parts, args),
  );
