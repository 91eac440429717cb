import { defineRule } from '../rule.ts';

export const bodyEmpty = defineRule({
  code: 'P-BODY-EMPTY',
  messages: {
    it: () => ({
      what: 'La pagina non ha testo dopo i dati.',
      fix: 'Scrivi il testo sotto la seconda riga ---, o togli il file.',
    }),
    en: () => ({
      what: 'The page has no text after its data.',
      fix: 'Write the text below the second line ---, or take the file away.',
    }),
  },
  fixtures: {
    'a page has no text': {
      files: { 'pages/it/privacy.mdx': '---\ntitle: Privacy\n⟦---⟧\n' },
      otherCodes: ['P-PAGE-TRANSLATION'],
    },
  },
});

export const bodyRepeats = defineRule({
  code: 'P-BODY-REPEATS',
  severity: 'warning',
  messages: {
    it: () => ({
      what: 'Il testo ripete soltanto la risposta breve: chi legge la trova due volte.',
      fix: 'Togli il testo (la risposta breve basta), o scrivi qui ciò che la risposta breve non dice.',
    }),
    en: () => ({
      what: 'The text only repeats the short answer: readers find it twice.',
      fix: 'Take the text away (the short answer is enough), or write here what the short answer does not say.',
    }),
  },
  fixtures: {
    'the text only repeats the short answer': {
      swap: {
        enOrder: [
          'Choose, then pay. Still stuck? Read [our prices](/1002).',
          '⟦Choose your products, and a delivery slot.⟧',
        ],
      },
    },
  },
});

export const headingId = defineRule<{ id: string }>({
  code: 'P-HEADING-ID',
  messages: {
    it: ({ id }) => ({
      what: `"{#${id}}" si vedrebbe così com’è: l’indirizzo di un titolo si fa da sé, con le sue parole.`,
      fix: 'Toglilo. Nei link scrivi # e le parole del titolo, minuscole e con i trattini; se sbagli, il controllo dice quale.',
    }),
    en: ({ id }) => ({
      what: `"{#${id}}" would be shown as it is: the address of a heading is made by itself, of its words.`,
      fix: 'Take it out. In links write # and the words of the heading, in lower case with hyphens; when wrong, the check says which.',
    }),
  },
  fixtures: {
    'a heading has an id of its own': { body: '## Altro titolo ⟦{#altro}⟧', fix: '' },
    'a heading has an id, in Markdown': { markdown: '## Prezzi ⟦{#prezzi}⟧', fix: '' },
  },
});

export const markMisspelt = defineRule<{
  kind: 'heading' | 'list';
  cause: 'odd' | 'none' | 'bullet';
  corrected: string;
}>({
  code: 'P-MARK-MISSPELT',
  severity: 'warning',
  messages: {
    it: ({ kind, cause, corrected }) => ({
      what: `Questa riga non diventa ${kind === 'heading' ? 'un titolo' : 'la voce di un elenco'}: chi legge vedrebbe i segni così come sono.`,
      why: {
        odd: 'Accanto al segno c’è uno spazio speciale (di solito Alt+Spazio), che Markdown non riconosce.',
        none: 'Dopo il segno manca lo spazio.',
        bullet: 'In Markdown le voci di un elenco cominciano con un trattino.',
      }[cause],
      fix: `Scrivi: ${corrected}`,
    }),
    en: ({ kind, cause, corrected }) => ({
      what: `This line does not become ${kind === 'heading' ? 'a heading' : 'an item of a list'}: readers would see the signs as they are.`,
      why: {
        odd: 'Beside the sign is a special space (usually Alt+Space), which Markdown does not know.',
        none: 'There is no space after the sign.',
        bullet: 'In Markdown the items of a list begin with a hyphen.',
      }[cause],
      fix: `Write: ${corrected}`,
    }),
  },
  fixtures: {
    'a heading has a no-break space after its sign': { body: '⟦##\u00a0⟧Titolo', fix: '## ' },
    'a heading has no space after its signs': { body: '⟦##⟧Titolo', fix: '## ' },
    'an item has a no-break space after its hyphen': { body: '⟦-\u00a0⟧prima voce', fix: '- ' },
    'an item has a narrow space after its number': { body: '⟦1.\u202f⟧prima voce', fix: '1. ' },
    'an item has a no-break space before its hyphen': { body: '⟦\u00a0- ⟧prima voce', fix: ' - ' },
    'an item has no space after its hyphen': { body: '⟦-⟧prima voce', fix: '- ' },
    'an item has no space after its number': { body: '⟦1.⟧Prima voce', fix: '1. ' },
    'an item has a bullet': { body: '⟦• ⟧prima voce', fix: '- ' },
    'an item has a bullet and no space': { body: '⟦▪⟧prima voce', fix: '- ' },
    'an item on the second line has a bullet': { body: 'Scegli:\n⟦• ⟧prima voce', fix: '- ' },
    'an item within an item has a bullet': { body: '- ⟦• ⟧prima voce', fix: '- ' },
  },
});

export const headingH1 = defineRule<{ text: string }>({
  code: 'P-HEADING-H1',
  messages: {
    it: ({ text }) => ({
      what: 'Il titolo della pagina è già la domanda: nel testo non può essercene un altro.',
      fix: `Scrivi ## ${text}`,
    }),
    en: ({ text }) => ({
      what: 'The title of the page is the question: the text cannot have another one.',
      fix: `Write ## ${text}`,
    }),
  },
  fixtures: { 'there is an h1': { body: '⟦# Prezzi⟧', fix: '## Prezzi' } },
});

export const headingSkip = defineRule<{ depth: number; before: number; text: string }>({
  code: 'P-HEADING-SKIP',
  messages: {
    it: ({ depth, before, text }) => ({
      what: `Un titolo con ${'#'.repeat(depth)} viene dopo ${before < 2 ? 'la domanda' : `uno con ${'#'.repeat(before)}`}: ha troppi segni #.`,
      why: 'Chi usa un lettore di schermo si orienta con i livelli.',
      fix: `Scrivi ${'#'.repeat(before + 1)} ${text}`,
    }),
    en: ({ depth, before, text }) => ({
      what: `A heading with ${'#'.repeat(depth)} follows ${before < 2 ? 'the question' : `one with ${'#'.repeat(before)}`}: it has too many # signs.`,
      why: 'Readers with a screen reader find their way by the levels.',
      fix: `Write ${'#'.repeat(before + 1)} ${text}`,
    }),
  },
  fixtures: { 'a heading level is skipped': { body: '⟦####⟧ Prezzi', fix: '###' } },
});
