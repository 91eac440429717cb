import { isGivenName, isOnlyGivenName } from './given-names.ts';
import { isKnownName } from './known-names.ts';
import { pattern } from './pattern.ts';
import { isSurname } from './surnames.ts';

const listed = (text: string) => new Set(text.trim().split(/\s+/));

/** Words that begin with a capital and are nobody's name: how letters end, what shops sell, whose products they are. */
const common = listed(`
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
const isCommon = (word: string) => common.has(word.toLowerCase().replace(/\.$/, ''));
const mayBeName = (word: string) => isCapital(word) && !isCommon(word);
const named = String.raw`(?!\u0080)(\p{L}[\p{L}\p{M}'’]{0,24}\.?)(?:\s{1,3}(\p{L}[\p{L}\p{M}'’]{0,24}))?(?:\s{1,3}(\p{L}[\p{L}\p{M}'’]{0,24}))?`;
const shouted = (word: string) => /^\p{Lu}{2,}$/u.test(word);

/** `strong` words are followed by a name, in small letters too; behind `weak` ones it has to look like one. */
const strong = pattern('giu')`
  (?<!\p{L})(?:
    name (?:on|of) (?:(?:the|my) )?(?:order|account|card|invoice|bill)[:,]?(?: is| as)? |
    (?:
      mi (?:ch|k)iamo | (?:il )?mio nome è | (?:(?:il|la) )?sottoscritt[oa] | (?:the )?undersigned |
      name should be | (?:nome|cognome) (?:giusto|corretto)(?: è)? | (?:should|deve) (?:say|dire) |
      nome (?:sulla|della|sul|del|nella) (?:carta|tessera|contratto|ordine|fattura|pacco|etichetta) è |
      my name is | my name's | name's
    )[:,]? |
    (?:
      nome e cognome | cognome e nome | nominativo | full name | name and surname | first name | last name |
      surname | cognome da (?:sposata|nubile|ragazza) | maiden name | married name | cognome | nome | name |
      (?<=[;,.]\s|^)(?:first|last)(?=\s?:) | firma | firmato | signed(?: by)? | intestatari[oa] |
      destinatari[oa] | cardholder | card holder | account holder | recipient | titolare | citofono |
      citofonare | campanello(?: c'è scritto)? | suonare | doorbell
    )\s{0,3}[:,"'“]?(?: a| è| is| al)? |
    (?:intestat[oaie]|registrat[oa]|consegnat[oa]|consegnare|lasciat[oa]|lasciare) (?:a|al|alla|da) |
    (?:a|in) nome (?:di|del|della)?:? | a nome | (?:in|under) the name(?: of)?:? |
    (?:account|profilo|ordine|tessera|carta|conto) di | (?:account|profile|order|card) (?:of|for) |
    addressed to | signed for by | leave (?:it |them )?with | lasciato da
  )\s{1,3}${named}
`;
const weak = pattern('giu')`
  (?<!\p{L})(?:
    sono | son | sn | qui è | qui | io sono | i'm | i’m | im | i am | it's | this is | it is | call me |
    (?:is|was) with | delivered by | consegnato da | parlato co?n | parlo co?n | ritira | ritirerà |
    vi saluto | saluti da | nonn[oa] | zi[oa] | suocer[oa] |
    (?:l['’]ha|le ha|li ha|lo ha|ha) (?:preso|presa|ritirato|ritirata|firmato) | collected by |
    picked up by | scritto a | spoke (?:to|with) | spoken (?:to|with) | speaking (?:to|with) | talked to |
    chiamatemi | da parte di | per conto di | on behalf of | from | (?:buon )?compleanno | auguri |
    happy birthday | cc | spett\.?le | gentile | gent\.mo | gent\.ma | caro | cara | dear |
    (?:il |la |del |dal |al )?
    (?:corriere|autista|fattorino|rider|addett[oa]|operat(?:ore|rice)|commess[oa]|collega) |
    (?:driver|courier|agent|operator|neighbour|neighbor|colleague) |
    (?:mi[oa]|su[oa]|nostr[oa]) (?:
      marito | moglie | figli[oa] | madre | padre | mamma | papà | fratello | sorella | nonn[oa] | zi[oa] |
      suocer[oa] | compagn[oa] | fidanzat[oa] | ragazz[oa] | vicin[oa] | amic[oa] | cognat[oa] | cugin[oa] |
      capo | badante | colf
    ) |
    (?:vicino|vicina)(?: di casa)? |
    my (?:
      husband | wife | son | daughter | mother | father | mum | mom | dad | brother | sister | partner |
      boyfriend | girlfriend | friend | neighbour | neighbor | boss | uncle | aunt | grandmother |
      grandfather | flatmate | roommate | carer
    )
  )[:,]?\s{1,3}${named}
`;
const titled = pattern('giu')`
  (?<!\p{L})(?:
    sig(?:\.(?:ra|na)?|r\.?a|nora|nor|nore|norina|ra)? | dott(?:\.(?:ssa)?|ssa|oressa|or)? | avv\.? |
    avvocato | ing\.? | geom\.? | rag\.? | prof(?:\.ssa|ssa|\.|essor)? | arch\.? | mr\.? | mrs\.? |
    rev\.?d?\.? | reverend | ms\.? | miss | mister | dr\.? | sir | madam | don(?=\s\p{Lu}\p{Ll}) | suor |
    fam\.? | famiglia
  )\s{1,3}${named}
`;
const signedOff = pattern('iu')`
  (?<!\p{L})(?:
    grazie(?: mille| infinite| ancora| anticipatamente| in anticipo)? | saluti | salutoni | saluto |
    cordialmente | cordialità | in fede | buona giornata | buona serata | un abbraccio | ciao | firmato |
    thanks(?: again| a lot| in advance| so much)? | thank you | thx | cheers | regards | sincerely |
    faithfully | best | best wishes | wishes | yours | love | bye |
    (?:mit freundlichen|viele|liebe|beste|freundliche) grüßen? | danke | vielen dank |
    merci(?: beaucoup| d'avance)? | cordialement | salutations | saludos | gracias
  )[\s,.!;:–—-]{1,6}${named}(?:\sx{1,3})?\W{0,4}$
`;
/** "di Azzurra Venier": behind such a word, a given name that is a word as well is a name. */
const ofFullName =
  /(?<!\p{L})(?:di|da|per|x|a|con|for|from|with|by|to)\s(\p{Lu}\p{Ll}{2,14})\s(\p{Lu}\p{Ll}{2,14})(?!\p{L})/gu;
const bareName = pattern('gu')`
  (?<!
    [\p{L}\p{M}'’.@_] |
    (?<!\p{L})(?:
      (?:[Ss]an|[Ss]anta|[Ss]anto|[Ss]aint|st\.?)(?:\s\p{Lu}\p{Ll}{2,14})? |
      via | viale | piazza | corso | [Pp]izza | [Uu]ncle | [Aa]unt
    )\s
  )(\p{Lu}[\p{L}\p{M}'’]{1,24})\s{1,3}(\p{Lu}[\p{L}\p{M}'’]{1,24})(?:\s{1,3}(\p{Lu}[\p{L}\p{M}'’]{1,24}))?
`;

/** A name that ends a text stands there as a signature; "Steve here" is one at its beginning. */
const foot = /[,.!?;:\n–—-]\s{0,3}(\p{Lu}[\p{L}\p{M}'’]{1,24})(?:\s(\p{Lu}[\p{L}\p{M}'’-]{0,24}))?[^\p{L}\p{N}]{0,4}$/u;
/** "Hubert J. Winterbottom", "signed by P. Mulcahy", "the Achterberg Family". */
const withInitial = pattern('u')`
  (?<!\p{L})\p{Lu}\p{Ll}{2,14}\s\p{Lu}\.\s\p{Lu}\p{Ll}{2,} |
  (?<!\p{L})(?:by|from|to|da|di|a|for|with|con)\s\p{Lu}\.\s?\p{Lu}\p{Ll}{2,} |
  (?<!\p{L})[Tt]he\s(?!Royal|Addams|Holy|Simpson)\p{Lu}\p{Ll}{3,}\sFamily(?!\p{L})
`;
/** Somebody whom the writer knows: one name is enough, whatever it is. */
const relation = pattern('gu')`
  (?<!\p{L})(?:
    (?:mi[oa]|su[oa]|nostr[oa]|my|our|his|her|la|il|the|a)\s(?:ex\s)?(?:
      marito | moglie | figli[oa] | fratello | sorella | nonn[oa] | zi[oa] | suocer[oa] | compagn[oa] |
      fidanzat[oa] | vicin[oa] | amic[oa] | cognat[oa] | cugin[oa] | badante | colf | coinquilin[oa] |
      infermier[ea] | portiere | portinai[oa] | husband | wife | son | daughter | brother | sister |
      partner | boyfriend | girlfriend | friend | neighbour | neighbor | uncle | aunt | flatmate |
      housemate | roommate | carer | nurse | cleaner | landlord | landlady | midwife | tutor
    ) |
    ask(?:ed)? for | chieder?e? di | chiedete di
  )\s{1,3}(\p{Lu}\p{Ll}{2,14})(?!\p{L})
`;
/** "my 11 yr old Tilly", "meals for Ezekiel Mbatha yr 5": a name beside an age or a class. */
const ofAge = pattern('u')`
  (?<!\p{L})\d{1,2}[ -]?(?:yr|year|y)s?[ -/]?o(?:ld)?\s(?:son\s|daughter\s)?\p{Lu}\p{Ll}{2,14}(?!\p{L}) |
  (?<!\p{L})\p{Lu}\p{Ll}{2,14}\s\p{Lu}\p{Ll}{2,14},?\s(?:
    \(?(?:yr|year|class|classe|aged?|anni|di anni)\s\d |
    \(?\d{1,2}\s(?:yrs?|years?|anni|mesi|months)(?!\p{L})
  ) |
  (?<!\p{L})\p{Lu}\p{Ll}{2,14}\s(?:dalla|dal|from)\s(?:scuola |the )?
  (?:materna|nido|asilo|elementari|nursery|preschool)(?!\p{L})
`;
/** "la signora de filippis", and a text that is a name and no more. */
const spokenOf =
  /(?<!\p{L})(?:sig(?:\.|\.ra|nora|nor|nore)?\s(?:de|di|del|della|lo|la|dal|d['’]))\s(?!di|tipo|numero|punto|che|cliente|una?(?!\p{L}))\p{L}{4,}/iu;
const onlyName = /^\s*(\p{L}{2,16})\s(\p{L}{3,20})\s*$/u;
const initial = /(?<![\p{L}.])\p{Lu}\.\s?\p{Lu}\p{Ll}[\p{L}'’]{1,24}[^\p{L}\p{N}]{0,4}$/u;
const present = /(?<!\p{L})(\p{Lu}\p{Ll}{1,24})(?:\s\p{Lu}\p{Ll}{1,24})?\s(?:here|qui)(?!\p{L})/gu;

type Names = readonly (string | undefined)[];

const given = (word: string | undefined, surely = false) => word !== undefined && isGivenName(word, surely);
/** Two words with capitals, of which one is a given name, in whichever order; shouted ones count when both are no words. */
const particle = /^(?:Lo|La|Li|Di|De|Del|Della|Dei|Da|Van|Von|Mc|El|Al|Ben|Dos)$/;
function isFullName([first = '', second = '', third = '']: Names, surely: boolean): boolean {
  const looks = (word: string) => mayBeName(word) || (shouted(word) && word.length > 2 && !isCommon(word));
  const notBefore = /^(?:san|santa|santo|sant'|pizza|vino|pasta|birra|olio)$/i;
  if (particle.test(second)) return mayBeName(third) && given(first, surely);
  // "Jack Daniel's", "Giovanni Rana": whose products they are.
  if (!looks(first) || !looks(second) || notBefore.test(first) || /['’]s$/.test(second)) return false;
  if (isKnownName(first, second) || isKnownName(second, third)) return false;
  return given(first, surely) || given(second, surely) || given(third, surely);
}

/** A text in which that many words announce nobody is a flood: it is for a person to read, and for no machine to read on. */
const mostWrong = 16;

const any = (pattern: RegExp, text: string, test: (names: Names, match: RegExpExecArray) => boolean): boolean => {
  pattern.lastIndex = 0;
  let wrong = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const names = match.slice(1);
    if (test(names, match) || ++wrong === mostWrong) return true;
    if (!pattern.global) break;
    // What was taken for a name may be the word that announces the next one.
    pattern.lastIndex -= names.filter(Boolean).join(' ').length;
    if (pattern.lastIndex <= match.index) pattern.lastIndex = match.index + 1;
  }
  return false;
};

/** What churches, streets, hospitals and schools have before the name of somebody long dead. */
const namesAPlace = pattern('i')`
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
const namesAThing = pattern('i')`
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

/**
 * A word with letters that neither Italian nor English, French, German, Spanish or Portuguese has: a name from elsewhere, as
 * long as few of them stand there. A whole text of them is a language.
 */
const foreignWord = /(?<![\p{L}\p{M}])(?!škoda|røde|smørrebrød|rødgrød)\p{L}*[øåłńśźżšžćčđğşőűřěțţăŷ]\p{L}*/giu;
const fewForeignWords = (text: string) => {
  const count = text.match(foreignWord)?.length ?? 0;
  return count > 0 && count <= 3;
};

/** Whom the writer spoke to, by where they work; who is set between commas behind what they are; who says they are here. */
const atWork = pattern('gu')`
  (?<!\p{L})(?:
    spoke (?:to|with) | spoken (?:to|with) | talked (?:to|with) | tell | ask | told by | parlato con |
    detto da | chiedete a | da parte di
  )\s(\p{Lu}\p{Ll}{2,14})(?:,|\s(?:from|in|at|of|del|della|dell['’]|dal|dalla|nel|nella|who|che)(?!\p{L}))
`;
const atBranch = /^(\p{Lu}\p{Ll}{2,12})\s(?:in|at|from)\s(?:the|your)\s.{3,30}\s(?:told|said|promised)/gu;
const apposition = pattern('giu')`
  (?<!\p{L})(?:
    bloke | guy | man | woman | lady | lad | girl | nurse | doctor | teacher | driver | neighbour |
    neighbor | courier | plumber | engineer | adviser | vicin[oa] | signor[ae]? | tizi[oa] | ragazz[oa] |
    infermier[ea] | dottoress[ae]? | medico | maestr[oa] | autista | corriere | tecnico | idraulico |
    impiegat[oa] | commess[oa]
  )(?:\s(?:upstairs|downstairs|next door|opposite|di sopra|di sotto|accanto|di fronte))?,\s(\p{L}{3,15}),
`;
const isHere = pattern('iu')`
  ^\s*(?!
    nobody | nothing | any | some | every | still | new | all | same | customer | not | only | out | over |
    from | down | right | just | click | see | look | info | none | there | come | stuck | been | student |
    tenant | member | pensioner | user | was | is | are | got | its | they | you | who | what | food |
    water | post
  )(\p{L}{3,15})\shere(?:\sagain|,|\sfrom)(?!\p{L})
`;
const saysName = pattern('iu')`
  (?<!\p{L})(?:è|e['’])\s(?:il\s)?(?:mio\s)?nome e cognome |
  (?<!\p{L})my (?:actual|real|legal) name(?!\p{L}) | (?<!\p{L})con due [a-z](?!\p{L}) |
  \p{L}{3}\sis (?:my|our) (?:son|daughter|wife|husband|child|partner)(?!['’\p{L}]) |
  (?<!\p{L})sono (?:la|il) (?!numero|tit|client|mamm|figli|propr|respons)\p{L}{2,12}[,]?\squell[ao](?!\p{L})
`;

/** "sono franco pellegrini e aspetto": two words in small letters, of which the first is a given name too. */
const presentsItself =
  /(?<!\p{L})(?:sono|i['’]?m|i am)\s(\p{L}{3,14})\s(\p{L}{5,16})(?=\s?[,.;]|\s(?:e|ed|ho|non|nn|del|della|mi|vorrei|con|and|i|my)(?!\p{L})|$)/giu;

/** Whether a word stands in a text that is a name and nothing else, without anything that announces it: "bonifico di gaetano". */
function holdsName(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{N}_@.])\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]+)?(?!\p{N})/gu) ?? [];
  return words.some((word, i) => {
    const name = plainLetters(word).replace('’', "'").replace(/'s$/, '');
    if (!isOnlyGivenName(name) && !isSurname(name)) return false;
    const [before = '', after = ''] = [words[i - 1], words[i + 1]];
    return (
      !words.slice(Math.max(0, i - 3), i).some((one) => isSaint.test(one)) &&
      !namesAPlace.test(before) &&
      !namesAThing.test(before) &&
      !isKnownName(before, word) &&
      !isKnownName(word, after)
    );
  });
}

/** Whether somebody's name stands in a text: behind words that announce one, at its foot, or a full one anywhere. */
export function namesSomebody(text: string): boolean {
  const loud = !/\p{Ll}{3}/u.test(text);
  const capital = (word = '') => mayBeName(word) || (!loud && shouted(word) && word.length > 2 && !isCommon(word));
  return (
    any(
      strong,
      text,
      ([first, second]) => capital(first) || given(first) || (first?.length === 2 && capital(second)),
    ) ||
    any(
      weak,
      text,
      ([first = '', second]) => given(first, !isCapital(first)) || (capital(first) && capital(second) && !loud),
    ) ||
    holdsName(text) ||
    fewForeignWords(text) ||
    any(atWork, text, ([first = '']) => mayBeName(first)) ||
    any(atBranch, text, ([first = '']) => mayBeName(first)) ||
    any(apposition, text, ([first = '']) => !isCommon(first)) ||
    any(presentsItself, text, ([first = '', second = '']) => given(first) && !isCommon(second)) ||
    isHere.test(text) ||
    saysName.test(text) ||
    withInitial.test(text) ||
    ofAge.test(text) ||
    spokenOf.test(text) ||
    any(onlyName, text, ([first, second]) => given(first, true) && !isKnownName(first ?? '', second ?? '')) ||
    any(relation, text, ([first = '']) => mayBeName(first)) ||
    any(
      titled,
      text,
      ([first], { 0: whole }) =>
        (capital(first) || (loud && shouted(first ?? '') && !isCommon(first ?? ''))) &&
        !/^(?:dr\.?\s(?:oetker|sch[aä]r|pepper|martens)|mr\.?\s(?:kipling|muscle|clean|porky|potato)|mrs\.?\s(?:crimble|elswood|unis)|don\s(?:milani|bosco|sturzo|camillo|matteo|giovanni))/i.test(
          whole,
        ),
    ) ||
    any(
      signedOff,
      text,
      ([first = '', second, third]) =>
        [first, second, third].every((word) => word === undefined || capital(word) || given(word)) &&
        (given(first) || given(second) || (capital(first) && second !== undefined)),
    ) ||
    (!loud &&
      (any(
        foot,
        text,
        ([first = '', second]) => given(first, true) || (mayBeName(first) && !!second && mayBeName(second)),
      ) ||
        initial.test(text) ||
        any(present, text, ([first]) => given(first)))) ||
    (!loud &&
      (any(bareName, text, (names) => isFullName(names, true)) ||
        any(ofFullName, text, (names) => given(names[0]) && isFullName(names, false))))
  );
}
