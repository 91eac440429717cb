/** Where names stand: behind which words, at which end of a text, beside what. Their groups are the names. */
import { pattern } from './pattern.ts';

const namePattern = String.raw`(?!\u0080)(\p{L}[\p{L}\p{M}'’]{0,24}\.?)(?:\s{1,3}(\p{L}[\p{L}\p{M}'’]{0,24}))?(?:\s{1,3}(\p{L}[\p{L}\p{M}'’]{0,24}))?`;

/** `strong` words are followed by a name, in small letters too; behind `weak` ones it has to look like one. */
export const certainIntroduction = pattern('giu')`
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
  )\s{1,3}${namePattern}
`;
export const possibleIntroduction = pattern('giu')`
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
  )[:,]?\s{1,3}${namePattern}
`;
export const nameAfterTitle = pattern('giu')`
  (?<!\p{L})(?:
    sig(?:\.(?:ra|na)?|r\.?a|nora|nor|nore|norina|ra)? | dott(?:\.(?:ssa)?|ssa|oressa|or)? | avv\.? |
    avvocato | ing\.? | geom\.? | rag\.? | prof(?:\.ssa|ssa|\.|essor)? | arch\.? | mr\.? | mrs\.? |
    rev\.?d?\.? | reverend | ms\.? | miss | mister | dr\.? | sir | madam | don(?=\s\p{Lu}\p{Ll}) | suor |
    fam\.? | famiglia
  )\s{1,3}${namePattern}
`;
export const nameAfterSignOff = pattern('iu')`
  (?<!\p{L})(?:
    grazie(?: mille| infinite| ancora| anticipatamente| in anticipo)? | saluti | salutoni | saluto |
    cordialmente | cordialità | in fede | buona giornata | buona serata | un abbraccio | ciao | firmato |
    thanks(?: again| a lot| in advance| so much)? | thank you | thx | cheers | regards | sincerely |
    faithfully | best | best wishes | wishes | yours | love | bye |
    (?:mit freundlichen|viele|liebe|beste|freundliche) grüßen? | danke | vielen dank |
    merci(?: beaucoup| d'avance)? | cordialement | salutations | saludos | gracias
  )[\s,.!;:–—-]{1,6}${namePattern}(?:\sx{1,3})?\W{0,4}$
`;
/** "di Azzurra Venier": behind such a word, a given name that is a word as well is a name. */
export const fullNameAfterOf =
  /(?<!\p{L})(?:di|da|per|x|a|con|for|from|with|by|to)\s(\p{Lu}\p{Ll}{2,14})\s(\p{Lu}\p{Ll}{2,14})(?!\p{L})/gu;
export const bareName = pattern('gu')`
  (?<!
    [\p{L}\p{M}'’.@_] |
    (?<!\p{L})(?:
      (?:[Ss]an|[Ss]anta|[Ss]anto|[Ss]aint|st\.?)(?:\s\p{Lu}\p{Ll}{2,14})? |
      via | viale | piazza | corso | [Pp]izza | [Uu]ncle | [Aa]unt
    )\s
  )(\p{Lu}[\p{L}\p{M}'’]{1,24})\s{1,3}(\p{Lu}[\p{L}\p{M}'’]{1,24})(?:\s{1,3}(\p{Lu}[\p{L}\p{M}'’]{1,24}))?
`;

/** A name that ends a text stands there as a signature; "Steve here" is one at its beginning. */
export const signature =
  /[,.!?;:\n–—-]\s{0,3}(\p{Lu}[\p{L}\p{M}'’]{1,24})(?:\s(\p{Lu}[\p{L}\p{M}'’-]{0,24}))?[^\p{L}\p{N}]{0,4}$/u;
