import { escapeXml } from '../../content/escape-xml.ts';
import type { MessageLanguage } from '../../check/problems.ts';
import type { ImportPlan, PlannedFile } from './plan.ts';

const words = {
  it: {
    title: 'Che cosa porta l’importazione',
    columns: ['File di partenza', 'Risposta', 'Stato', 'Perso', 'Detto in altro modo', 'Da guardare'],
    states: { new: 'nuova', changed: 'aggiornata', same: 'uguale', kept: 'lasciata: l’ha cambiata chi scrive' },
    hands: {
      question: 'la domanda',
      answer: 'la risposta breve',
      'answer copied': 'la risposta breve è anche nel testo',
      restricted: 'non era per tutti: resta in bozza',
      empty: 'il testo è vuoto: resta in bozza',
      promoted: 'era in evidenza: il suo numero può stare in "featured" di site.yaml',
      outdated: 'la traduzione era segnata come vecchia',
    } as Record<string, string>,
    alt: 'la descrizione dell’immagine',
    sum: (plan: ImportPlan, lost: number, hand: number) =>
      `${plan.files.length} risposte da "${plan.source.kind}" (${plan.files.filter(({ state }) => state === 'new').length} nuove, ${plan.files.filter(({ state }) => state === 'kept').length} lasciate a chi le ha cambiate), ${plan.pictures.length} immagini, ${plan.categories.length} categorie nuove, ${plan.redirects.length} vecchi indirizzi.\nSenza perdite: ${plan.files.length - lost}. Con qualche perdita: ${lost}. Da guardare: ${hand}.`,
    skipped: (languages: string) => `In lingue che il sito non ha, e perciò lasciate: ${languages}.`,
    remote: (count: number, fetched?: number) =>
      fetched === undefined
        ? `Immagini e file che stanno su altri siti: ${count}. Con --fetch-pictures arrivano anche quelli.`
        : `Immagini e file che stanno su altri siti: ${count}. Arrivati: ${fetched}.`,
    oldSite: (text: string) => `--old-site ${text}: scrivi l’indirizzo intero, come https://aiuto.esempio.it/`,
    next: 'Per scriverle: ripeti il comando con --write',
    wrote: (answers: number, pictures: number, errors: number, warnings: number) =>
      `Scritti ${answers} file di risposte e ${pictures} immagini. Il controllo trova ${errors} errori e ${warnings} avvisi: npm run check`,
    pictures: (done: number, all: number) => `Immagini: ${done} di ${all}…`,
    report: (path: string) => `File per file: ${path}`,
    unread: (path: string) =>
      `In ${path} non c’è niente che si possa importare. Indica con --from che cos’è, o con --columns come si chiamano le colonne.`,
    kind: (kind: string, allowed: string) => `--from ${kind} non esiste. Ci sono: ${allowed}.`,
    column: (field: string, allowed: string) => `--columns: "${field}" non è un campo. Ci sono: ${allowed}.`,
    locale: (locale: string, allowed: string) => `--locale ${locale}: il sito ha ${allowed}.`,
    noSite: 'Il file site.yaml ha errori: correggili prima. npm run check',
  },
  en: {
    title: 'What the import brings',
    columns: ['Source file', 'Answer', 'State', 'Lost', 'Told in another way', 'To look at'],
    states: { new: 'new', changed: 'updated', same: 'the same', kept: 'left alone: an editor has changed it' },
    hands: {
      question: 'the question',
      answer: 'the short answer',
      'answer copied': 'the short answer stands in the text too',
      restricted: 'not everybody could read it: stays a draft',
      empty: 'the text is empty: stays a draft',
      promoted: 'it was promoted: its number may stand in "featured" of site.yaml',
      outdated: 'the translation was marked as outdated',
    } as Record<string, string>,
    alt: 'the description of the picture',
    sum: (plan: ImportPlan, lost: number, hand: number) =>
      `${plan.files.length} answers from "${plan.source.kind}" (${plan.files.filter(({ state }) => state === 'new').length} new, ${plan.files.filter(({ state }) => state === 'kept').length} left to who changed them), ${plan.pictures.length} pictures, ${plan.categories.length} new categories, ${plan.redirects.length} old addresses.\nWithout loss: ${plan.files.length - lost}. With some loss: ${lost}. To look at: ${hand}.`,
    skipped: (languages: string) => `In languages that the site has not, and so left out: ${languages}.`,
    remote: (count: number, fetched?: number) =>
      fetched === undefined
        ? `Pictures and files that stand on other sites: ${count}. With --fetch-pictures they come along.`
        : `Pictures and files that stand on other sites: ${count}. Fetched: ${fetched}.`,
    oldSite: (text: string) => `--old-site ${text}: write the whole address, such as https://help.example.com/`,
    next: 'To write them: run the command again with --write',
    wrote: (answers: number, pictures: number, errors: number, warnings: number) =>
      `Wrote ${answers} files of answers and ${pictures} pictures. The check finds ${errors} errors and ${warnings} warnings: npm run check`,
    pictures: (done: number, all: number) => `Pictures: ${done} of ${all}…`,
    report: (path: string) => `File by file: ${path}`,
    unread: (path: string) =>
      `There is nothing in ${path} that can be imported. Say what it is with --from, or what its columns are called with --columns.`,
    kind: (kind: string, allowed: string) => `There is no --from ${kind}. There are: ${allowed}.`,
    column: (field: string, allowed: string) => `--columns: "${field}" is no field. There are: ${allowed}.`,
    locale: (locale: string, allowed: string) => `--locale ${locale}: the site has ${allowed}.`,
    noSite: 'The file site.yaml has errors: mend them first. npm run check',
  },
};
export const importWords = (language: MessageLanguage) => words[language];

