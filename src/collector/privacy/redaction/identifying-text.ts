import { containsCode } from './codes.ts';
import { protectedMark, redactedMark, redactedCardMark } from './draft.ts';
import { isGivenName } from './given-names.ts';
import { mentionsHealth } from './health.ts';
import { pattern, source } from './pattern.ts';
import { mentionsPerson } from './people.ts';
import { mentionsPrivateLife } from './private-life.ts';
import { mentionsAddress } from './streets.ts';
import { roleWithoutHost } from './mail-and-accounts.ts';

/** `@mario_77`, `ada@posta`, `ada_rossi`, `mario#4471`: an at sign that no e-mail pattern took, names as sites want them. */
const handle = pattern('u')`
  [\p{L}\d]@ | @[\p{L}\d] |
  (?<![\p{L}\p{N}_])(?!(?:err|error|errore|code|codice)_)(?=[\p{L}\p{N}._]*\p{Ll})\p{L}[\p{L}\p{N}.]{0,31}_
  [\p{L}\p{N}] |
  (?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}_.]{2,31}#\d{3,5}(?!\p{N})
`;

/** "tre quattro sette 1234567", "trecentoquarantasette, sessantuno, zero otto": a number read out, digit by digit or in groups. */
const numberPart = source`
  zero | uno? | due | tr[eé] | quattro | cinque | sei | sette | otto | nove | dieci | undici | dodici |
  tredici | quattordici | quindici | sedici | diciassette | diciotto | diciannove |
  (?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[aiou]? | cento? | mill?[ae]
`;
const spokenNumber = source`
  (?:
    (?:${numberPart}){1,5} |
    (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)
    (?:[ -](?:one|two|three|four|five|six|seven|eight|nine))? |
    one | two | three | four | five | six | seven | eight | nine | oh | doppio | double | triple
  )(?!\p{L})
`;
const spelledNumber = new RegExp(
  String.raw`(?<!\p{L})(?:${spokenNumber}[\s,.-]{1,3}){3}(?:\d|${spokenNumber})|(?<!\p{N})\d{3,}(?:[\s,](?:e|poi|and|then)){0,2}(?:[\s,.-]{1,3}${spokenNumber}){2}`,
  'iu',
);
/** "erre esse esse emme", "A come Ancona B come Bari": a code spelt out. */
const letterNames = 'a|bi|ci|di|e|i|pi|ti|vi|o|u|qu|gi';
const clearLetterNames = 'effe|acca|cappa|kappa|elle|emme|enne|erre|esse|vu|cu|ics|ipsilon|zeta|doppiavu';
const spelledLetters = pattern('iu')`
  (?<!\p{L})(?:(?:${letterNames}|${clearLetterNames})[\s,.-]{1,3}){1,8}(?:${clearLetterNames})[\s,.-]{1,3}
  (?:(?:${letterNames})[\s,.-]{1,3}){0,4}(?:${clearLetterNames})(?!\p{L}) |
  (?<!\p{L})\p{L} (?:come|as in|for|di) \p{L}{3,16}[\s,.;-]{1,3}\p{L} (?:come|as in|for|di) \p{L}{3,16} |
  (?<!\p{L})(?:
    (?:
      alpha | bravo | charlie | delta | echo | foxtrot | golf | hotel | india | juliet | kilo | lima |
      mike | november | oscar | papa | quebec | romeo | sierra | tango | uniform | victor | whisky |
      whiskey | x-?ray | yankee | zulu
    )[\s,-]{1,3}
  ){3}
`;
/** "///lamps.dozed.quiver": three metres of the Earth in three words. */
const threeWords = /\/\/\/\p{L}{2,20}\.\p{L}{2,20}\.\p{L}{2,20}/u;
/** "il bambino è del 9-11-2019": a date beside a child, where the draft guarded the date. */
const childsBirthday = pattern('iu')`
  (?<!\p{L})(?:
    bambin[oaie] | bimb[oaie] | figli[oae]? | nipot[ei] | neonat[oa] | gemell[ie] | alunn[oaie] | child |
    children | son | daughter | kids? | baby | toddler | pupil | twins
  )(?:\s(?:è|e['’]|sono|is|was|are|nat[oaie]|del|il|classe|born|on|the|del giorno|compie|anni)){1,4}\s
  [${protectedMark}]{6,}
`;
/** "nato il ventidue febbraio duemiladiciannove", "ninth of october twenty thirteen". */
const spokenBirthday = pattern('iu')`
  (?<!\p{L})(?:nat[oaie]|born)\s(?:il\s|on\s(?:the\s)?)?\p{L}+\s(?:of\s)?(?:
    gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre |
    novembre | dicembre | january | february | march | april | may | june | july | august | september |
    october | november | december
  )(?!\p{L}) |
  (?<!\p{L})(?:of\s)?(?:
    january | february | march | april | may | june | july | august | september | october | november |
    december
  )\s(?:nineteen|twenty|two thousand)\s\p{L}{3}
`;
/** "34O 88I 7203": letters where the keys of the digits failed. */
const lettersAsDigits =
  /(?<![\p{L}\p{N}])(?=[\dOIl]*\d[OIl]|[OIol]\d)[\dOIlo]{3,5}(?:[ -]?[\dOIlo]{2,4}){2,4}(?![\p{L}\p{N}])/u;
