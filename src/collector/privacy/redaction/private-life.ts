import { pattern, source } from './pattern.ts';

/**
 * What data protection law guards besides health, and what nobody wants to see passed on: faith, orientation, politics,
 * convictions, violence, debts and income (GDPR, articles 9 and 10). A word alone tells nothing of who writes; one
 * person of a family beside it does.
 */
const matter = source`
  # orientation and gender
  omosessual[ei] | gay | lesbica | lesbian | bisessuale | bisexual | transgender | trans | non.?binary |
  # faith
  testimon[ei] di geova | jehovah['’]?s witness | musulman[oa] | muslim | ebre[oa] | jewish | catholic |
  cattolic[oa] | hindu | indù | buddhist[ao]? | ortodoss[oa] | sikh | atheist | ate[oa] |
  # asylum
  rifugiat[oa] | refugee | richiedente asilo | asylum | undocumented | clandestin[oa] | profug[oa] |
  # convictions
  carcere | galera | prigione | prison | jail | condannat[oa] | convicted | domiciliari | on parole |
  (?:fedina|precedenti) penal[ei] | criminal record |
  # violence and loss
  violenza | violence | stalking | stuprat[oa] | raped | maltratt\p{L}+ | suicid\p{L}+ | mi tagliav?o |
  self.?harm | lost (?:our|my|the) baby | perso (?:il|la) bambin[oa] |
  # parties and unions
  (?:partito|party) (?:democratico|comunista|communist) |
  iscritt[oa] (?:al|alla|a) (?:partito|sindacato|cgil|cisl|uil) | (?:trade )?union (?:member|rep) |
  # debts
  crif | cattivi? pagator[ei] | pignorament[oi] | pignorat[oa] | dichiarat[oa] fallit[oa] | bankrupt(?:cy)? |
  un debito di | in debt | debts? of | sovraindebitat[oa] |
  # benefits, work and income
  reddito di (?:cittadinanza|inclusione) | assegno di inclusione | naspi | universal credit | on benefits |
  food bank | jobseeker\p{L}* | redundant | licenziat[oa] | laid off | disoccupat[oa] | unemployed |
  cassa integrazione | senza lavoro | stipendio di | pensione di | my (?:salary|income|wage) |
  # marriages that ended
  divorzi\p{L}* | divorc\p{L}* | vedov[oa] | widow(?:er|ed)? |
  # health that is said of nobody else
  la 104 | legge 104 | dialisi | stoma | clamidia | chlamydia | gonorrea | sifilide | syphilis | herpes | hpv |
  gruppo sanguigno | blood (?:type|group) | stage \d \p{L}+ cancer
`;
const personWords = source`
  sono(?: stat[oa])? | siamo | sn | we are | ho | mi(?: sono| avete| hanno)? | i['’]?m | i am | i['’]ve |
  i have | i was | i(?= (?:voted|earn)) | (?:am|was|been) | mi[oa] | my | our | we(?:['’]re|['’]ve)? |
  percepisco | prendo | guadagno | vivo | live | live on | povero
`;
const ofWriter = pattern('iu')`
  (?<!\p{L}|(?<!\p{L})(?:chi|che|who|if|se)\s)(?:${personWords})
  (?:[\s,'’]{1,2}(?!(?:non|not)(?!\p{L}))[\p{L}\d]{1,14}){0,5}?[\s,'’]{1,2}(?:${matter})(?![\p{L}-])
`;
/** "3.000 euro di pensione", "stipendio 1.400": what somebody lives on. */
const income = pattern('iu')`
  (?<!\p{N})\d[\d.,]*k?\s?(?:€|euro|£|pounds)\s(?:di|al mese di|of)\s
  (?:pensione|stipendio|reddito|pension|salary|debit\p{L}|debts?) |
  (?<!\p{L})(?:guadagno|percepisco|prendo|earn|make)\s(?:circa\s|about\s)?[£$€]?\d[\d.,]*\s?(?:k|€|euro|£)?
  \s(?:al mese|all['’]anno|netti|a month|a year|per month) |
  (?:pensione|stipendio|reddito|invalidità|income|salary)\s
  (?:mensile\s|netto\s|of\s|about\s|is\s|è\s|di\s|circa\s|al\s|del\s){0,3}[£$€]?\d[\d.,]*\s?
  (?:k|€|euro|%|£)?
`;
/** What tells of the writer or of a family by itself. */
const certainMatter = pattern('iu')`
  (?<!\p{L})(?:
    # separation
    mi sto separando | ci stiamo separando | (?:sono|siamo) in (?:fase di )?separazione |
    going through an? (?:divorce|separation|break.?up) | getting (?:divorced|a divorce) |
    se n['’](?:è|e['’]) andat[oa] di casa | (?:ha|hai|ho) un['’]?altr[ao](?= ?(?:$|[,.!?])) |
    having an affair | paga il mantenimento | assegno di mantenimento | child (?:support|maintenance) |
    alimony | custody (?:hearing|battle|case) | affidamento (?:dei|delle|del|della) figli |
    # violence
    mi menava | mi mena | mi picchiava | mi picchia |
    mi ha (?:picchiat[oa]|menat[oa]|aggredit[oa]|minacciat[oa]|violentat[oa]) |
    (?:he|she|ex|husband|wife|partner) (?:hits?|beats?|threatened|stalks?|abused?) me |
    (?:to|in|at) a (?:refuge|women['’]?s shelter) | casa rifugio | centro antiviolenza |
    mi (?:perseguita|segue ovunque|stalkera) |
    # pensions and benefits
    pensione (?:minima|sociale|di invalidità|di reversibilità) | assegno sociale | state pension |
    isee (?:di |è |a )?\d{1,3}\.?\d{3},\d\d | isee (?:a )?zero |
    (?:mio|nostro|mi[oa] nucleo|ho(?: un)?|abbiamo(?: un)?)\sisee\D{0,12}\d[\d.,]* |
    on (?:universal credit|benefits|the dole) |
    # work that was lost
    perso il lavoro(?! (?:salvat|fatt|svolt|già|che avevo)) | lost my job | disoccupat[oa] da | sacked from |
    fired from | got (?:sacked|fired) |
    # debts
    sono protestat[oa] | (?:devo|dobbiamo) ancora \p{L}+ rate | sfrattat[oa] | sotto sfratto | being evicted |
    evicted | in arretrato con | behind (?:on|with) (?:the |my |our )?(?:rent|bills?|payments?|mortgage) |
    (?:declared|went|gone) bankrupt | (?:i|we) owe [£$€]?\d[\d.,]* | left on (?:the |my |our )?mortgage |
    rat[ae] arretrat[ae] | (?:months?|weeks?) behind (?:on|with) | owe [£$€]\d[\d.,]* |
    payday (?:lenders?|loans?) | \d+ ?(?:€|euro|quid|pounds) (?:fino a|till|until|to last) |
    # gambling
    mi sono giocat[oa] | ludopat\p{L}* | gambling (?:addict\p{L}*|problem|debts?) | gambled |
    (?:il )?vizio del(?:le slot|l['’]azzardo| gioco) |
    # parties, votes and unions
    iscritt[oa] (?:al|alla) (?:partito|sindacato|cgil|cisl|uil) | an? (?:\p{L}+ )?party member |
    i voted (?:
      greens? | labour | tory | conservatives? | lib ?dems? | reform | republican | democrat | ukip | snp |
      plaid | remain | leave
    ) |
    ho votato (?:pd|lega|forza italia|fratelli d['’]italia|m5s|5 stelle|i verdi) |
    (?:ero|sono|mi sono) candidat[oa] | stood for (?:council|election|parliament) |
    i was an? (?:\p{L}+ ){0,3}councillor | (?:as )?an? (?:unite|unison|gmb|cgil) member |
    (?:i['’]?m|i am) (?:a |an? \p{L}+ )?(?:unite|unison|gmb|cgil|cisl|uil)(?: rep| member)? |
    # origin and asylum
    (?:roma|sinti|gypsy|traveller|refugee) famil(?:y|ies) | permesso di soggiorno (?:è )?scaduto |
    asylum (?:claim|seeker|interview) |
    # orientation and gender
    trans (?:woman|man|girl|boy|person) | donna trans | uomo trans | unit[ie] civilmente | unione civile con |
    civil partner |
    (?:siamo|are|con|with|have) (?:due|two|both) (?:
      uomini | donne | mamme | papà | mariti | mogli | women | men | mums | dads | moms
    ) |
    same.?sex (?:couple|partner|marriage) | (?:fatto|facendo|iniziato|finito) (?:la |una )?transizione |
    (?:i['’]?m|i am|since i|after i|after) transition(?:ing|ed) | i transitioned | dead.?name |
    nome d['’]elezione |
    # convictions
    ho (?:avuto )?una condanna | condann[ae] per | conviction for | on (?:probation|bail|parole|remand) |
    my curfew |
    # faith
    (?:per|durante|during|for|fasting for|observe) (?:il )?ramadan |
    (?:we|i|noi|mangiamo|mangio)(?: only| solo)? (?:keep|eat)? ?(?:halal|kosher|casher) |
    convertit[oa] (?:all['’]islam|all['’]ebraismo|al (?:cattolicesimo|cristianesimo|buddismo|buddhismo)) |
    converted to (?:islam|judaism|catholicism|christianity|buddhism|hinduism) | porto il velo |
    wear (?:a |the )?(?:hijab|veil) |
    # children of others
    we foster | adottat[oa] (?:in|dal|dalla|a|nel)
  )(?!\p{L})
`;
/** "sono l'unica farmacista di …", "il marito della vigilessa di …": whoever lives there knows who it is. */
const uniqueRole = pattern('u')`
  (?:
    (?<!\p{L})(?:[Ss]ono|[Ss]iamo|ero|[Ii]['’]?m|[Ii] am|[Ii] was|[Ww]e are|[Ww]e['’]re)\s
    (?:l['’]unic[oa]|the only|il solo|la sola) |
    ^\s*(?:[Tt]he )?[Oo]nly
  )\s(?!
    the | one | shops? | stores? | deliver | orders? | available | way | thing | option | problem | time |
    reason
  )(?:[\p{L}'’]+\s){1,8}(?:di|a|in|at|of)\s\p{Lu}\p{Ll}{3} |
  (?<!\p{L})[Ll]['’]unic[oa]\s\p{L}{4,14}\s(?:del|della|di)\s(?:comune|paese) |
  (?<!\p{L})[Ff]accio (?:il|la|l['’])\s?\p{L}{4,16}\s(?:a|di|in)\s\p{Lu}\p{Ll}{3} |
  (?<!\p{L})who (?:\p{L}+\s){1,8}is me(?!\p{L}) |
  (?<!\p{L})(?:
    marito | moglie | figli[oa] | fratello | sorella | madre | padre | nipote | husband | wife | son |
    daughter | brother | sister | mother | father
  )\s(?:del|della|dell['’]|of the)\s?(?:\p{L}+\s){1,4}(?:di|a|in|at|of)\s\p{Lu}\p{Ll}{3}
`;
/** Faith or origin, said of a person. */
const ofPeople = pattern('iu')`
  (?<!\p{L})(?:i['’]?m|i am|only|as an?)\s(?:the only\s|an?\s)?(?:orthodox\s)?
  (?:black|asian|arab|roma|gypsy|traveller|jew|jewish|muslim|sikh|mormon)\s?
  (?:guy|man|woman|lady|girl|boy|person|student|employee|kid|family|so|and|,|$)
`;
const matchOf =
  /(?<!\p{L})(?:referto|esito|tampone|test|risultat[oi]|results?)(?:\s\p{L}{1,14}){0,3}?\s(?:positiv[oi]|positive)(?!\p{L})/iu;
