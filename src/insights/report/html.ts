/** Markup made by this module: everything else is escaped before it becomes part of a page. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | false | null | undefined | readonly Part[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Controls that no text needs, and those that turn the direction of what follows (CVE-2021-42574). */
const invisibleCharacters =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

/** Text without the signs nobody sees. */
export const replaceInvisible = (text: string): string => text.toWellFormed().replace(invisibleCharacters, '\uFFFD');

/** Text as it can stand in an element or in a quoted attribute. */
export const escape = (text: string): string =>
  replaceInvisible(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function write(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return (part as readonly Part[]).map(write).join('');
  return part === null || part === undefined || part === false ? '' : escape(String(part));
}

/** A piece of a page. Values are escaped unless they are pieces themselves; lists are joined. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + write(parts[index - 1]) + string));
}

/** What this module made without the template: charts, style. Never text from a reader or from the content. */
export const trustedMarkup = (text: string): Markup => new Markup(text);
