import type { Choices } from './choices.ts';

const texts = {
  it: ({ company, url }: Choices) => `# L'aiuto di ${company}

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
  en: ({ company, url }: Choices) => `# The help centre of ${company}

The answers of ${company} to its customers, one a file, published at <${url}>. The program is Prontuario; only what is yours stands here.

| where                                              | what                                                           |
| -------------------------------------------------- | -------------------------------------------------------------- |
| \`content/\`                                         | answers, categories, channels, site: [how to write](content/README.md) |
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
  de: ({ company, url }: Choices) => `# Die Hilfe von ${company}

Die Antworten von ${company} an die Kundschaft, eine pro Datei, veröffentlicht unter <${url}>. Das Programm ist Prontuario; hier liegt nur, was Ihnen gehört.

| wo | was |
| --- | --- |
| \`content/\` | Antworten, Kategorien, Kontaktwege, Website: [wie man schreibt](content/README.md) |
| \`public/\` | das Logo und andere Dateien, die veröffentlicht werden, wie sie sind |
| \`package.json\` | die Version von Prontuario |
| \`.github/workflows/help-centre.yml\`, \`.gitlab-ci.yml\` | prüfen jede Änderung und veröffentlichen: Behalten Sie, was Sie brauchen |

## Schreiben

Nötig ist Node 22.18 oder neuer.

\`\`\`sh
npm install       # beim ersten Mal
npm run new       # fragt nach Frage, Kategorie und Sprache und legt die Datei an
npm run dev       # zeigt die Website beim Schreiben, auch Entwürfe
npm run check     # nennt jeden Fehler mit Datei, Zeile und Abhilfe
\`\`\`

Die fünf Antworten, mit denen Sie beginnen, gelten für jedes Unternehmen: Passen Sie sie an, bevor Sie veröffentlichen. Zeiten und Antwortfristen stehen in \`content/channels.yaml\` und sind Versprechen: Tragen Sie die wirklichen ein. Impressum und Datenschutz werden in \`content/pages/\` geschrieben.

## Veröffentlichen

\`npm run verify\` prüft, baut und probiert die ganze Website; \`dist/\` ist der Ordner, der veröffentlicht wird, bei jedem Anbieter. Die Adresse steht in \`content/site.yaml\`. Das erste \`npm install\` schreibt \`package-lock.json\`: Die Datei gehört mit in git, denn das Veröffentlichen braucht sie. Stimmen und Nachrichten der Leser nimmt \`npm run collector\` an, ein kleines Programm, das auf einem Server läuft.

## Aktualisieren

\`\`\`sh
npm update prontuario
npm run verify
\`\`\`

Zusammenzuführen ist nichts: Eine Aktualisierung ändert keine dieser Dateien.
`,
  fr: ({ company, url }: Choices) => `# L’aide de ${company}

Les réponses de ${company} à ses clients, une par fichier, publiées sur <${url}>. Le programme est Prontuario ; il n’y a ici que ce qui est à vous.

| où | quoi |
| --- | --- |
| \`content/\` | réponses, catégories, contacts, site : [comment écrire](content/README.md) |
| \`public/\` | le logo et les autres fichiers à publier tels quels |
| \`package.json\` | la version de Prontuario |
| \`.github/workflows/help-centre.yml\`, \`.gitlab-ci.yml\` | contrôlent chaque modification et publient : gardez celui qu’il vous faut |

## Écrire

Il faut Node 22.18 ou plus récent.

\`\`\`sh
npm install       # la première fois
npm run new       # demande la question, la catégorie et la langue, et prépare le fichier
npm run dev       # montre le site pendant que l’on écrit, brouillons compris
npm run check     # donne chaque erreur avec fichier, ligne et remède
\`\`\`

Les cinq réponses de départ valent pour toute entreprise : adaptez-les avant de publier. Les horaires et les délais de réponse sont dans \`content/channels.yaml\`, et ce sont des promesses : mettez les vrais. Les mentions légales et la confidentialité s’écrivent dans \`content/pages/\`.

## Publier

\`npm run verify\` contrôle, construit et essaie tout le site ; \`dist/\` est le dossier à publier, chez n’importe quel hébergeur. L’adresse est dans \`content/site.yaml\`. Le premier \`npm install\` écrit \`package-lock.json\` : mettez-le dans git avec le reste, la publication en a besoin. Les votes et les messages arrivent à \`npm run collector\`, un petit programme à laisser tourner sur un serveur.

## Mettre à jour

\`\`\`sh
npm update prontuario
npm run verify
\`\`\`

Il n’y a rien à fusionner : une mise à jour ne touche aucun de ces fichiers.
`,
  es: ({ company, url }: Choices) => `# La ayuda de ${company}

Las respuestas de ${company} a sus clientes, una por archivo, publicadas en <${url}>. El programa es Prontuario; aquí solo está lo que es suyo.

| dónde | qué |
| --- | --- |
| \`content/\` | respuestas, categorías, contactos, sitio: [cómo se escribe](content/README.md) |
| \`public/\` | el logotipo y otros archivos que se publican tal cual |
| \`package.json\` | la versión de Prontuario |
| \`.github/workflows/help-centre.yml\`, \`.gitlab-ci.yml\` | comprueban cada cambio y publican: deje el que necesite |

## Escribir

Hace falta Node 22.18 o posterior.

\`\`\`sh
npm install       # la primera vez
npm run new       # pide la pregunta, la categoría y el idioma, y prepara el archivo
npm run dev       # muestra el sitio mientras se escribe, también los borradores
npm run check     # da cada error con archivo, línea y remedio
\`\`\`

Las cinco respuestas iniciales valen para cualquier empresa: adáptelas antes de publicar. Los horarios y los plazos de respuesta están en \`content/channels.yaml\`, y son promesas: ponga los verdaderos. El aviso legal y la privacidad se escriben en \`content/pages/\`.

## Publicar

\`npm run verify\` comprueba, construye y prueba todo el sitio; \`dist/\` es la carpeta que se publica, en cualquier alojamiento. La dirección está en \`content/site.yaml\`. El primer \`npm install\` escribe \`package-lock.json\`: guárdelo en git con lo demás, porque hace falta para publicar. Los votos y los mensajes llegan a \`npm run collector\`, un pequeño programa que se deja en marcha en un servidor.

## Actualizar

\`\`\`sh
npm update prontuario
npm run verify
\`\`\`

No hay nada que fusionar: una actualización no toca ninguno de estos archivos.
`,
  pt: ({ company, url }: Choices) => `# A ajuda de ${company}

As respostas de ${company} aos seus clientes, uma por arquivo, publicadas em <${url}>. O programa é o Prontuario; aqui só fica o que é seu.

| onde | o quê |
| --- | --- |
| \`content/\` | respostas, categorias, contatos, site: [como escrever](content/README.md) |
| \`public/\` | o logotipo e outros arquivos publicados como estão |
| \`package.json\` | a versão do Prontuario |
| \`.github/workflows/help-centre.yml\`, \`.gitlab-ci.yml\` | verificam cada mudança e publicam: deixe o que você precisa |

## Escrever

É preciso o Node 22.18 ou mais novo.

\`\`\`sh
npm install       # na primeira vez
npm run new       # pede a pergunta, a categoria e o idioma, e prepara o arquivo
npm run dev       # mostra o site enquanto se escreve, também os rascunhos
npm run check     # dá cada erro com arquivo, linha e correção
\`\`\`

As cinco respostas iniciais valem para qualquer empresa: adapte-as antes de publicar. Horários e prazos de resposta ficam em \`content/channels.yaml\`, e são promessas: coloque os verdadeiros. O aviso legal e a privacidade se escrevem em \`content/pages/\`.

## Publicar

\`npm run verify\` verifica, constrói e testa o site inteiro; \`dist/\` é a pasta a publicar, em qualquer hospedagem. O endereço fica em \`content/site.yaml\`. O primeiro \`npm install\` escreve \`package-lock.json\`: guarde-o no git com o resto, porque a publicação precisa dele. Votos e mensagens chegam ao \`npm run collector\`, um pequeno programa que fica ligado em um servidor.

## Atualizar

\`\`\`sh
npm update prontuario
npm run verify
\`\`\`

Não há nada a mesclar: uma atualização não toca em nenhum destes arquivos.
`,
};

type Written = keyof typeof texts;
const isWritten = (language: string): language is Written => Object.hasOwn(texts, language);

function languageOf({ languages: [first = ''] }: Choices): Written {
  const language = first.slice(0, 2);
  return isWritten(language) ? language : 'en';
}

/** `README.md` of a new repository, in its first language if available. */
export const readme = (choices: Choices): string => texts[languageOf(choices)](choices);
