import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** A company's inline drawing, in the colours of the page or its own. */
export interface OwnDrawing {
  viewBox: string;
  html: string;
  /** Names of removed parts: `style`, `use`, `onload`. */
  dropped: string[];
}

const shapeElements = /^(g|path|circle|ellipse|rect|line|polyline|polygon)$/;
/** Descriptive elements: the text next to it already says it. */
const descriptiveElements = /^(title|desc|metadata|sodipodi:.*)$/;
const allowedAttributes =
  /^(d|points|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|transform|pathLength|opacity|fill|fillOpacity|fillRule|clipRule|stroke|strokeWidth|strokeOpacity|strokeLineCap|strokeLineJoin|strokeMiterLimit|strokeDashArray|strokeDashOffset)$/;
/** Attributes that do not affect the appearance. */
const ignoredAttributes = /^(id|className|data.*|xmlns.*|xml.*|version|inkscape.*|sodipodi.*|role|aria.*|ariaHidden|focusable|enableBackground)$/i;
/** Numbers, colour names, `#123abc`, `rotate(45 12 12)`; nothing with an address. */
const plainValue = /^(?!.*url)[\w\s.,#%()+-]*$/i;

/** Extracts shapes from an SVG without anything that loads, runs or styles; `undefined` without shapes or size. */
export function readDrawing(svg: string): OwnDrawing | undefined {
  const root = fromHtml(svg, { fragment: true }).children.find(
    (one): one is Element => one.type === 'element' && one.tagName === 'svg',
  );
  if (!root) return undefined;
  const { viewBox, width, height } = root.properties;
  const box = typeof viewBox === 'string' ? viewBox : width && height ? `0 0 ${width} ${height}` : '';
  if (!/^\s*-?[\d.]+([\s,]+-?[\d.]+){3}\s*$/.test(box)) return undefined;
  const left = new Set<string>();
  let drawn = 0;

  function plain(element: Element, isRoot = false): Element['properties'] {
    const kept = Object.entries(element.properties).filter(([name, value]) => {
      if (isRoot && /^(viewBox|width|height|x|y)$/.test(name)) return false;
      if (allowedAttributes.test(name) && plainValue.test(String([value].flat().join(' ')))) return true;
      if (!ignoredAttributes.test(name)) left.add(name);
      return false;
    });
    return Object.fromEntries(kept);
  }
  const clean = (children: readonly ElementContent[]): Element[] =>
    children.flatMap((one) => {
      if (one.type !== 'element' || descriptiveElements.test(one.tagName)) return [];
      if (!shapeElements.test(one.tagName)) {
        // Editors leave empty `defs` behind.
        if (one.children.length > 0 || one.tagName !== 'defs') left.add(one.tagName);
        return [];
      }
      if (one.tagName !== 'g') drawn += 1;
      return { type: 'element', tagName: one.tagName, properties: plain(one), children: clean(one.children) };
    });
  const group: Element = {
    type: 'element',
    tagName: 'g',
    // The site's icons are strokes; a company's is filled unless it says otherwise.
    properties: { fill: 'currentColor', stroke: 'none', strokeWidth: '1', ...plain(root, true) },
    children: clean(root.children),
  };
  return drawn > 0 ? { viewBox: box.trim(), html: toHtml(group, { space: 'svg' }), dropped: [...left] } : undefined;
}
