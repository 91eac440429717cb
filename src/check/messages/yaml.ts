import { entry } from './entry.ts';

/** The notation of frontmatter and settings. */
export const yamlMessages = {
  'P-FRONT-MISSING': entry({
    severity: 'error',
    it: () => ({
      what: 'Il file non comincia con i dati della risposta.',
      fix: 'La prima riga deve essere --- da sola; poi i dati (id, question, answer, …), poi un’altra riga ---. "npm run new" prepara un file giusto.',
    }),
    en: () => ({
      what: 'The file does not begin with the data of the answer.',
      fix: 'The first line must be --- alone; then the data (id, question, answer, …), then another line ---. "npm run new" prepares a correct file.',
    }),
  }),
  'P-FRONT-OPEN': entry<{ after: string }>({
    severity: 'error',
    it: ({ after }) => ({
      what: 'Manca la riga --- che chiude i dati della risposta.',
      fix: `Aggiungi una riga con solo --- dopo "${after}".`,
    }),
    en: ({ after }) => ({
      what: 'The line --- that closes the data of the answer is missing.',
      fix: `Add a line with only --- after "${after}".`,
    }),
  }),
  'P-YAML-QUOTE': entry<{ sign: string; line: string }>({
    severity: 'error',
    it: ({ sign, line }) => ({
      what: `Questo valore va tra virgolette: qui "${sign}" ha un significato speciale.`,
      fix: `Scrivi la riga così: ${line}`,
    }),
    en: ({ sign, line }) => ({
      what: `This value needs quotes: "${sign}" means something special here.`,
      fix: `Write the line like this: ${line}`,
    }),
  }),
  'P-YAML-ENDS-EARLY': entry<{ quote: string; line: string }>({
    severity: 'error',
    it: ({ quote, line }) => ({
      what: `Le virgolette si chiudono prima della fine: un ${quote} dentro il testo vale come chiusura.`,
      fix: `Scrivi la riga così: ${line}`,
    }),
    en: ({ quote, line }) => ({
      what: `The quotes close before the end: a ${quote} inside the text counts as the closing one.`,
      fix: `Write the line like this: ${line}`,
    }),
  }),
  'P-YAML-UNCLOSED': entry<{ quote: string; line: string }>({
    severity: 'error',
    it: ({ quote, line }) => ({
      what: `Manca il segno ${quote} che chiude questo valore.`,
      fix: line ? `Scrivi la riga così: ${line}` : `Aggiungi ${quote} alla fine del valore.`,
    }),
    en: ({ quote, line }) => ({
      what: `The ${quote} that closes this value is missing.`,
      fix: line ? `Write the line like this: ${line}` : `Add ${quote} at the end of the value.`,
    }),
  }),
  'P-YAML-TAB': entry({
    severity: 'error',
    it: () => ({
      what: 'Qui c’è una tabulazione: nei dati si rientra solo con spazi.',
      fix: 'Sostituisci la tabulazione con due spazi.',
    }),
    en: () => ({
      what: 'There is a tab here: data may be indented with spaces only.',
      fix: 'Replace the tab with two spaces.',
    }),
  }),
  'P-YAML-SPACE': entry<{ line: string }>({
    severity: 'error',
    it: ({ line }) => ({ what: 'Manca lo spazio dopo i due punti.', fix: `Scrivi la riga così: ${line}` }),
    en: ({ line }) => ({ what: 'The space after the colon is missing.', fix: `Write the line like this: ${line}` }),
  }),
  'P-YAML-DUPLICATE': entry<{ key: string; line: number }>({
    severity: 'error',
    it: ({ key, line }) => ({
      what: `La voce "${key}" c'è due volte: la prima è alla riga ${line}.`,
      fix: 'Tieni una sola delle due.',
    }),
    en: ({ key, line }) => ({
      what: `The key "${key}" is there twice: the first is on line ${line}.`,
      fix: 'Keep only one of the two.',
    }),
  }),
  'P-YAML-INDENT': entry<{ line: string }>({
    severity: 'error',
    it: ({ line }) => ({
      what: 'I rientri non tornano: questa riga comincia troppo a destra o troppo a sinistra.',
      fix: line
        ? `Scrivi la riga così, ${line.startsWith(' ') ? 'con gli spazi davanti' : 'senza spazi davanti'}: «${line}»`
        : 'Le voci principali cominciano al margine; ciò che appartiene a una voce sta sotto, rientrato di due spazi.',
    }),
    en: ({ line }) => ({
      what: 'The indentation does not add up: this line starts too far right or too far left.',
      fix: line
        ? `Write the line like this, ${line.startsWith(' ') ? 'with the spaces' : 'without spaces'} in front: “${line}”`
        : 'Main keys start at the margin; what belongs to a key stands below it, indented by two spaces.',
    }),
  }),
  'P-YAML-COMMENT': entry<{ lost: string; line: string }>({
    severity: 'error',
    it: ({ lost, line }) => ({
      what: `Da # in poi il testo va perso: "${lost}".`,
      fix: `Se non ci vuole, toglilo; se ci vuole, scrivi la riga così: ${line}`,
    }),
    en: ({ lost, line }) => ({
      what: `From # on the text is lost: "${lost}".`,
      fix: `If it does not belong there delete it; if it does, write the line like this: ${line}`,
    }),
  }),
  'P-YAML-ANCHOR': entry<{ text: string }>({
    severity: 'error',
    it: ({ text }) => ({
      what: `"${text}" è una scorciatoia del formato YAML che qui non si usa.`,
      fix: 'Scrivi il valore per intero. Se è testo, mettilo tra virgolette.',
    }),
    en: ({ text }) => ({
      what: `"${text}" is a YAML shortcut that is not used here.`,
      fix: 'Write the value in full. If it is text, put it in quotes.',
    }),
  }),
  'P-YAML-SYNTAX': entry<{ detail: string }>({
    severity: 'error',
    it: ({ detail }) => ({
      what: `I dati non si riescono a leggere da qui in poi (${detail}).`,
      fix: 'Ogni riga ha la forma "voce: valore". Controlla due punti, virgolette, trattini e rientri di questa riga e di quella sopra.',
    }),
    en: ({ detail }) => ({
      what: `The data cannot be read from here on (${detail}).`,
      fix: 'Every line has the form "key: value". Check colons, quotes, hyphens and indentation on this line and the one above.',
    }),
  }),
};
