import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { inspect } from '../../check/check.ts';
import { messageLanguage } from '../../check/message-language.ts';
import { countedForms } from '../../check/passes/words.ts';
import { contentRoot } from '../../content/root.ts';
import { localeCode } from '../../content/schema/common.ts';
import { isPlural, missingWords } from '../../i18n/dictionary.ts';
import { findDictionary, missingPhrases, shippedLanguages, standInDictionary } from '../../i18n/index.ts';
import type { CommandContext, ExitCode } from './command-io.ts';
import { UsageError } from '../../usage-error.ts';

/** CLDR's plural categories. */
const formOrder = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

type Node = string | { [key: string]: Node };

interface PhraseFilter {
  paths: ReadonlySet<string>;
  forms: readonly string[];
}

/** The phrases at some paths, with the plural forms of the language. */
function pick(words: Node, wanted: PhraseFilter, at = ''): Node | undefined {
  const { paths, forms } = wanted;
  if (typeof words === 'string') return paths.has(at) ? words : undefined;
  if (isPlural(words)) {
    const texts = words as Record<string, string>;
    return paths.has(`${at}.other`)
      ? Object.fromEntries(forms.map((form) => [form, texts[form] ?? String(words.other)]))
      : undefined;
  }
  const parts = Object.entries(words).flatMap(([key, one]): [string, Node][] => {
    const part = pick(one, wanted, at ? `${at}.${key}` : key);
    return part === undefined ? [] : [[key, part]];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/** `npm run words -- <language>`: all phrases of the pages as they are now, or the untranslated ones. */
export function wordsCommand(args: string[], { env, print }: CommandContext): ExitCode {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { missing: { type: 'boolean', default: false } },
  });
  const [tag = ''] = positionals;
  const language = messageLanguage(undefined, env);
  if (!localeCode.safeParse(tag).success)
    throw new UsageError(
      language === 'it'
        ? `Scrivi di quale lingua, per esempio: npm run words -- ${shippedLanguages[0]}`
        : `Say of which language, for example: npm run words -- ${shippedLanguages[0]}`,
    );
  inspect(contentRoot(env));
  const words = findDictionary(tag) ?? standInDictionary(tag);
  const paths = values.missing ? missingPhrases(tag) : missingWords(words, {});
  const counted = countedForms(tag);
  const forms = formOrder.filter((form) => counted.has(form));
  const node = pick(words as unknown as Node, { paths: new Set(paths), forms });
  if (node === undefined)
    print(language === 'it' ? `In "${tag}" non manca niente.` : `Nothing is missing in "${tag}".`);
  else {
    const heading =
      language === 'it'
        ? `# content/words/${tag}.yaml: tieni le righe che vuoi cambiare, e le parole tra {parentesi} come sono.`
        : `# content/words/${tag}.yaml: keep the lines that you want to change, and the words in {braces} as they are.`;
    print(
      `${heading}\n${stringify(node, { defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 })}`.trimEnd(),
    );
  }
  return 0;
}
