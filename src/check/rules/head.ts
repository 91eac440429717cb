import { readHead } from '../../content/head-html.ts';
import { headFile } from '../../content/own-files.ts';
import type { ContentIndex } from '../model.ts';
import { missingFile } from '../passes/theme.ts';
import type { Problem } from '../problems.ts';
import { readTextFile, sizeLimits } from '../readers/file.ts';
import { defineRule, problem } from '../rule.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const headTag = defineRule<{ tag: string }>({
  code: 'P-HEAD-TAG',
  messages: {
    it: ({ tag }) => ({
      what: tag ? `<${tag}> non può stare in head.html.` : 'In head.html non ci sta testo fuori dai tag.',
      why: 'Finisce in testa a ogni pagina: lì un browser non lo mostra, o chiude la testa prima del tempo.',
      fix: 'Sono ammessi <script>, <link> e <meta>. Per lo stile c’è theme.css; per un avviso notices.yaml.',
    }),
    en: ({ tag }) => ({
      what: tag ? `<${tag}> may not stand in head.html.` : 'head.html holds no text outside of tags.',
      why: 'It goes into the head of every page: a browser does not show it there, or ends the head too early.',
      fix: 'Allowed are <script>, <link> and <meta>. For looks there is theme.css, for a notice notices.yaml.',
    }),
  },
  fixtures: {
    'a tag is none of a head': {
      files: { 'head.html': '<meta name="a" content="b">\n⟦<iframe⟧ src="https://a.example/"></iframe>\n' },
    },
    'text stands outside of tags': { files: { 'head.html': '⟦C⟧iao\n' } },
  },
});

export const headForm = defineRule<{ detail: string }>({
  code: 'P-HEAD-FORM',
  messages: {
    it: ({ detail }) => ({
      what: `Qui head.html non è HTML scritto bene (${detail}).`,
      why: 'Ogni browser lo aggiusterebbe a modo suo, lasciando fuori il resto.',
      fix: 'Copia di nuovo il pezzo da chi ve l’ha dato, con tutti i suoi tag di chiusura, e solo quello che va in <head>.',
    }),
    en: ({ detail }) => ({
      what: `head.html is not well-formed HTML here (${detail}).`,
      why: 'Each browser would mend it in its own way and leave the rest out.',
      fix: 'Copy the piece again from where you got it, with all its closing tags, and only what belongs into <head>.',
    }),
  },
  fixtures: { 'a tag is not closed': { files: { 'head.html': '<script>\nx()\n⟦⟧' } } },
});

export const headAttribute = defineRule<{ tag: string; name: string }>({
  code: 'P-HEAD-ATTRIBUTE',
  messages: {
    it: ({ tag, name }) => ({
      what: `In head.html <${tag}> non può avere "${name}".`,
      fix: name.startsWith('on')
        ? 'Scrivi il codice dentro <script>…</script>: la regola di sicurezza delle pagine ferma quello negli attributi.'
        : 'Togli quell’attributo: cambierebbe le regole della pagina, o le pagine lo rifiuterebbero.',
    }),
    en: ({ tag, name }) => ({
      what: `In head.html <${tag}> may not have "${name}".`,
      fix: name.startsWith('on')
        ? 'Write the code inside <script>…</script>: the policy of the pages stops code in attributes.'
        : 'Take the attribute out: it would change the rules of the page, or pages would refuse it.',
    }),
  },
  fixtures: {
    'code stands in an attribute': {
      files: { 'head.html': '⟦<script⟧ src="/a.js" onload="x()"></script>\n' },
      otherCodes: ['P-THEME-FILE'],
    },
    'a tag would change the rules of the page': {
      files: { 'head.html': '⟦<meta⟧ http-equiv="refresh" content="0; url=/">\n' },
    },
  },
});

export const headOrigin = defineRule<{ url: string; key: string; origin: string }>({
  code: 'P-HEAD-ORIGIN',
  messages: {
    it: ({ url, key, origin }) => ({
      what: `head.html carica "${url}", che le pagine rifiuterebbero.`,
      fix: origin
        ? `Se vi fidate di quel sito, aggiungi in site.yaml: origins: { ${key}: [${origin}] }`
        : `Scrivi un indirizzo che comincia con https://, ${key === 'style' ? 'o metti le regole in theme.css' : 'o un file di public/, come /statistiche.js'}.`,
    }),
    en: ({ url, key, origin }) => ({
      what: `head.html loads "${url}", which pages would refuse.`,
      fix: origin
        ? `If you trust that site, add to site.yaml: origins: { ${key}: [${origin}] }`
        : `Write an address that starts with https://, ${key === 'style' ? 'or put the rules into theme.css' : 'or a file of public/, such as /statistics.js'}.`,
    }),
  },
  fixtures: {
    'a script comes from a site that is not named': {
      files: { 'head.html': '⟦<script⟧ async src="https://stats.example/a.js"></script>\n' },
    },
    'a script comes over another scheme': {
      files: { 'head.html': '⟦<script⟧ async src="//stats.example/a.js"></script>\n' },
    },
  },
});

export function headProblems(contentIndex: ContentIndex): Problem[] {
  const { root, settings } = contentIndex;
  const { site } = settings;
  const path = join(root, headFile);
  if (!existsSync(path) || !site) return [];
  const { lines, problems } = readTextFile(path, headFile, sizeLimits.article);
  if (!lines) return problems;
  const { faults, own } = readHead(lines.text, site.origins);
  return problems.concat(
    own.flatMap(({ address, start }) =>
      missingFile({ file: headFile, at: lines.range(start, start + 1), url: address }, contentIndex),
    ),
    faults.map(({ kind, tag, value, key, start }) => {
      const range = lines.range(start, start + Math.max(1, tag.length + 1));
      if (kind === 'attribute') return problem(headAttribute, [headFile, range], { tag, name: value });
      if (kind === 'form') return problem(headForm, [headFile, range], { detail: value });
      if (kind !== 'origin') return problem(headTag, [headFile, range], { tag });
      const url = URL.parse(value);
      const origin = url?.protocol === 'https:' ? url.origin : '';
      return problem(headOrigin, [headFile, range], { url: value.slice(0, 100), key, origin });
    }),
  );
}