function remarksIn({ item }: PlannedFile, kind: string, language: MessageLanguage): string[] {
  const { hands, alt } = words[language];
  return [
    ...new Set(
      item.remarks
        .filter((one) => one.kind === kind)
        .map(({ what }) => hands[what] ?? what.replace(/^alt /, `${alt} `)),
    ),
  ];
}

/** The preview page: per file what is imported, changed and lost; files with losses first. */
export function previewPage(plan: ImportPlan, language: MessageLanguage, summary: string): string {
  const t = words[language];
  const weight = ({ item }: PlannedFile) =>
    item.remarks.reduce((sum, { kind }) => sum + { lost: 100, hand: 10, changed: 1 }[kind], 0);
  const rows = [...plan.files]
    .sort((a, b) => weight(b) - weight(a))
    .map((file) => {
      const cells = [
        escapeXml(file.item.file),
        `${escapeXml(file.question)}<br><small>${file.id} · ${escapeXml(file.file)}</small>`,
        t.states[file.state],
        ...['lost', 'changed', 'hand'].map((kind) =>
          remarksIn(file, kind, language)
            .map((one) => `<code>${escapeXml(one)}</code>`)
            .join('<br>'),
        ),
      ];
      return `<tr>${cells.map((cell, at) => `<td data-name="${t.columns[at]}">${cell}</td>`).join('')}</tr>`;
    });
  return `<!DOCTYPE html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t.title}</title>
<style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding-inline:1rem}div{overflow-x:auto}table{border-collapse:collapse;inline-size:100%}th,td{border-block-end:1px solid #8886;padding:.5rem;text-align:start;vertical-align:top}td{min-inline-size:8rem;overflow-wrap:anywhere}small{opacity:.75}@media(width<48rem){thead{display:none}tr,td{display:block}td{border:0;padding-block:.25rem}td:empty{display:none}td::before{content:attr(data-name) ': ';opacity:.75}tr{border-block-end:1px solid #8886;padding-block:.5rem}}</style>
<h1>${t.title}</h1><p>${escapeXml(summary).replaceAll('\n', '<br>')}</p><div><table><thead><tr>${t.columns.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div></html>
`;
}
