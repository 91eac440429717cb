/** Trusted markup; everything else is escaped when it becomes part of a page. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | false | null | undefined | readonly Part[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Control characters, and bidi overrides (CVE-2021-42574). */
const invisibleCharacters =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

export const replaceInvisible = (text: string): string => text.toWellFormed().replace(invisibleCharacters, '\uFFFD');

/** Escapes text for an element or a quoted attribute. */
export const escape = (text: string): string =>
  replaceInvisible(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function write(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return (part as readonly Part[]).map(write).join('');
  return part === null || part === undefined || part === false ? '' : escape(String(part));
}

/** Template of markup. Values are escaped unless they are `Markup`; lists are joined. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + write(parts[index - 1]) + string));
}

/** Marks generated text, such as charts and styles, as markup. Never for text of readers or content. */
export const trustedMarkup = (text: string): Markup => new Markup(text);
