export const usage = {
  it: `npm run check -- [opzioni]            controlla i contenuti
  --format text|json|github|gitlab     come mostrare i problemi (su GitHub è scelto da solo)
  --lang it|en|de|fr|es|pt             lingua dei messaggi
  --strict                             le verifiche scadute diventano errori
  --all                                mostra tutti gli avvisi
  --translations                       elenca le traduzioni da fare o da aggiornare
  --summary [--base <ramo>]            una pagina per chi rivede le modifiche
  --head <file>                        prova che ogni ricerca del file (q, a) trovi prima la sua risposta
  --no-cache                           rilegge tutti i file
prontuario init [cartella] [opzioni]  comincia un centro assistenza nuovo in una cartella vuota
  --company --languages it,en --url --company-url --colour --email --phone --whatsapp --chat --hours --no-form
  --time-zone --country --package <dove npm trova Prontuario>
npm run new -- [opzioni]              prepara una risposta nuova, o con --id una traduzione
  --question --category --locale --id --slug --answer --owner
npm run import -- <cartella o file> [opzioni]   porta qui le risposte di un altro sistema: prima le mostra
  --write                              le scrive; si può ripetere
  --from markdown|docusaurus|starlight|hugo|jekyll|mkdocs|gitbook|vitepress|zendesk|intercom|freshdesk|json|csv|xlsx|html
  --locale --keep-numbers --level 1|2 --columns title=Domanda,body=Testo
  --old-address '/hc/it/articles/{id}*' --old-site https://aiuto.esempio.it/
  --fetch-pictures                     porta anche le immagini e i file che stanno su altri siti
npm run move -- <numero> <categoria/nome> [--locale it]
npm run archive -- <numero> [--to <numero>]
npm run translated -- <numero> <lingua>   la traduzione dice ciò che dice ora l'originale (--all: tutte quelle senza nota)
npm run words -- <lingua> [--missing]     i testi delle pagine in una lingua, o quelli ancora da tradurre
npm run migrate [-- --write]               dopo un aggiornamento: che cosa i contenuti vogliono scritto altrimenti; con --write lo scrive`,
  en: `npm run check -- [options]            checks the content
  --format text|json|github|gitlab     how problems are shown (chosen by itself on GitHub)
  --lang it|en|de|fr|es|pt             language of the messages
  --strict                             overdue reviews become errors
  --all                                shows every warning
  --translations                       lists the translations to make or to update
  --summary [--base <branch>]          a page for whoever reviews the changes
  --head <file>                        tries that each search of the file (q, a) finds its answer first
  --no-cache                           reads every file again
prontuario init [folder] [options]    begins a new help centre in an empty folder
  --company --languages en,it --url --company-url --colour --email --phone --whatsapp --chat --hours --no-form
  --time-zone --country --package <where npm finds Prontuario>
npm run new -- [options]              prepares a new answer, or with --id a translation
  --question --category --locale --id --slug --answer --owner
npm run import -- <folder or file> [options]    brings the answers of another system here: shows them first
  --write                              writes them; may be run again
  --from markdown|docusaurus|starlight|hugo|jekyll|mkdocs|gitbook|vitepress|zendesk|intercom|freshdesk|json|csv|xlsx|html
  --locale --keep-numbers --level 1|2 --columns title=Title,body=Text
  --old-address '/hc/en-us/articles/{id}*' --old-site https://help.example.com/
  --fetch-pictures                     brings pictures and files that stand on other sites too
npm run move -- <number> <category/name> [--locale it]
npm run archive -- <number> [--to <number>]
npm run translated -- <number> <language>  the translation says what its source says now (--all: those without a note)
npm run words -- <language> [--missing]   the texts of the pages in a language, or those still to be translated
npm run migrate [-- --write]               after an upgrade: what the content wants written otherwise; with --write it is written`,
};
