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
  /** Too many in a short time; `{when}` is when there is room again: `in 40 minutes`. */
  tooMany: string;
  /** The store is away for the moment. */
  later: string;
  /** Above what they wrote, so that it can be copied. */
  written: string;
  back: string;
}