/** "tamsin.okell at the gmail one": a mailbox in two pieces. */
const mailboxApart = pattern('iu')`
  (?<![\p{L}\p{N}.])\p{L}{2,20}[._]\p{L}{2,20}(?![\p{L}\p{N}]|\.\p{L}).{0,40}(?<!\p{L})
  (?:gmail|hotmail|outlook|libero|yahoo|icloud|virgilio|tiscali|live)(?!\p{L})
`;
/** What a bank, a gym or a race calls somebody by: "causale RENT HALLOWELL", "tess. CF-2281", "pettorale 1847". */
const reference = pattern('u')`
  (?<!\p{L})(?:[Cc]ausale|(?:[Pp]ayment |[Bb]ank )?[Rr]ef(?:erence)?|[Rr]iferimento)\s
  (?:[A-Z\d]{2,16}\s){1,5}[A-Z\d]{3,16}(?!\p{L}) |
  (?<!\p{L})(?:tess|tessera|tenancy|pettorale|bib|exec|membership|badge|locker|armadietto)\.?\s
  (?:n[.°]?\s?)?(?:[A-Za-z]{1,3}[-\/])?\d{3,8}(?![\p{L}\p{N}]|[.,]\d|\s?(?:€|euro)) |
  (?<!\p{L})tenancy\s\S{0,12}\d
`;
/** A page of one ticket, order or reader. */
const ownPage = pattern('iu')`
  https?:\/\/\S{1,80}\/(?:
    tickets? | orders? | ordin[ei] | users? | utent[ei] | accounts? | profiles? | profil[oi] | u |
    invoices? | fattur[ae] | booking | prenotazion[ei]
  )\/\S{0,40}\d{3}
`;
const token = /(?<!\p{L})(?:token|api.?key|bearer|chiave api)\s[\w.-]*\d[\w.-]{6,}/iu;
/** "il 333 dietro", beside a card that was taken. */
const backOfCard = /(?<!\p{N})\d{3}\s(?:dietro|sul retro|on the back|behind)(?!\p{L})/iu;

