import { defineRule } from '../rule.ts';
import type { ForeignMark } from '../passes/foreign-marks.ts';

type MarkProse = Record<ForeignMark, { what: string; fix: string }>;

/** Message of each kind; `instead` is the replacement, where it is known. */
const it = (instead: string): MarkProse => {
  const write = instead && `Scrivi ${instead}`;
  const asIs = 'si vedrebbe così com’è';
  return {
    alert: {
      what: `Questo tipo di riquadro qui non c’è: ${asIs}.`,
      fix: `${write}, [!TIP], [!IMPORTANT] o [!WARNING].`,
    },
    directive: {
      what: `I riquadri con ::: qui non ci sono: ${asIs}.`,
      fix: `${write} e ogni riga sotto con "> " davanti, o <Note>, riga vuota, testo, riga vuota, </Note>. Togli anche i ::: finali.`,
    },
    highlight: { what: `Il testo evidenziato con == qui non c’è: ${asIs}.`, fix: `${write}` },
    inserted: { what: `Il testo sottolineato con ++ qui non c’è: ${asIs}.`, fix: `${write}` },
    emoji: {
      what: `Il nome di un’emoji fra due punti ${asIs}.`,
      fix: write || 'Metti il segno stesso, come 🎉, o toglilo.',
    },
    definition: {
      what: `Gli elenchi di definizioni con ":" qui non ci sono: il segno ${asIs}.`,
      fix: 'Scrivi un elenco: - **Parola**: spiegazione',
    },
    subscript: { what: 'Fra due ~ il testo sarebbe barrato, non in basso.', fix: write },
    superscript: { what: `Il testo in alto con ^ qui non c’è: ${asIs}.`, fix: write },
    wikilink: {
      what: `I link fra doppie parentesi quadre qui non ci sono: ${asIs}.`,
      fix: 'Scrivi [parole](/1022) o <Answer id="1022" />.',
    },
    shortcode: {
      what: `I comandi di un altro programma qui non ci sono: ${asIs}.`,
      fix: 'Togli il comando, o scrivi ciò che produceva.',
    },
    comment: {
      what: `In un file .md un appunto fra {/* e */} ${asIs}.`,
      fix: 'Scrivi <!-- appunto -->: non viene pubblicato.',
    },
  };
};
const en = (instead: string): MarkProse => {
  const write = instead && `Write ${instead}`;
  const asIs = 'would be shown as it is';
  return {
    alert: { what: `There is no box of this kind: it ${asIs}.`, fix: `${write}, [!TIP], [!IMPORTANT] or [!WARNING].` },
    directive: {
      what: `There are no boxes with ::: here: this ${asIs}.`,
      fix: `${write} and each line below with "> " before it, or <Note>, empty line, text, empty line, </Note>. Take the ::: at the end out, too.`,
    },
    highlight: { what: `Text highlighted with == ${asIs}.`, fix: write },
    inserted: { what: `Text underlined with ++ ${asIs}.`, fix: write },
    emoji: {
      what: `The name of an emoji between colons ${asIs}.`,
      fix: write || 'Put the sign itself, such as 🎉, or take it out.',
    },
    definition: {
      what: `There are no lists of definitions with ":" here: the sign ${asIs}.`,
      fix: 'Write a list: - **Word**: explanation',
    },
    subscript: { what: 'Between two ~ the text would be struck through, not lowered.', fix: write },
    superscript: { what: `Text raised with ^ ${asIs}.`, fix: write },
    wikilink: {
      what: `A link in double square brackets ${asIs}.`,
      fix: 'Write [words](/1022) or <Answer id="1022" />.',
    },
    shortcode: { what: `A command of another program ${asIs}.`, fix: 'Take the command out, or write what it made.' },
    comment: {
      what: `In a .md file a remark between {/* and */} ${asIs}.`,
      fix: 'Write <!-- remark -->: it is not published.',
    },
  };
};

/** Syntax of other tools, which has no effect or another one here. */
export default defineRule<{ mark: ForeignMark; instead: string }>({
  code: 'P-MARK-FOREIGN',
  severity: 'warning',
  messages: { it: ({ mark, instead }) => it(instead)[mark], en: ({ mark, instead }) => en(instead)[mark] },
  check({ index, report }) {
    for (const { file, body } of index.byFile.values())
      for (const { name, range, text = '' } of body.foreignMarks)
        // A directive has an end line as well, so it gets no automatic correction.
        report(
          [file, range],
          { mark: name as ForeignMark, instead: text },
          (name !== 'directive' && text) || undefined,
        );
  },
  fixtures: {
    'a box of another tool is used': { body: '⟦:::tip⟧\n\nCosta poco.\n\n:::' },
    'a box has a kind of its own': { body: '> ⟦[!FAQ]⟧\n> Costa poco.', fix: '[!NOTE]' },
    'text is highlighted': { body: 'Costa ⟦==poco==⟧ davvero.', fix: '**poco**' },
    'text is underlined by plus signs': { body: 'Costa ⟦++poco++⟧ davvero.', fix: 'poco' },
    'an emoji is named': { body: 'Scrivici una ⟦:email:⟧ o vieni.', fix: '✉️' },
    'an emoji is named that has no sign here': { body: 'Grazie ⟦:radio:⟧ a tutti.' },
    'there is a list of definitions': { body: 'Consegna\n⟦:⟧ La porta a casa il corriere.' },
    'a digit is lowered by tildes': { body: 'Acqua, cioè H⟦~2~⟧O.', fix: '<sub>2</sub>' },
    'a digit is raised by circumflexes': { body: 'Al massimo 10 m⟦^2^⟧ di carta.', fix: '<sup>2</sup>' },
    'a link stands in double brackets': { body: 'Vedi ⟦[[consegna]]⟧ per sapere come.' },
    'a remark for editors is written in Markdown as in MDX': {
      files: {
        'articles/it/ordini/altro.md':
          '---\nid: 1003\nquestion: Come faccio altro?\nanswer: Apri la pagina dell’ordine, scegli la voce giusta e conferma.\nupdated: 2026-10-01\nreviewBy: 2027-05-31\nowner: Prove\nstatus: draft\n---\n\nTesto ⟦{/*⟧ da rivedere */} per tutti.\n',
      },
    },
  },
});
