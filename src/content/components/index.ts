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

/** Every component that an article may use: to add one, write its file and name it here. */
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

/** All that may be in an answer beside Markdown: the components, and the few tags of HTML that Markdown has no sign for. */
export const allowedElements: readonly ArticleComponent[] = [...articleComponents, ...htmlElements];

const byName = new Map(allowedElements.map((component) => [component.name, component]));

/** The component or the allowed tag of this name, if there is one. */
export const articleComponent = (name: string | null | undefined): ArticleComponent | undefined =>
  byName.get(name ?? '');

/** The attributes of a use in MDX, each as written, `''` where not given; `undefined` where one is more than plain text. */
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

/** How a component is written, on one line. In: also what stands for each attribute; an example unless given. */
export function writtenComponent(
  { name, attributes, content }: ArticleComponent,
  value = ({ example }: Attribute): string => example,
): string {
  const required = Object.entries(attributes).filter(([, { isOptional }]) => !isOptional);
  const given = required.map(([key, attribute]) => ` ${key}="${value(attribute)}"`);
  return `<${name}${given.join('')}${content === 'none' ? ' />' : '>'}`;
}