/** "bk67 hnw": a British plate, in small letters too. */
const plate = pattern('iu')`
  (?<![\p{L}\p{N}-])[A-HJ-PR-Y][A-Y](?:0[1-9]|[1267]\d|5\d)\s(?!
    per | del | con | che | non | dal | the | for | and | pro | max | gen | feb | mar | apr | mag | giu |
    lug | ago | set | ott | nov | dic | hrs | pcs | usb | ssd | ram | gps | led | lte | air | eau | was |
    has | but | not | are | can | did | how | you | sul | nel | una | uno | poi | era | min | sec | kwh |
    bar
  )[A-HJ-PR-Z]{3}(?![\p{L}\p{N}])
`;
/** "bollo auto dx 702 lm": an Italian plate in small letters, beside a word for what has one. */
const plateInGroups = pattern('iu')`
  (?<!\p{L})(?:
    auto | macchina | veicolo | moto | targ(?:a|he|at[oa]) | bollo | revisione | multa | car | parcheggio | sosta |
    area [bc] | ztl
  )(?!\p{L}).*(?<![\p{L}\p{N}])[A-HJ-NPR-TV-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NPR-TV-Z]{2}(?![\p{L}\p{N}])
`;
/** "ho provato con Pallino1974! e mi dice password errata". */
const beforePassword = pattern('iu')`
  (?<!\S)(?!v\d)(?=\S{0,30}\p{L}{3})(?=\S{0,30}\d)[^\s/:@]{4,30}[!#$%&*?_][^\s/:@]{0,30}(?!\S)[\s\S]*
  (?<!\p{L})(?:password|passwd|pass|psw|pwd)(?!\p{L})
`;

// What stands for a number of things, of days or of money, and so is nobody's.
const notMeasure = source`
  (?!
    [\p{L}\p{N}] | [.,:]\d |
    \p{Zs}?(?:
      € | £ | \$ | % | euro | eur | pounds? | volte | times | minut | giorn | days? | ore\b | ora\b |
      hours? | gen | feb | mar | apr | mag | giu | lug | ago | set | ott | nov | dic | jan | may | jun |
      jul | aug | sep | oct | dec | kg | gr | cm | pezzi | pieces | articoli | items
    )
  )
`;
const remainingDigits = (fewest: number) => String.raw`(?<![\p{N}€£$.,:])\d{${fewest},}${notMeasure}`;
const nearby = String.raw`[^\p{N}\n]{0,16}`;
/** Digits right beside what was taken: the rest of a number that came in parts. */
const restBeside = pattern('iu')`
  [${redactedMark}${redactedCardMark}](?:\p{Zs}|[-,;./(]|poi|then|and|e|ext|int|interno|extension){0,5}${remainingDigits(2)} |
  ${remainingDigits(2)}(?:\p{Zs}|[-,;./]){0,4}[${redactedMark}${redactedCardMark}]
`;
/** Digits behind a word for what is secret or counts as identification, which no rule took. */
const restOfSecret = pattern('iu')`
  (?<!\p{L})(?:
    cv[vc]\d? | ccv | otp | pin | puk | iban | sort code | targa | plate | passaport\p{L}* | passport |
    codice fiscale | cifre | digits | keyword | cassetta di sicurezza | cassetta sicurezza | key ?safe |
    key ?box | lock ?box | lucchetto | padlock | cassaforte
  )(?!\p{L})${nearby}${remainingDigits(3)}
`;
/** An extension: a telephone was taken from the same text. */
const extension = new RegExp(
  String.raw`(?<!\p{L})(?:int|interno|ext|extension)\.?\s{0,2}\d{2,4}(?![\p{N}]|[.,:]\d)`,
  'iu',
);
/** A house or street without a number, before a postcode. */
const besidePostcode = new RegExp(
  String.raw`\p{Lu}\p{L}+\s(?:Lane|Road|Street|Close|House|Vicarage|Rectory|Cottage|Farm|Lodge|Manor|Barn|Mill|Grange|Avenue|Way|Drive)\s?,.*${redactedMark}`,
  'u',
);
/** "?name=Ada+Rossi". */
const nameInAddress = /[?&](?:first_?|last_?|user_?)?(?:name|nome|surname|cognome|user|utente)=\p{L}{2}/iu;
/** What came with an address of e-mail: "ada@posta.it / Micio2020". */
const besideEmail = new RegExp(
  String.raw`${redactedMark}\s?[/|;,]\s?(?=\S{0,30}\p{L})(?=\S{0,30}[\d!#$%&*?_])[^\s${redactedMark}]{5,31}(?!\S)`,
  'u',
);
/** "RP04/97488", "EA 51837": a code in parts, the plate of a moped. */
const partedCode =
  /(?<![\p{L}\p{N}])(?!CAP|SKU|EAN)[A-Z]{2}\s\d{5}(?![\p{L}\p{N}]|[.,/-]\d)|(?<![\p{L}\p{N}])[A-Z]{1,4}\d{1,4}\/\d{4,8}(?![\p{L}\p{N}])/u;
