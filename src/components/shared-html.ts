import { content } from './content.ts';
import type { Content } from '../content/load.ts';

const rendered = new WeakMap<Content, Map<string, string>>();

/** The HTML that was rendered for this content under a key, or what `render` gives now. */
export async function sharedHtml(key: string, render: () => Promise<string>): Promise<string> {
  const all = content();
  const known = rendered.get(all) ?? new Map<string, string>();
  rendered.set(all, known);
  const html = known.get(key) ?? (await render());
  known.set(key, html);
  return html;
}
