import answer from './answer.ts';
import { important, note, tip, warning } from './callouts.ts';
import channel from './channel.ts';
import { column, compare, doColumn, dontColumn } from './compare.ts';
import type { ArticleComponent, Attribute } from './define.ts';
import details from './details.ts';
import download from './download.ts';
import fact from './fact.ts';
import figure from './figure.ts';
import go from './go.ts';
import { htmlElements } from './html.ts';
import steps from './steps.ts';
import { tab, tabs } from './tabs.ts';
import video from './video.ts';

/** All components; to add one, write its file and list it here. */
export const articleComponents: readonly ArticleComponent[] = [
  steps,
  note,
  tip,
  important,
  warning,
  details,
  figure,
  video,
  download,
  tabs,
  tab,
  compare,
  column,
  doColumn,
  dontColumn,
  fact,
  channel,
  answer,
  go,
];

/** Everything allowed beside Markdown: components and HTML tags. */
export const allowedElements: readonly ArticleComponent[] = [...articleComponents, ...htmlElements];

const byName = new Map(allowedElements.map((component) => [component.name, component]));

/** The component or allowed tag with this name, if any. */
export const articleComponent = (name: string | null | undefined): ArticleComponent | undefined =>
  byName.get(name ?? '');

/** The attributes of an MDX element; `undefined` when one is not plain text. */
export function plainAttributes(
  { attributes: known }: ArticleComponent,
  written: readonly { type?: string; name?: string; value?: unknown }[],
): Record<string, string> | undefined {
  const values: Record<string, string> = Object.fromEntries(Object.keys(known).map((name) => [name, '']));
  for (const { type, name, value } of written) {
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string' || !name) return undefined;
    values[name] = value;
  }
  return values;
}

/** A component as source on one line. In: attribute values; default: examples. */
export function writtenComponent(
  { name, attributes, content }: ArticleComponent,
  value = ({ example }: Attribute): string => example,
): string {
  const required = Object.entries(attributes).filter(([, { isOptional }]) => !isOptional);
  const given = required.map(([key, attribute]) => ` ${key}="${value(attribute)}"`);
  return `<${name}${given.join('')}${content === 'none' ? ' />' : '>'}`;
}
