import { list, maybe } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';

export const themeSyntax = defineRule<{ detail: string }>({
  code: 'P-THEME-SYNTAX',
  messages: {
    it: ({ detail }) => ({
      what: `Qui theme.css non si può leggere: ${detail}.`,
      why: 'Il foglio sta dentro ogni pagina: uno rotto cambierebbe anche il resto.',
      fix: 'Di solito manca una parentesi, o ce n’è una di troppo, poco prima di questo punto.',
    }),
    en: ({ detail }) => ({
      what: `theme.css cannot be read here: ${detail}.`,
      why: 'The sheet stands in every page: a broken one would change the rest, too.',
      fix: 'Usually a bracket is missing, or there is one too many, shortly before this place.',
    }),
  },
  fixtures: {
    'a sheet of its own has a bracket too many': {
      files: { 'theme.css': 'a { color: red; } ⟦}⟧\nb { color: blue; }\n' },
    },
  },
});

export const themeImport = defineRule<{ url: string }>({
  code: 'P-THEME-IMPORT',
  messages: {
    it: ({ url }) => ({
      what: `theme.css carica un altro foglio (${url}), che non verrebbe mai letto.`,
      fix: 'Copia qui le sue regole, e togli la riga con @import.',
    }),
    en: ({ url }) => ({
      what: `theme.css imports another sheet (${url}), which would never be read.`,
      fix: 'Copy its rules here, and take the line with @import out.',
    }),
  },
  fixtures: { 'a sheet imports another': { files: { 'theme.css': '@import ⟦"⟧https://a.example/x.css";\n' } } },
});

export const themeUrl = defineRule<{ url: string; instead: string }>({
  code: 'P-THEME-URL',
  messages: {
    it: ({ url, instead }) => ({
      what: `theme.css carica "${url}", che non è un file del sito: i browser lo rifiuterebbero.`,
      fix: `Metti il file in public/ e scrivi per esempio: url(${instead})`,
    }),
    en: ({ url, instead }) => ({
      what: `theme.css loads "${url}", which is no file of the site: browsers would refuse it.`,
      fix: `Put the file into public/ and write for example: url(${instead})`,
    }),
  },
  fixtures: {
    'a sheet loads a picture from elsewhere': {
      files: { 'theme.css': '.a {\n  background: url(⟦h⟧ttps://a.example/x.png);\n}\n' },
    },
    'a sheet holds its picture itself': {
      files: { 'theme.css': '.a { background: url(⟦"⟧data:image/png;base64,AAAA"); }\n' },
    },
  },
});

export const themeFileMissing = defineRule<{ url: string; suggestion: string }>({
  code: 'P-THEME-FILE',
  messages: {
    it: ({ url, suggestion }) => ({
      what: `Il file public${url} non c'è.`,
      fix: `${maybe.it(suggestion)}Mettilo lì o correggi il nome.`,
    }),
    en: ({ url, suggestion }) => ({
      what: `The file public${url} is not there.`,
      fix: `${maybe.en(suggestion)}Put it there or correct its name.`,
    }),
  },
  fixtures: {
    'a sheet loads a picture that is not there': { files: { 'theme.css': '.a { background: url(⟦/⟧x.png); }\n' } },
    'a font is not there': { site: 'theme: { font: { file: ⟦/fonts/a.woff2⟧ } }' },
    'an icon of its own is not there': { swap: { 'categories.yaml': ['icon: basket', 'icon: ⟦/icons/x.svg⟧'] } },
  },
});

export const themeFont = defineRule<{ url: string }>({
  code: 'P-THEME-FONT',
  messages: {
    it: ({ url }) => ({
      what: `public${url} non è un carattere WOFF2.`,
      fix: 'Converti il carattere in WOFF2: è il formato più piccolo, e lo leggono tutti i browser.',
    }),
    en: ({ url }) => ({
      what: `public${url} is no WOFF2 font.`,
      fix: 'Convert the font to WOFF2: it is the smallest format, and all browsers read it.',
    }),
  },
  fixtures: {},
});

export const iconEmpty = defineRule<{ url: string }>({
  code: 'P-ICON-EMPTY',
  messages: {
    it: ({ url }) => ({
      what: `In public${url} non c'è un disegno con forme e misure.`,
      fix: 'Esporta l’icona come "SVG semplice", con i testi trasformati in tracciati e un viewBox="0 0 24 24".',
    }),
    en: ({ url }) => ({
      what: `There is no drawing with shapes and a size in public${url}.`,
      fix: 'Export the icon as "plain SVG", with texts turned into paths and a viewBox="0 0 24 24".',
    }),
  },
  fixtures: {},
});

