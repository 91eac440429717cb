import type { ElementContent } from 'hast';
import { createHighlighterCore, isPlainLang, type HighlighterCore, type ThemeRegistrationRaw } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { bundledLanguages, type BundledLanguage } from 'shiki/langs';
import { element, textNode } from '../content/components/define.ts';

/** Token classes of code and their TextMate scopes. */
const scopes = {
  comment: ['comment', 'punctuation.definition.comment'],
  string: ['string', 'markup.inserted', 'constant.other.symbol'],
  number: ['constant.numeric', 'constant.language', 'constant.character', 'variable.language', 'markup.changed'],
  keyword: ['keyword.control', 'keyword.other', 'keyword.type', 'storage', 'markup.deleted'],
  name: ['entity.name', 'entity.other.attribute-name', 'support', 'meta.property-name', 'markup.heading'],
} as const;
export type CodePart = keyof typeof scopes;

/** A theme contains colours: each stands for a class, since the policy allows no style attributes. */
const colours = new Map(Object.keys(scopes).map((part, index) => [`#00000${index + 1}`, part as CodePart]));
const theme: ThemeRegistrationRaw = {
  name: 'classes',
  fg: '#000000',
  bg: '#ffffff',
  settings: [...colours].map(([foreground, part]) => ({ scope: [...scopes[part]], settings: { foreground } })),
};

let highlighter: Promise<HighlighterCore> | undefined;

/** Loads the grammars of the known languages among those named, once per process. */
export async function loadLanguages(names: readonly string[]): Promise<void> {
  const known = names.filter((name): name is BundledLanguage => Object.hasOwn(bundledLanguages, name));
  if (known.length === 0) return;
  highlighter ??= createHighlighterCore({ themes: [theme], engine: createJavaScriptRegexEngine({ forgiving: true }) });
  loaded = await highlighter;
  await loaded.loadLanguage(...known.map((name) => bundledLanguages[name]));
}
let loaded: HighlighterCore | undefined;

/** Longer lines, as in minified files, are not highlighted. */
const maxLineLength = 1000;

/** Code with its parts as classes; `undefined` where its language is not loaded. Out: nodes that together have the same text. */
export function highlightCode(code: string, language: string): ElementContent[] | undefined {
  if (isPlainLang(language) || !loaded?.getLoadedLanguages().includes(language)) return undefined;
  // A limit of time would make two builds differ.
  const lines = loaded.codeToTokensBase(code, {
    lang: language,
    theme: theme.name,
    tokenizeMaxLineLength: maxLineLength,
    tokenizeTimeLimit: 0,
  });
  const nodes: ElementContent[] = [];
  let plain = '';
  const flush = () => {
    if (plain) nodes.push(textNode(plain));
    plain = '';
  };
  for (const [index, tokens] of lines.entries()) {
    if (index > 0) plain += '\n';
    for (const { content, color } of tokens) {
      const part = colours.get(color?.toLowerCase() ?? '');
      if (!part || !content.trim()) plain += content;
      else {
        flush();
        nodes.push(element('span', { className: [`code-${part}`] }, [textNode(content)]));
      }
    }
  }
  flush();
  return nodes.some(({ type }) => type === 'element') ? nodes : undefined;
}
