import type { MessageLanguage } from '../check/problems.ts';
import type { Inaccessible, Skipped } from './accessibility.ts';
import type { BrokenLink } from './links.ts';
import type { Unfound } from './search.ts';

const it = {
  steps: {
    check: 'Contenuti',
    build: 'Costruzione',
    links: 'Link',
    hosts: 'Host',
    search: 'Ricerca',
    axe: 'Accessibilità',
  },
  checked: (answers: number, warnings: number) => `${answers} risposte senza errori, ${warnings} avvisi`,
  checkFailed: (errors: number) => `${errors} errori: finché ci sono non si costruisce niente`,
  built: (answers: number, folder: string) => `${answers} risposte in ${folder}`,
  followed: (count: number) => `${count} link portano dove devono`,
  broken: ({ page, target, status }: BrokenLink) =>
    status === undefined ? `${page}: il punto ${target} non c’è nella pagina` : `${page}: ${target} risponde ${status}`,
  hostsFine: 'intestazioni, rinvii e file per gli host ci sono tutti',
  noFile: (file: string) => `manca ${file}`,
  noHeader: (name: string) => `le pagine arrivano senza ${name}`,
  found: (total: number, notFirst: number) =>
    `${total} domande trovano la loro risposta${notFirst ? `, ${notFirst} non al primo posto` : ' al primo posto'}`,
  unfound: ({ locale, id, question, first, place }: Unfound) =>
    `${id} (${locale}) «${question}» ${place ? `è al posto ${place}` : 'non si trova'}${first === undefined ? '' : `; prima viene ${first}`}`,
  remedy: 'Cambia le parole di una delle due domande, o aggiungi degli alias.',
  accessible: (count: number) => `axe non trova niente in ${count} pagine`,
  inaccessible: ({ page, rule, markup }: Inaccessible) => `${page}: ${rule} in ${markup}`,
  skipped: {
    'no-browser': 'saltata: qui non c’è un Chromium (CHROMIUM_PATH dice dov’è)',
    'no-packages': 'saltata: servono due pacchetti, npm install --save-dev playwright-core axe-core',
  } satisfies Record<Skipped, string>,
  more: (count: number) => `e altri ${count}`,
  fine: 'Tutto in ordine: si può pubblicare.',
  failed: (steps: number) => (steps === 1 ? 'Una prova non è riuscita.' : `${steps} prove non sono riuscite.`),
};

const en: typeof it = {
  steps: { check: 'Content', build: 'Build', links: 'Links', hosts: 'Hosts', search: 'Search', axe: 'Accessibility' },
  checked: (answers, warnings) => `${answers} answers without errors, ${warnings} warnings`,
  checkFailed: (errors) => `${errors} errors: nothing is built while they are there`,
  built: (answers, folder) => `${answers} answers in ${folder}`,
  followed: (count) => `${count} links lead where they should`,
  broken: ({ page, target, status }) =>
    status === undefined ? `${page}: there is no ${target} in the page` : `${page}: ${target} answers ${status}`,
  hostsFine: 'headers, redirects and the files for hosts are all there',
  noFile: (file) => `${file} is missing`,
  noHeader: (name) => `pages come without ${name}`,
  found: (total, notFirst) => `${total} questions find their answer${notFirst ? `, ${notFirst} not first` : ' first'}`,
  unfound: ({ locale, id, question, first, place }) =>
    `${id} (${locale}) “${question}” ${place ? `stands at place ${place}` : 'is not found'}${first === undefined ? '' : `; ${first} comes first`}`,
  remedy: 'Change the words of one of the two questions, or add aliases.',
  accessible: (count) => `axe finds nothing in ${count} pages`,
  inaccessible: ({ page, rule, markup }) => `${page}: ${rule} in ${markup}`,
  skipped: {
    'no-browser': 'skipped: there is no Chromium here (CHROMIUM_PATH tells where it is)',
    'no-packages': 'skipped: it needs two packages, npm install --save-dev playwright-core axe-core',
  },
  more: (count) => `and ${count} more`,
  fine: 'All in order: this can be published.',
  failed: (steps) => (steps === 1 ? 'One step failed.' : `${steps} steps failed.`),
};

export const verifyWords: Record<MessageLanguage, typeof it> = { it, en };
