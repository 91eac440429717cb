/**
 * What data protection law guards besides health, and what nobody wants to see passed on: faith, orientation, politics,
 * convictions, violence, debts and income (GDPR, articles 9 and 10). A word alone tells nothing of who writes; one
 * person of a family beside it does.
 */
const matter = String.raw`omosessual[ei]|gay|lesbica|lesbian|bisessuale|bisexual|transgender|trans|non.?binary|testimon[ei] di geova|jehovah['’]?s witness|musulman[oa]|muslim|ebre[oa]|jewish|catholic|cattolic[oa]|hindu|indù|buddhist[ao]?|ortodoss[oa]|sikh|atheist|ate[oa]|rifugiat[oa]|refugee|richiedente asilo|asylum|undocumented|clandestin[oa]|profug[oa]|carcere|galera|prigione|prison|jail|condannat[oa]|convicted|domiciliari|on parole|(?:fedina|precedenti) penal[ei]|criminal record|violenza|violence|stalking|stuprat[oa]|raped|maltratt\p{L}+|suicid\p{L}+|mi tagliav?o|self.?harm|lost (?:our|my|the) baby|perso (?:il|la) bambin[oa]|(?:partito|party) (?:democratico|comunista|communist)|iscritt[oa] (?:al|alla|a) (?:partito|sindacato|cgil|cisl|uil)|(?:trade )?union (?:member|rep)|crif|cattivi? pagator[ei]|pignorament[oi]|pignorat[oa]|dichiarat[oa] fallit[oa]|bankrupt(?:cy)?|un debito di|in debt|debts? of|sovraindebitat[oa]|reddito di (?:cittadinanza|inclusione)|assegno di inclusione|naspi|universal credit|on benefits|food bank|jobseeker\p{L}*|redundant|licenziat[oa]|laid off|disoccupat[oa]|unemployed|cassa integrazione|senza lavoro|stipendio di|pensione di|my (?:salary|income|wage)|divorzi\p{L}*|divorc\p{L}*|vedov[oa]|widow(?:er|ed)?|la 104|legge 104|dialisi|stoma|clamidia|chlamydia|gonorrea|sifilide|syphilis|herpes|hpv|gruppo sanguigno|blood (?:type|group)|stage \d \p{L}+ cancer`;
const who = String.raw`sono(?: stat[oa])?|sn|ho|mi(?: sono| avete| hanno)?|i['’]?m|i am|i['’]ve|i have|i was|i(?= (?:voted|earn))|(?:am|was|been)|mi[oa]|my|our|we(?:['’]re|['’]ve)?|percepisco|prendo|guadagno|vivo|live|live on|povero`;
const told = new RegExp(
  String.raw`(?<!\p{L}|(?<!\p{L})(?:chi|che|who|if|se)\s)(?:${who})(?:[\s,'’]{1,2}(?!(?:non|not)(?!\p{L}))[\p{L}\d]{1,14}){0,5}?[\s,'’]{1,2}(?:${matter})(?![\p{L}-])`,
  'iu',
);
/** "3.000 euro di pensione", "stipendio 1.400": what somebody lives on. */
const income =
  /(?<!\p{N})\d[\d.,]*k?\s?(?:€|euro|£|pounds)\s(?:di|al mese di|of)\s(?:pensione|stipendio|reddito|pension|salary|debit\p{L}|debts?)|(?<!\p{L})(?:guadagno|percepisco|prendo|earn|make)\s(?:circa\s|about\s)?[£$€]?\d[\d.,]*\s?(?:k|€|euro|£)?\s(?:al mese|all['’]anno|netti|a month|a year|per month)|(?:pensione|stipendio|reddito|invalidità|income|salary)\s(?:mensile\s|netto\s|of\s|about\s|is\s|è\s|di\s|circa\s|al\s|del\s){0,3}[£$€]?\d[\d.,]*\s?(?:k|€|euro|%|£)?/iu;
/** A test that found something. */
const finding =
  /(?<!\p{L})(?:referto|tampone|test|risultat[oi]|results?)(?:\s\p{L}{1,14}){0,3}?\s(?:positiv[oi]|positive)(?!\p{L})/iu;
const exemption = /(?<!\p{L})(?:codice |cod\.? )?esenzion[ei]\s{1,2}(?:\p{L}\d\d|\d{3}|[a-z]{1,2}\d{2})(?!\p{N})/iu;
const firstPerson = /(?<!\p{L})(?:ho|mi[oa]|my|tessera)(?!\p{L})/iu;
/** A field of the land register, which leads to its owner. */
const landRegister =
  /(?<!\p{L})(?:foglio|fg\.?)\s{1,2}\d{1,4}\D{1,14}(?:particella|part\.?|mapp(?:ale|\.)?|p\.lla)\s{1,2}\d{1,5}/iu;

/** "mio marito è morto", "figlia adottata": of a person, not of a telephone or a payment. */
const ofFamily =
  /(?<!\p{L})(?:marito|moglie|figli[oa]|madre|padre|mamma|papà|fratello|sorella|nonn[oa]|zi[oa]|husband|wife|son|daughter|mother|father|mum|dad|brother|sister)(?:\s\p{L}{1,12}){0,2}?\s(?:mort[oa]|decedut[oa]|died|passed away|adottat[oa]|in affido)(?!\p{L})/iu;
/** Whether a text tells of somebody's private life. */
export const tellsPrivateLife = (text: string): boolean =>
  told.test(text) ||
  ofFamily.test(text) ||
  income.test(text) ||
  finding.test(text) ||
  (exemption.test(text) && firstPerson.test(text)) ||
  landRegister.test(text);
