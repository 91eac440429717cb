/** How the commands are called. */
export const usage = {
  it: `npm run check -- [opzioni]         controlla i contenuti
  --format text|json|github|gitlab  come mostrare i problemi (in CI è scelto da solo)
  --lang it|en                      lingua dei messaggi
  --strict                          le verifiche scadute diventano errori
  --all                             mostra tutti gli avvisi`,
  en: `npm run check -- [options]         checks the content
  --format text|json|github|gitlab  how problems are shown (chosen by itself in CI)
  --lang it|en                      language of the messages
  --strict                          overdue reviews become errors
  --all                             shows every warning`,
};
