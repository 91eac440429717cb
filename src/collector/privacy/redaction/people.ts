import { isGivenName, isOnlyGivenName } from './given-names.ts';
import { isFamousName } from './famous-names.ts';
import {
  nameInApposition,
  branchEmployee,
  employeeName,
  bareName,
  signature,
  initialAndSurname,
  hereWithName,
  nameBesideAge,
  fullNameAfterOf,
  nameAlone,
  nameBeforeHere,
  lowercaseIntroduction,
  nameOfRelation,
  statedName,
  nameAfterSignOff,
  nameAfterArticle,
  certainIntroduction,
  nameAfterTitle,
  possibleIntroduction,
  nameWithInitial,
} from './name-patterns.ts';
import { pattern, wordSet } from './pattern.ts';
import { isSurname } from './surnames.ts';

/** Words that begin with a capital and are nobody's name: how letters end, what shops sell, whose products they are. */
const commonWords = wordSet(`
 a ad al alla alle ai agli al anche ancora attendo aspetto buona buonasera buongiorno buon bene ciao che come con
cliente comunque cosa cordiali così da del della di dispensa distinti e è ed ecco euro forse già giornata gentile
gentili grazie ho i il in infinite io italia italiano italiana l la le lei lo loro ma mai mille molte molto nessuno no
noi non nuovo o ok ogni oggi ora ordine per perché però più poi prego presto pure quando quanto questo qui rimborso
salve saluti saluto se sempre serata servizio si sì solo sono spero spesa su sul tanto tanti tutti tutto troppo un una
uno vi voi vorrei vostro w about again all also an and any app are as ask at back be best better bye but can could day
dear delivery did do does ever every excellent fine first for from good great have hello help hi how i if is it just
keep kind later let lot many maybe me more much my never nice not of okay on one only or order our please quick quite
really regards reply so some soon sorry support team thank thanks that the their then there this to very was we well
what when where which why will with you your yours english italian android apple google amazon paypal visa mastercard
iphone samsung whatsapp facebook instagram alexa san santa santo sant' barilla mutti lavazza rana amadori ferrero mulino
bianco monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo
aprile maggio giugno luglio agosto settembre ottobre novembre dicembre natale pasqua milano roma torino napoli bologna
firenze genova venezia palermo bari london oxford leeds bristol manchester oetker schär schar pepper muscle martens
dispenser sdi pec iva cap iban app più plus pro max prime assistenza poste vodafone tim windtre iliad fastweb enel eni
inps comune banca ufficio customer services service sales accounts reception head management`);

/** A word as names are written: a capital, then small letters, `De`, `O'Connor`. */
const isCapital = (word: string) =>
  /^(?:\p{Lu}['’])?\p{Lu}\p{M}*(?:\p{Ll}|['’]\p{L})/u.test(word) || /^\p{Lu}\.$/u.test(word);
const isCommon = (word: string) => commonWords.has(word.toLowerCase().replace(/\.$/, ''));
const mayBeName = (word: string) => isCapital(word) && !isCommon(word);
const isUpperCase = (word: string) => /^\p{Lu}{2,}$/u.test(word);

type Names = readonly (string | undefined)[];

