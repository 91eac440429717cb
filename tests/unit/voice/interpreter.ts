import { runInNewContext } from 'node:vm';
import { XMLParser } from 'fast-xml-parser';

/** One element of VoiceXML, or a text. */
interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
});

function elements(nodes: Record<string, unknown>[]): Element[] {
  return nodes.flatMap((node): Element[] => {
    const { ':@': attributes = {}, ...rest } = node as { ':@'?: Record<string, string> };
    const [name, inside] = Object.entries(rest)[0] as [string, unknown];
    if (name.startsWith('?')) return [];
    if (name === '#text') return [{ name, attributes: {}, children: [], text: String(inside) }];
    const children = elements(inside as Record<string, unknown>[]);
    return [{ name, attributes, children, text: children.map(({ text }) => text).join(' ') }];
  });
}

const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** What the caller does: press a key, dial digits, or nothing. */
export type Act = { key: string } | { dials: string } | 'silence';

/** Where an act leads: to another document, back to the same prompts, or to the end of the call. */
export interface Step {
  said: string;
  goes: { to: string } | 'again' | 'ended';
}

/** The elements that a document may use: another one is not understood by this browser. */
const known =
  /^(vxml|menu|choice|prompt|s|p|noinput|nomatch|reprompt|goto|form|field|filled|transfer|catch|clear|script)$/;

/** A telephone browser of the few elements that the call uses. In: what a document holds, by its address. */
export class VoiceBrowser {
  #load: (address: string) => string | undefined;

  constructor(load: (address: string) => string | undefined) {
    this.#load = load;
  }

  #root(address: string): Element {
    const source = this.#load(address);
    if (source === undefined) throw new Error(`${address} is missing.`);
    const root = elements(parser.parse(source) as Record<string, unknown>[])[0];
    if (root?.name !== 'vxml' || root.attributes['version'] !== '2.1')
      throw new Error(`${address} is no VoiceXML 2.1.`);
    const strange = (element: Element): string[] => [
      ...(element.name === '#text' || known.test(element.name) ? [] : [element.name]),
      ...element.children.flatMap(strange),
    ];
    if (strange(root).length > 0) throw new Error(`${address} uses ${strange(root).join(', ')}.`);
    return root;
  }

  /** The keys that a document takes. */
  keys(address: string): string[] {
    return all(this.#root(address), 'choice').map(({ attributes }) => attributes['dtmf'] ?? '');
  }

  /** What the caller hears on arriving. */
  hears(address: string): string {
    return all(this.#root(address), 'prompt')[0]?.text.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** The number that the caller is put through to here. */
  transfers(address: string): string | undefined {
    return all(this.#root(address), 'transfer')[0]?.attributes['dest'];
  }

  /** Does what the caller does for the `count`th time in this document. */
  act(address: string, act: Act, count = 1): Step {
    const root = this.#root(address);
    const follow = (href: string) => new URL(href, `http://voice${address}`).pathname;
    if (act !== 'silence' && 'key' in act) {
      const choice = all(root, 'choice').find(({ attributes }) => attributes['dtmf'] === act.key);
      if (choice) return { said: '', goes: { to: follow(choice.attributes['next'] ?? '') } };
    }
    const filled = all(root, 'filled')[0];
    if (act !== 'silence' && 'dials' in act && filled) {
      const expression = all(filled, 'goto')[0]?.attributes['expr'] ?? '';
      const script = all(root, 'script')[0]?.text ?? '';
      const to = follow(String(runInNewContext(`${script};${expression}`, { dialled: act.dials })));
      if (this.#load(to) !== undefined) return { said: '', goes: { to } };
      return this.#handle(root, 'catch', count, follow);
    }
    return this.#handle(root, act === 'silence' ? 'noinput' : 'nomatch', count, follow);
  }

  /** The handler with the highest count that is not above this one (VoiceXML 2.0, 5.2.4). */
  #handle(root: Element, event: string, count: number, follow: (href: string) => string): Step {
    const counted = ({ attributes }: Element) => Number(attributes['count'] ?? 1);
    const handler = all(root, event)
      .filter((one) => counted(one) <= count)
      .toSorted((a, b) => counted(b) - counted(a))[0];
    if (!handler) return { said: '', goes: 'ended' };
    const next = all(handler, 'goto')[0]?.attributes['next'];
    return { said: all(handler, 'prompt')[0]?.text ?? '', goes: next ? { to: follow(next) } : 'again' };
  }
}
