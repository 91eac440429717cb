import { createHash } from 'node:crypto';
import type { Element, ElementContent } from 'hast';
import GithubSlugger from 'github-slugger';
import { css, defineComponent, element, textOf, titledPart, textNode } from './define.ts';

const styles = css`
  .tab-list {
    display: flex;
    flex-wrap: wrap;
    border-block-end: 1px solid var(--color-line);
  }
  .prose .tab-list {
    padding: 0;
    list-style: none;
  }
  .prose .tab-list > li {
    margin: 0;
  }
  .tab-list a {
    display: block;
    min-block-size: 44px;
    padding: var(--space-2) var(--space-4);
    border-block-end: 3px solid transparent;
    color: var(--color-muted);
    font-weight: 600;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .tab-list a:hover,
  .tab-list a[aria-selected='true'],
  .tabs:not(.live, :has(> .tab:target, > .tab :target)) > .tab-list > :first-child > a {
    border-color: var(--color-accent);
    color: var(--color-accent);
  }
  .tab {
    padding-block-start: var(--space-4);
  }
  .tab > * + * {
    margin-block-start: var(--space-3);
  }
  @media screen and (scripting: enabled) {
    .tab > :first-child {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .tab > :nth-child(2) {
      margin: 0;
    }
    .tabs:not(.live):has(> .tab:target, > .tab :target) > .tab:not(:target, :has(:target)),
    .tabs:not(.live, :has(> .tab:target, > .tab :target)) > .tab ~ .tab {
      display: none;
    }
  }
  @media print, (scripting: none) {
    .tab-list {
      display: none;
    }
    .tab[hidden] {
      display: block;
    }
  }
`;

const isTab = (node: ElementContent): node is Element =>
  node.type === 'element' && String(node.properties['className']) === 'tab';

/** Alternatives for different readers; without script all of them in sequence. */
export const tabs = defineComponent({
  name: 'Tabs',
  attributes: {},
  content: 'parts',
  parts: ['Tab'],
  snippet: { prefix: ['tabs', 'schede'], description: 'Schede: Windows, macOS… · tabs' },
  html({ children }) {
    const parts = children.filter(isTab);
    const links = parts.map(({ properties: { id }, children: [heading] }) =>
      element('li', {}, [element('a', { href: `#${id}` }, [textNode(heading ? textOf(heading) : '')])]),
    );
    return element('div', { className: ['tabs'] }, [
      element('ul', { className: ['tab-list'], dataPagefindIgnore: '' }, links),
      ...parts,
    ]);
  },
  styles,
});

export const tab = defineComponent({
  name: 'Tab',
  attributes: { title: { names: 'text', example: 'Windows' } },
  content: 'text',
  partOf: 'Tabs',
  snippet: { prefix: ['tab', 'scheda'], description: 'Una scheda · one tab' },
  html({ attributes: { title }, children }) {
    // Groups with equal names get different ids by their content.
    const inside = children.map(textOf).join('').replace(/\s+/g, '');
    const digest = createHash('sha256').update(inside).digest('hex').slice(0, 4);
    const id = `tab-${new GithubSlugger().slug(title)}-${digest}`;
    return element('section', { className: ['tab'], id }, [element('h3', {}, [textNode(title)]), ...children]);
  },
  ...titledPart,
});