const bornAt = /(?<!\p{L})nat[oa]\s(?:a|ad|in)\s\p{Lu}|(?<!\p{L})born\s(?:in|at)\s\p{Lu}/u;
const birthplaceOrAnswer = pattern('u')`
  (?<!\p{L})(?:domanda (?:di |segreta |di sicurezza |sicurezza )?|security question\s|secret question\s)
  .{0,40}(?:nome d|name of|maiden|risposta|answer).{0,20}\p{Lu}\p{Ll}{2}
`;
const ownDevice = /(?<!\p{L})\p{Lu}\p{Ll}{2,14}['’]s\s(?:iPhone|iPad|Mac|MacBook|Galaxy|phone|laptop|Echo|Kindle)/u;

/** What only its owner knows: "parola segreta pallino", and near a password all that looks like one. */
const secretWord = pattern('iu')`
  (?<!\p{L})(?:
    parola (?:segreta|chiave|d['’]ordine) | risposta segreta | domanda segreta | risposta di sicurezza |
    (?:security|secret) (?:answer|question|word) | memorable word
  )(?!\p{L})(?:
    [^.:\n]{0,30}[:=]\s{0,3}["“«]?\p{L} | (?:,|\s{1,3}(?:è|é|era|is|was)(?!\p{L}))?\s{1,3}["“«]?\p{L}{3}
  )
`;
const besidePassword = pattern('iu')`
  (?<!\p{L})(?:password|passwd|pass|psw|pwd|passwort|contraseña|mot de passe)(?!\p{L})[\s\S]*(?<!\S)
  (?=\S{0,30}\p{L})(?=\S{0,30}[\d!#$%&*?_]\S)[^\s/:]{5,31}(?!\S)
`;
/** "username adarossi", "due utenti ada.rossi e ada.rossi2": what the word announces, or looks like such a name. */
const announcedName = pattern('iu')`
  (?<!\p{L})(?:user ?names?|gamertags?|nickname|nick|nome utente(?: spid)?|user id|screen name)(?!\p{L})
  (?:\s{0,2}[:=]|\s(?:is|è|was|era))?\s{1,2}(?!
    non | not | e | and | o | or | che | is | già | already | or | sbagliat | wrong | dimenticat | forgot |
    giust
  )[\p{L}\p{N}._-]{5,31}(?![\p{L}\p{N}]) |
  (?<![\p{L}\p{N}.])\p{Ll}{2,20}(?:\.(?!com|it|net|org|eu|uk|example)\p{Ll}{1,20}){1,3}(?![\p{L}\p{N}.]).*
  (?:utent[ei]|account|login|log|user) |
  (?:utent[ei]|account|login|logged|user).*(?<![\p{L}\p{N}.])\p{Ll}{2,20}
  (?:\.(?!com|it|net|org|eu|uk|example)\p{Ll}{1,20}){1,3}(?![\p{L}\p{N}.])
`;
/** "my handle xXmoggyXx": capitals where no word has them. */
const mixedCase = pattern('u')`
  (?<!\p{L})(?:[Hh]andle|[Nn]ick(?:name)?|[Uu]ser ?name|[Uu]tente|[Gg]amertag|[Pp]rofilo|[Pp]rofile)
  (?!\p{L}).*(?<![\p{L}\p{N}])\p{L}{0,12}\p{Ll}\p{Lu}\p{Ll}{3,16}\p{Lu}\p{L}{0,12}(?![\p{L}\p{N}])
`;
/** "changed my password to ilovecats". */
const chosenPassword = pattern('iu')`
  (?<!\p{L})(?:changed?|set|reset|put|messo|cambiat[oa]|impostat[oa]|scelto)\s(?:\p{L}{1,8}\s){0,2}
  (?:password|pass|pwd|psw)\s(?:to|as|in|con|a|come)\s(?!something|another|anything|everything|qualcos)
  \p{L}{9,} |
  (?<!\p{L})(?:messo|usato|provato|inserito|used|tried|entered)\s(?:con\s)?(?=\S{0,30}\d)[^\s/:]{5,31}\s(?:come|as)\s
  (?:(?:la|my)\s)?(?:password|pass|pwd|psw)(?!\p{L})
`;
/** "login adeluca password dimenticata", "due account, lorypiazza e lorypiazza2". */
const loginName = pattern('u')`
  (?<!\p{L})login\s(?!con|with|page|and|or|non|not)[\p{L}\p{N}._-]{5,31}\s(?:password|pass|pw|pwd|psw)
  (?!\p{L}) |
  (?<!\p{L})(?:accounts?|utent[ei]|profil[oi]|users?)(?!\p{L}).*(?<![\p{L}\p{N}.])
  (?!iphone|android|windows|galaxy)\p{Ll}{5,24}\d{1,4}(?![\p{L}\p{N}])
`;
/** A number that stands alone beside a secret that was taken: "0907 o 0970". */
const loneNumber =
  /(?<![\p{L}\p{N}.,:/€£$-])(?!(?:19|20)\d\d(?!\d))\d{4,8}(?![\p{L}\p{N}]|[.,:/-]\p{N}|\p{Zs}?(?:€|euro))/u;
/** "Davide L.": a first name and how the other begins. */
const shortenedName = /(?<!\p{L})(\p{Lu}\p{Ll}{2,14})\s\p{Lu}\.(?!\p{L})/gu;

/** Whether a redacted text may still tell who wrote it: names, addresses, health, handles. In: the normalised, masked text. */
export const mayIdentifyPerson = (text: string): boolean =>
  handle.test(text.replace(roleWithoutHost, ' ')) ||
  restBeside.test(text) ||
  restOfSecret.test(text) ||
  containsCode(text) ||
  announcedName.test(text) ||
  loginName.test(text) ||
  mixedCase.test(text) ||
  chosenPassword.test(text) ||
  (/(?<!\p{L})(?:pin|otp|sms|codice|code)(?!\p{L})/iu.test(text) &&
    text.includes(redactedMark) &&
    loneNumber.test(text)) ||
  secretWord.test(text) ||
  besidePassword.test(text) ||
  [...text.matchAll(shortenedName)].some(([, name = '']) => isGivenName(name)) ||
  spelledNumber.test(text) ||
  spelledLetters.test(text) ||
  threeWords.test(text) ||
  childsBirthday.test(text) ||
  [spokenBirthday, lettersAsDigits, mailboxApart, reference, ownPage, token].some((pattern) => pattern.test(text)) ||
  (text.includes(redactedCardMark) && backOfCard.test(text)) ||
  plate.test(text) ||
  plateInGroups.test(text) ||
  beforePassword.test(text) ||
  bornAt.test(text) ||
  birthplaceOrAnswer.test(text) ||
  ownDevice.test(text) ||
  nameInAddress.test(text) ||
  partedCode.test(text) ||
  (text.includes(redactedMark) && (extension.test(text) || besideEmail.test(text) || besidePostcode.test(text))) ||
  mentionsPerson(text) ||
  mentionsAddress(text) ||
  mentionsHealth(text) ||
  mentionsPrivateLife(text);