/** "Hubert J. Winterbottom", "signed by P. Mulcahy", "the Achterberg Family". */
export const nameWithInitial = pattern('u')`
  (?<!\p{L})\p{Lu}\p{Ll}{2,14}\s\p{Lu}\.\s\p{Lu}\p{Ll}{2,} |
  (?<!\p{L})(?:by|from|to|da|di|a|for|with|con)\s\p{Lu}\.\s?\p{Lu}\p{Ll}{2,} |
  (?<!\p{L})[Tt]he\s(?!Royal|Addams|Holy|Simpson)\p{Lu}\p{Ll}{3,}\sFamily(?!\p{L})
`;
/** Somebody whom the writer knows: one name is enough, whatever it is. */
export const nameOfRelation = pattern('gu')`
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
export const nameBesideAge = pattern('u')`
  (?<!\p{L})\d{1,2}[ -]?(?:yr|year|y)s?[ -/]?o(?:ld)?\s(?:son\s|daughter\s)?\p{Lu}\p{Ll}{2,14}(?!\p{L}) |
  (?<!\p{L})\p{Lu}\p{Ll}{2,14}\s\p{Lu}\p{Ll}{2,14},?\s(?:
    \(?(?:yr|year|class|classe|aged?|anni|di anni)\s\d |
    \(?\d{1,2}\s(?:yrs?|years?|anni|mesi|months)(?!\p{L})
  ) |
  (?<!\p{L})\p{Lu}\p{Ll}{2,14}\s(?:dalla|dal|from)\s(?:scuola |the )?
  (?:materna|nido|asilo|elementari|nursery|preschool)(?!\p{L})
`;
/** "la signora de filippis", and a text that is a name and no more. */
export const nameAfterArticle =
  /(?<!\p{L})(?:sig(?:\.|\.ra|nora|nor|nore)?\s(?:de|di|del|della|lo|la|dal|d['’]))\s(?!di|tipo|numero|punto|che|cliente|una?(?!\p{L}))\p{L}{4,}/iu;
export const nameAlone = /^\s*(\p{L}{2,16})\s(\p{L}{3,20})\s*$/u;
export const initialAndSurname = /(?<![\p{L}.])\p{Lu}\.\s?\p{Lu}\p{Ll}[\p{L}'’]{1,24}[^\p{L}\p{N}]{0,4}$/u;
export const nameBeforeHere = /(?<!\p{L})(\p{Lu}\p{Ll}{1,24})(?:\s\p{Lu}\p{Ll}{1,24})?\s(?:here|qui)(?!\p{L})/gu;

/** Whom the writer spoke to, by where they work; who is set between commas behind what they are; who says they are here. */
export const employeeName = pattern('gu')`
  (?<!\p{L})(?:
    spoke (?:to|with) | spoken (?:to|with) | talked (?:to|with) | tell | ask | told by | parlato con |
    detto da | chiedete a | da parte di
  )\s(\p{Lu}\p{Ll}{2,14})(?:,|\s(?:from|in|at|of|del|della|dell['’]|dal|dalla|nel|nella|who|che)(?!\p{L}))
`;
export const branchEmployee = /^(\p{Lu}\p{Ll}{2,12})\s(?:in|at|from)\s(?:the|your)\s.{3,30}\s(?:told|said|promised)/gu;
export const nameInApposition = pattern('giu')`
  (?<!\p{L})(?:
    bloke | guy | man | woman | lady | lad | girl | nurse | doctor | teacher | driver | neighbour |
    neighbor | courier | plumber | engineer | adviser | vicin[oa] | signor[ae]? | tizi[oa] | ragazz[oa] |
    infermier[ea] | dottoress[ae]? | medico | maestr[oa] | autista | corriere | tecnico | idraulico |
    impiegat[oa] | commess[oa]
  )(?:\s(?:upstairs|downstairs|next door|opposite|di sopra|di sotto|accanto|di fronte))?,\s(\p{L}{3,15}),
`;
export const hereWithName = pattern('iu')`
  ^\s*(?!
    nobody | nothing | any | some | every | still | new | all | same | customer | not | only | out | over |
    from | down | right | just | click | see | look | info | none | there | come | stuck | been | student |
    tenant | member | pensioner | user | was | is | are | got | its | they | you | who | what | food |
    water | post
  )(\p{L}{3,15})\shere(?:\sagain|,|\sfrom)(?!\p{L})
`;
export const statedName = pattern('iu')`
  (?<!\p{L})(?:è|e['’])\s(?:il\s)?(?:mio\s)?nome e cognome |
  (?<!\p{L})my (?:actual|real|legal) name(?!\p{L}) | (?<!\p{L})con due [a-z](?!\p{L}) |
  \p{L}{3}\sis (?:my|our) (?:son|daughter|wife|husband|child|partner)(?!['’\p{L}]) |
  (?<!\p{L})sono (?:la|il) (?!numero|tit|client|mamm|figli|propr|respons)\p{L}{2,12}[,]?\squell[ao](?!\p{L})
`;

/** "sono franco pellegrini e aspetto": two words in small letters, of which the first is a given name too. */
export const lowercaseIntroduction =
  /(?<!\p{L})(?:sono|i['’]?m|i am)\s(\p{L}{3,14})\s(\p{L}{5,16})(?=\s?[,.;]|\s(?:e|ed|ho|non|nn|del|della|mi|vorrei|con|and|i|my)(?!\p{L})|$)/giu;
