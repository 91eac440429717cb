import type { MessageLanguage } from '../../check/problems.ts';
import type { Choices } from './choices.ts';

const texts: Record<MessageLanguage, (choices: Choices) => string> = {
  it: ({ company, url }) => `# L'aiuto di ${company}

Le risposte di ${company} ai suoi clienti, una per file, pubblicate su <${url}>. Il programma è Prontuario; qui sta solo ciò che è vostro.

| dove                                               | che cosa                                                       |
| -------------------------------------------------- | -------------------------------------------------------------- |
| \`content/\`                                         | risposte, categorie, contatti, sito: [come si scrive](content/README.md) |
| \`public/\`                                          | il logo e gli altri file da pubblicare così come sono          |
| \`package.json\`                                     | la versione di Prontuario                                      |
| \`.github/workflows/help-centre.yml\`, \`.gitlab-ci.yml\` | controllano ogni modifica e pubblicano: tieni quello che serve |

## Scrivere

Serve Node 22.18 o successivo.

\`\`\`sh
npm install       # la prima volta
npm run new       # chiede domanda, categoria e lingua, e prepara il file
npm run dev       # mostra il sito mentre scrivi, anche le bozze
npm run check     # elenca ogni errore con file, riga e rimedio
\`\`\`

Le cinque risposte di partenza valgono per qualunque azienda: adattale prima di pubblicare. Orari e tempi di risposta stanno in \`content/channels.yaml\`, e sono promesse: metti quelli veri. Le pagine con la privacy e le note legali si scrivono in \`content/pages/\`.

## Pubblicare

\`npm run verify\` controlla, costruisce e prova tutto il sito; \`dist/\` è la cartella da pubblicare, su qualunque host. L'indirizzo sta in \`content/site.yaml\`. Il primo \`npm install\` scrive \`package-lock.json\`: va messo in git con il resto, perché serve alla pubblicazione. I voti e i messaggi dei lettori arrivano a \`npm run collector\`, un piccolo programma da tenere acceso su un server.

## Aggiornare

\`\`\`sh
npm update prontuario
npm run verify
\`\`\`

Non c'è niente da unire: l'aggiornamento non tocca questi file.
`,
  en: ({ company, url }) => `# The help centre of ${company}

The answers of ${company} to its customers, one a file, published at <${url}>. The program is Prontuario; only what is yours stands here.

| where                                              | what                                                           |
| -------------------------------------------------- | -------------------------------------------------------------- |
| \`content/\`                                         | answers, categories, channels, site: [how to write](content/README.md#writing-answers) |
| \`public/\`                                          | the logo and other files to publish as they are                |
| \`package.json\`                                     | the version of Prontuario                                      |
| \`.github/workflows/help-centre.yml\`, \`.gitlab-ci.yml\` | check every change and publish: keep the one you need          |

## Write

You need Node 22.18 or later.

\`\`\`sh
npm install       # the first time
npm run new       # asks the question, the category and the language, and prepares the file
npm run dev       # shows the site while you write, drafts too
npm run check     # lists every mistake with file, line and remedy
\`\`\`

The five answers you start with hold for any company: make them yours before you publish. Opening hours and reply times stand in \`content/channels.yaml\`, and are promises: write the real ones. Privacy and legal pages are written in \`content/pages/\`.

## Publish

\`npm run verify\` checks, builds and tries the whole site; \`dist/\` is the folder to publish, on any host. The address stands in \`content/site.yaml\`. The first \`npm install\` writes \`package-lock.json\`: commit it with the rest, since publishing needs it. Readers' votes and messages go to \`npm run collector\`, a small program to keep running on a server.

## Upgrade

\`\`\`sh
npm update prontuario
npm run verify
\`\`\`

There is nothing to merge: an upgrade touches none of these files.
`,
};

/** `README.md` of a new repository, for whoever looks after it. */
export const readme = (choices: Choices, language: MessageLanguage): string => texts[language](choices);