export const iconPart = defineRule<{ url: string; parts: readonly string[] }>({
  code: 'P-ICON-PART',
  severity: 'warning',
  messages: {
    it: ({ url, parts }) => ({
      what: `Di public${url} non si vedranno alcune parti: ${list(parts)}.`,
      why: 'L’icona sta dentro la pagina, che di un disegno prende solo forme, colori e linee.',
      fix: 'Esportala come "SVG semplice" con attributi di presentazione, senza sfumature né stili; per il colore della pagina usa currentColor.',
    }),
    en: ({ url, parts }) => ({
      what: `Some parts of public${url} will not be seen: ${list(parts)}.`,
      why: 'The icon stands inside the page, which takes only shapes, colours and lines of a drawing.',
      fix: 'Export it as "plain SVG" with presentation attributes, without gradients or styles; for the colour of the page use currentColor.',
    }),
  },
  fixtures: {},
});

export const themeHeavy = defineRule<{ size: string; limit: string }>({
  code: 'P-THEME-HEAVY',
  severity: 'warning',
  messages: {
    it: ({ size, limit }) => ({
      what: `theme.css pesa ${size}, e sta dentro ogni pagina: chi è al telefono aspetta di più.`,
      fix: `Tieni solo le regole che servono, meglio sotto ${limit}.`,
    }),
    en: ({ size, limit }) => ({
      what: `theme.css weighs ${size} and stands in every page: readers on a phone wait longer.`,
      fix: `Keep only the rules that are needed, better below ${limit}.`,
    }),
  },
  fixtures: {
    'a sheet is heavy': {
      files: {
        'theme.css': `${Array.from({ length: 400 }, (_, at) => `.rule-${at} { margin: ${at}px; color: red; }`).join('\n')}\n`,
      },
    },
  },
});

export const themeAccent = defineRule<{ key: string; colour: string; ratio: string; shown: string; scheme: string }>({
  code: 'P-THEME-ACCENT',
  severity: 'warning',
  messages: {
    it: ({ key, colour, ratio, shown, scheme }) => ({
      what: `Il colore ${colour} non si legge bene ${scheme === 'dark' ? 'sui fondi scuri' : 'sui fondi chiari'}: contrasto ${ratio} a 1, e ne servono 4,5.`,
      why: `Link e pulsanti sono perciò di un altro colore, il più vicino che si legge: ${shown}.`,
      fix: `Scrivi ${key}: '${shown}', o scegline uno ${scheme === 'dark' ? 'più chiaro' : 'più scuro'} voi.`,
    }),
    en: ({ key, colour, ratio, shown, scheme }) => ({
      what: `The colour ${colour} is hard to read on the ${scheme} grounds: its contrast is ${ratio} to 1, and 4.5 is needed.`,
      why: `Links and buttons are therefore shown in the nearest colour that can be read: ${shown}.`,
      fix: `Write ${key}: '${shown}', or choose a ${scheme === 'dark' ? 'lighter' : 'darker'} one yourself.`,
    }),
  },
  fixtures: {
    'the accent is too light for white paper': { site: "theme: { accent: ⟦'#2fa36b'⟧ }" },
    'the accent for the dark is too dark for it': { site: "theme: { accentDark: ⟦'#14532d'⟧ }" },
  },
});

export const themeContrast = defineRule<{ scheme: string; front: string; back: string; ratio: string }>({
  code: 'P-THEME-CONTRAST',
  severity: 'warning',
  messages: {
    it: ({ scheme, front, back, ratio }) => ({
      what: `Con theme.css ${front} su ${back} ha un contrasto di ${ratio} a 1 (${scheme === 'dark' ? 'scuro' : 'chiaro'}): ne servono 4,5.`,
      fix: 'Scegli un colore più lontano dal suo fondo.',
    }),
    en: ({ scheme, front, back, ratio }) => ({
      what: `With theme.css ${front} on ${back} has a contrast of ${ratio} to 1 (${scheme}): 4.5 is needed.`,
      fix: 'Choose a colour that is further from its ground.',
    }),
  },
  fixtures: {
    'a sheet makes words as pale as their paper': {
      files: { 'theme.css': ':root {\n  ⟦-⟧-color-muted: light-dark(#cccccc, #b0b8c1);\n}\n' },
    },
    'a sheet has words on a band that cannot be read there': {
      files: { 'theme.css': ':root {\n  ⟦-⟧-hero-ground: #7bd88f;\n  --hero-scheme: dark;\n}\n' },
    },
  },
});
