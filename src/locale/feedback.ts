/** Every word a reader meets when voting, with or without script. */
export interface FeedbackStrings {
  /** Heading of the vote. */
  question: string;
  yes: string;
  no: string;
  /** Said after "yes". Nothing more is asked. */
  thanksYes: string;
  /** Said after "no", before the reasons. */
  thanksNo: string;
  /** Without script: opens the reasons. */
  tellWhy: string;
  reasonsLegend: string;
  commentLabel: string;
  /** Not to write personal data. */
  commentHint: string;
  /** `{count}` characters are left. */
  charactersLeft: string;
  send: string;
  thanksComment: string;
  /** Before the link to a person. */
  needPerson: string;
  personLink: string;
}

/** The plain pages the collector itself answers to a form that was posted without script. */
export interface FormAnswerStrings {
  notTakenTitle: string;
  /** The form was not one of ours or incomplete. */
  notTaken: string;
  /** Too many in a short time. */
  tooMany: string;
  /** The store is away for the moment. */
  later: string;
  back: string;
}

export const feedbackIt: FeedbackStrings = {
  question: 'Questa risposta ti è stata utile?',
  yes: 'Sì',
  no: 'No',
  thanksYes: 'Grazie, ci fa piacere.',
  thanksNo: 'Grazie di avercelo detto. Se vuoi, dicci che cosa non ha funzionato.',
  tellWhy: 'Non ti è stata utile? Dicci perché',
  reasonsLegend: 'Che cosa non va?',
  commentLabel: 'Vuoi aggiungere qualcosa? (facoltativo)',
  commentHint: 'Non scrivere dati personali: qui non possiamo risponderti né vedere il tuo ordine.',
  charactersLeft: 'Caratteri rimasti: {count}',
  send: 'Invia',
  thanksComment: 'Grazie: chi cura questa pagina leggerà quello che hai scritto.',
  needPerson: 'Hai ancora bisogno di aiuto?',
  personLink: 'Parla con una persona',
};

export const feedbackEn: FeedbackStrings = {
  question: 'Was this answer helpful?',
  yes: 'Yes',
  no: 'No',
  thanksYes: 'Thank you, we are glad.',
  thanksNo: 'Thank you for telling us. If you like, tell us what went wrong.',
  tellWhy: 'Not helpful? Tell us why',
  reasonsLegend: 'What is wrong with it?',
  commentLabel: 'Anything to add? (optional)',
  commentHint: 'Please leave out personal data: we cannot reply here or see your order.',
  charactersLeft: 'Characters left: {count}',
  send: 'Send',
  thanksComment: 'Thank you: whoever looks after this page will read what you wrote.',
  needPerson: 'Do you still need help?',
  personLink: 'Talk to a person',
};

const formAnswersIt: FormAnswerStrings = {
  notTakenTitle: 'Non siamo riusciti a registrare la tua risposta',
  notTaken: 'Il modulo era incompleto o troppo lungo. Torna indietro e riprova.',
  tooMany: 'Dalla tua connessione sono arrivati molti invii in poco tempo. Aspetta un minuto e riprova.',
  later: 'In questo momento non riusciamo a salvare. Aspetta qualche secondo e riprova.',
  back: 'Torna indietro',
};

const formAnswersEn: FormAnswerStrings = {
  notTakenTitle: 'We could not record your answer',
  notTaken: 'The form was incomplete or too long. Go back and try again.',
  tooMany: 'Many forms came from your connection in a short time. Wait a minute and try again.',
  later: 'We cannot save at the moment. Wait a few seconds and try again.',
  back: 'Go back',
};

const languages: Record<string, { feedback: FeedbackStrings; formAnswers: FormAnswerStrings }> = {
  it: { feedback: feedbackIt, formAnswers: formAnswersIt },
  en: { feedback: feedbackEn, formAnswers: formAnswersEn },
};

const wordsOf = (locale: string) => languages[locale] ?? languages[locale.split('-')[0] ?? ''] ?? languages.en!;

/** The words of the vote in a locale; a language we have no words for gets English. */
export const feedbackStrings = (locale: string): FeedbackStrings => wordsOf(locale).feedback;
export const formAnswerStrings = (locale: string): FormAnswerStrings => wordsOf(locale).formAnswers;
