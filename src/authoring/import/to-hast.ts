import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { raw } from 'hast-util-raw';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';

/** Parses Markdown with HTML to hast. */
export function markdownToHast(text: string): Root {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return raw(toHast(tree, { allowDangerousHtml: true })) as Root;
}

export const htmlToHast = (html: string): Root => fromHtml(html, { fragment: true });

/** Parses plain text (blank lines separate paragraphs) or HTML. */
export function looseToHast(text: string): Root {
  return /<(p|div|br|ul|ol|li|h\d|table|strong|em|a|img)\b[^>]*>/i.test(text) ? htmlToHast(text) : markdownToHast(text);
}