const exemption = /(?<!\p{L})(?:codice |cod\.? )?esenzion[ei]\s{1,2}(?:\p{L}\d\d|\d{3}|[a-z]{1,2}\d{2})(?!\p{N})/iu;
const firstPerson =
  /(?<!\p{L})(?:ho|mi[oa]|my|tessera|pago|per (?:il )?(?:tumore|cancro|diabete|celiachia))(?!\p{L})/iu;
/** At the beginning of a text nobody needs to be named: "musulmano, mensa senza maiale". */
const matterAtStart = pattern('iu')`
  ^isee (?!20\d\d(?!\d))\d{1,3}\.?\d{3}(?!\d) |
  ^(?:sono )?(?:
    musulman[oa] | ebre[oa] | testimone di geova | trans | gay | lesbica | vedov[oa] | divorziat[oa] |
    disoccupat[oa] | pensionat[oa] | muslim | jewish | widow(?:er)? | divorced | unemployed
  )(?=,| (?:da|con|e|and|with|since)(?!\p{L}))
`;
/** A field of the land register, which leads to its owner. */
const landRegister = pattern('iu')`
  (?<!\p{L})(?:foglio|fg\.?)\s{1,2}\d{1,4}\D{1,14}(?:particella|part\.?|mapp(?:ale|\.)?|p\.lla)\s{1,2}
  \d{1,5} |
  (?<!\p{L})categoria [a-f]\/\d{1,2}(?!\d).{0,24}(?:rendita|vani)\s\d
`;

/** "mio marito è morto", "figlia adottata": of a person, not of a telephone or a payment. */
const ofFamily = pattern('iu')`
  (?<!\p{L})(?:
    marito | moglie | figli[oa] | bambin[oa] | bimb[oa] | child | kid | baby | madre | padre | mamma |
    papà | fratello | sorella | nonn[oa] | zi[oa] | husband | wife | son | daughter | mother | father |
    mum | dad | brother | sister
  )(?:\s\p{L}{1,12}){0,2}?\s(?:mort[oa]|decedut[oa]|died|passed away|adottat[oa]|in affido)(?!\p{L})
`;
export const mentionsPrivateLife = (text: string): boolean =>
  ofWriter.test(text) ||
  ofFamily.test(text) ||
  certainMatter.test(text) ||
  uniqueRole.test(text) ||
  ofPeople.test(text) ||
  income.test(text) ||
  matterAtStart.test(text) ||
  matchOf.test(text) ||
  (exemption.test(text) && firstPerson.test(text)) ||
  landRegister.test(text);
