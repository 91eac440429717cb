import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { pictureElement } from '../content/markdown-options.ts';
import { articleComponents } from '../content/components/index.ts';

/** Replacements for components and Markdown elements of the MDX compiler. In: `BodyElement.astro`, called with the name as `as`. */
export function compiledElements(component: object): Record<string, AstroComponentFactory> {
  const factory = component as AstroComponentFactory;
  const named = (as: string): AstroComponentFactory =>
    Object.assign(
      (...[result, props, slots]: Parameters<AstroComponentFactory>) =>
        factory(result, { ...(props as object), as }, slots),
      factory,
    );
  const names = ['a', 'h2', 'img', 'pre', 'table', ...articleComponents.map(({ name }) => name)];
  return { ...Object.fromEntries(names.map((name) => [name, named(name)])), [pictureElement]: named('img') };
}