const isGiven = (word: string | undefined, unambiguous = false) => word !== undefined && isGivenName(word, unambiguous);
/** Two words with capitals, of which one is a given name, in whichever order; shouted ones count when both are no words. */
const particle = /^(?:Lo|La|Li|Di|De|Del|Della|Dei|Da|Van|Von|Mc|El|Al|Ben|Dos)$/;
function isFullName([first = '', second = '', third = '']: Names, unambiguous: boolean): boolean {
  const looks = (word: string) => mayBeName(word) || (isUpperCase(word) && word.length > 2 && !isCommon(word));
  const notBefore = /^(?:san|santa|santo|sant'|pizza|vino|pasta|birra|olio)$/i;
  if (particle.test(second)) return mayBeName(third) && isGiven(first, unambiguous);
  // "Jack Daniel's", "Giovanni Rana": whose products they are.
  if (!looks(first) || !looks(second) || notBefore.test(first) || /['’]s$/.test(second)) return false;
  if (isFamousName(first, second) || isFamousName(second, third)) return false;
  return isGiven(first, unambiguous) || isGiven(second, unambiguous) || isGiven(third, unambiguous);
}

/** A text in which that many words announce nobody is a flood: it is for a person to read, and for no machine to read on. */
const maxFalseMatches = 16;

const matchesAny = (
  pattern: RegExp,
  text: string,
  test: (names: Names, match: RegExpExecArray) => boolean,
): boolean => {
  pattern.lastIndex = 0;
  let wrong = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const names = match.slice(1);
    if (test(names, match) || ++wrong === maxFalseMatches) return true;
    if (!pattern.global) break;
    // What was taken for a name may be the word that announces the next one.
    pattern.lastIndex -= names.filter(Boolean).join(' ').length;
    if (pattern.lastIndex <= match.index) pattern.lastIndex = match.index + 1;
  }
  return false;
};

/** What churches, streets, hospitals and schools have before the name of somebody long dead. */
const placeBefore = pattern('i')`
  ^(?:
    san | santa | santo | sant | saint | st | legge | decreto | riforma | governo | ministr[oa] | piano |
    bonus | lodo | via | viale | piazza | piazzale | corso | largo | vicolo | street | road | ospedale |
    clinica | scuola | teatro | liceo | istituto | aeroporto | stazione | fermata | palazzo | villa | don |
    papa | re | regina | king | queen
  )$
`;

/** "Santa Maria Capua Vetere": what follows the saint belongs to the place. */
const isSaint = /^(?:san|santa|santo|sant|saint|st)$/i;

/** Things that shops call by a given name: "il divano Federica". */
const thingBefore = pattern('i')`
  ^(?:
    divan[oi] | lampad[ae] | sedi[ae] | tavol[oi] | tavolin[oi] | lett[oi] | materass[oi] | armadi[oa]? |
    libreri[ae] | poltron[ae] | cucina | lavatrice | lavastoviglie | magli[ae] | vestit[oi] | abit[oi] |
    bors[ae] | scarp[ae] | stival[ei] | sandal[oi] | giacc[ah]e? | tend[ae] | tappet[oi] | modell[oi] |
    line[ae] | collezione | mobil[ei] | specchi[oa]? | sofas? | lamps? | chairs? | tables? | beds? |
    mattress | wardrobe | dress | bags? | boots? | shoes? | jacket | sandals? | model | range | collection |
    app | software |
    # What is sold under the name of who made it first: "biscotti Gentilini".
    biscott[oi] | pasta | pizza | riso | caff[eè] | vin[oi] | olio | tonno | birra | prosciutto | salame |
    mortadella | tortellini | gelat[oi] | grissini | panettone | pandoro | colomba | cioccolat[oi] | sugo |
    passata | farina | beans | sauce | ketchup | crisps | tea | coffee
  )$
`;

/** "zoltán" as the lists have it. */
const plainLetters = (word: string) => word.normalize('NFD').replace(/\p{M}+/gu, '');

/** A word with letters of none of our languages: a foreign name, unless there are many of them. */
const foreignWord = /(?<![\p{L}\p{M}])(?!škoda|røde|smørrebrød|rødgrød)\p{L}*[øåłńśźżšžćčđğşőűřěțţăŷ]\p{L}*/giu;
const fewForeignWords = (text: string) => {
  const count = text.match(foreignWord)?.length ?? 0;
  return count > 0 && count <= 3;
};

/** Whether a word stands in a text that is a name and nothing else, without anything that announces it: "bonifico di gaetano". */
function holdsName(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{N}_@.])\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]+)?(?!\p{N})/gu) ?? [];
  return words.some((word, i) => {
    const name = plainLetters(word).replace('’', "'").replace(/'s$/, '');
    if (!isOnlyGivenName(name) && !isSurname(name)) return false;
    const [before = '', after = ''] = [words[i - 1], words[i + 1]];
    return (
      !words.slice(Math.max(0, i - 3), i).some((one) => isSaint.test(one)) &&
      !placeBefore.test(before) &&
      !thingBefore.test(before) &&
      !isFamousName(before, word) &&
      !isFamousName(word, after)
    );
  });
}

/** Whether somebody's name stands in a text: behind words that announce one, at its foot, or a full one anywhere. */
export function mentionsPerson(text: string): boolean {
  const loud = !/\p{Ll}{3}/u.test(text);
  const capital = (word = '') => mayBeName(word) || (!loud && isUpperCase(word) && word.length > 2 && !isCommon(word));
  return (
    matchesAny(
      certainIntroduction,
      text,
      ([first, second]) => capital(first) || isGiven(first) || (first?.length === 2 && capital(second)),
    ) ||
    matchesAny(
      possibleIntroduction,
      text,
      ([first = '', second]) => isGiven(first, !isCapital(first)) || (capital(first) && capital(second) && !loud),
    ) ||
    holdsName(text) ||
    fewForeignWords(text) ||
    matchesAny(employeeName, text, ([first = '']) => mayBeName(first)) ||
    matchesAny(branchEmployee, text, ([first = '']) => mayBeName(first)) ||
    matchesAny(nameInApposition, text, ([first = '']) => !isCommon(first)) ||
    matchesAny(lowercaseIntroduction, text, ([first = '', second = '']) => isGiven(first) && !isCommon(second)) ||
    hereWithName.test(text) ||
    statedName.test(text) ||
    nameWithInitial.test(text) ||
    nameBesideAge.test(text) ||
    nameAfterArticle.test(text) ||
    matchesAny(
      nameAlone,
      text,
      ([first, second]) => isGiven(first, true) && !isFamousName(first ?? '', second ?? ''),
    ) ||
    matchesAny(nameOfRelation, text, ([first = '']) => mayBeName(first)) ||
    matchesAny(
      nameAfterTitle,
      text,
      ([first], { 0: whole }) =>
        (capital(first) || (loud && isUpperCase(first ?? '') && !isCommon(first ?? ''))) &&
        !/^(?:dr\.?\s(?:oetker|sch[aä]r|pepper|martens)|mr\.?\s(?:kipling|muscle|clean|porky|potato)|mrs\.?\s(?:crimble|elswood|unis)|don\s(?:milani|bosco|sturzo|camillo|matteo|giovanni))/i.test(
          whole,
        ),
    ) ||
    matchesAny(
      nameAfterSignOff,
      text,
      ([first = '', second, third]) =>
        [first, second, third].every((word) => word === undefined || capital(word) || isGiven(word)) &&
        (isGiven(first) || isGiven(second) || (capital(first) && second !== undefined)),
    ) ||
    (!loud &&
      (matchesAny(
        signature,
        text,
        ([first = '', second]) => isGiven(first, true) || (mayBeName(first) && !!second && mayBeName(second)),
      ) ||
        initialAndSurname.test(text) ||
        matchesAny(nameBeforeHere, text, ([first]) => isGiven(first)))) ||
    (!loud &&
      (matchesAny(bareName, text, (names) => isFullName(names, true)) ||
        matchesAny(fullNameAfterOf, text, (names) => isGiven(names[0]) && isFullName(names, false))))
  );
}
