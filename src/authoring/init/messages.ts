/** What `init` asks and says. */
export const initWords = {
  it: {
    questions: {
      company: 'Come si chiama l’azienda?',
      languages: 'In quali lingue? Le sigle, la principale per prima: it, en',
      'company-url': 'Qual è il sito dell’azienda?',
      url: 'A quale indirizzo starà l’aiuto?',
      colour: 'Di che colore sono i link e i pulsanti?',
      email: 'A quale e-mail scrivono i clienti? (Invio: nessuna, c’è il modulo)',
      phone: 'A quale telefono chiamano? (Invio: nessuno)',
    } as Record<string, string>,
    hints: {
      company: 'da 1 a 60 caratteri',
      languages: 'per esempio it, en',
      'company-url': 'per esempio https://www.azienda.it/',
      url: 'per esempio https://aiuto.azienda.it/',
      colour: 'un colore come #1d5c8f',
      email: 'per esempio aiuto@azienda.it',
      phone: 'con il prefisso del paese: +39 02 1234567',
    } as Record<string, string>,
    wrong: (flag: string, text: string, hint: string) => `${flag && `${flag}: `}"${text}" non va bene: ${hint}.`,
    oneFolder: 'Una cartella sola: prontuario init <cartella>',
    notEmpty: (folder: string) =>
      `In ${folder} ci sono già dei file: non ho toccato niente. Scegli una cartella nuova: prontuario init il-nostro-aiuto`,
    cancelled: 'Non è stato creato niente.',
    made: (folder: string, files: readonly string[], errors: number) =>
      `Creato in ${folder}: ${files.join(', ')}.\n${errors === 0 ? 'Il controllo non trova errori.' : `Il controllo trova ${errors} errori: npm run check li elenca.`}`,
    firstCommit: 'Prepara il centro assistenza',
    committed: 'La storia di git comincia qui.',
    noGit: 'Senza una storia di git sua: la cartella sta già in un’altra, o git non c’è.',
    next: (commands: readonly string[]) => `\nE ora:\n${commands.map((one) => `  ${one}`).join('\n')}`,
  },
  en: {
    questions: {
      company: 'What is the company called?',
      languages: 'In which languages? Their codes, the main one first: en, it',
      'company-url': 'What is the company’s site?',
      url: 'At which address will the help centre be?',
      colour: 'What colour have links and buttons?',
      email: 'Which e-mail address do customers write to? (Enter: none, there is the form)',
      phone: 'Which number do they call? (Enter: none)',
    } as Record<string, string>,
    hints: {
      company: '1 to 60 characters',
      languages: 'for example en, it',
      'company-url': 'for example https://www.company.com/',
      url: 'for example https://help.company.com/',
      colour: 'a colour such as #1d5c8f',
      email: 'for example help@company.com',
      phone: 'with the country code: +44 20 7946 0000',
    } as Record<string, string>,
    wrong: (flag: string, text: string, hint: string) => `${flag && `${flag}: `}"${text}" will not do: ${hint}.`,
    oneFolder: 'One folder only: prontuario init <folder>',
    notEmpty: (folder: string) =>
      `There are files in ${folder} already: nothing was touched. Name a new folder: prontuario init our-help`,
    cancelled: 'Nothing was made.',
    made: (folder: string, files: readonly string[], errors: number) =>
      `Made in ${folder}: ${files.join(', ')}.\n${errors === 0 ? 'The check finds no errors.' : `The check finds ${errors} errors: npm run check lists them.`}`,
    firstCommit: 'Set up the help centre',
    committed: 'Its git history begins here.',
    noGit: 'Without a git history of its own: the folder stands in another one, or there is no git.',
    next: (commands: readonly string[]) => `\nAnd now:\n${commands.map((one) => `  ${one}`).join('\n')}`,
  },
};
