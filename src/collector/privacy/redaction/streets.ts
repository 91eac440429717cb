import { redactedMark } from './draft.ts';
import { pattern, source } from './pattern.ts';

// Kinds of streets that are no other word, and those that are ("corso di formazione", "via libera", "largo 40 cm").
const certainStreetWord = source`
  viale | v\.?le | p\.?zza | p\.?za | p\.zle | p\.le | piazzale | piazzetta | p\.?tta | c\.so | c[./]?da |
  contrada | contrà | salizada | lungo?(?:tevere|arno|mare|po|lago|fiume|dora|adige) | vicolo | vic\. |
  vicoletto | v\.lo | largo | l\.go | str\. | s\.?p\.? | s\.s\. |
  strada (?:provinciale|statale|comunale|vicinale|privata) | loc\. | località | fraz\. | frazione | rione |
  quartiere | borgo | borgata | calle | cal | campiello | fondamenta | salita | discesa | riviera |
  traversa | rampa | rampe | galleria | passaggio | circonvallazione | v\.
`;
const possibleStreetWord = String.raw`via|piazza|corso|strada|vico|alzaia|ripa|bastioni|cascina|villaggio|stradella`;
const notStreet = source`
  (?:
    di | del(?=\s\d) | un | una | uno | il | lo | l['’] | app | e-?mail | mail | pec | sms | whatsapp |
    web | internet | chat | telefono | telefonica | fax | bonifico | paypal | satispay | carta | corriere |
    posta | libera | crucis | mezzo | eccezionale | definitiva | la | le | i | gli | mia | tutto | online |
    on-line | haccp | base | avanzato | gratuito | gratis | cucina | sommelier | che | dove | come |
    ancora | circa | più | alle | da | entro | per | chiusa | sbagliata | lattea
  )
`;
const trunkRoad = /(?<!\p{L})(?:strada )?(?:statale|provinciale)\s(?:n\.?\s?)?\d{1,4}\s?(?:,|km|n\.|civico)/iu;
const unit = source`
  (?:
    € | % | ° | euro | eur | cent | cm | mm | km | mt | m | kg | gr? | ml | cl | l | lt | litri |
    giorn[oi] | or[ae] | minut[oi] | min | settiman[ae] | mes[ei] | ann[oi] | volt[ae] | rat[ae] |
    pezz[oi] | person[ae] | punt[oi] | prodott[oi] | confezion[ei] | bottigli[ea] | ordin[ei] | h | x |
    # "in viale Certosa il 25 aprile" names a day.
    gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre |
    dicembre
  )(?!\p{L})
`;
const houseNumber = String.raw`(?:,?\s{0,2}(?:n(?:[.°ºro]|um)?\.?|civico|numero|km)?\s{0,2}(?!(?:19|20)\d\d(?!\d))\d{1,5}(?!\d|[.,:]\d)(?!\s{0,2}${unit})|,?\s{0,2}snc(?!\p{L}))`;
// A date in a street's name ("4 Novembre", "XX Settembre") stands before its number. Words are told by the spaces between them.
const streetWord = String.raw`(?:(?:\p{L}{1,3}\.){0,2}\p{L}[\p{L}\p{M}'’]{0,24}\.?|\d{1,2}(?=\s\p{L}{3}))`;
const italianStreet = pattern('iu')`
  (?<![\p{L}\p{N}])
  (?:(?:${certainStreetWord})(?:(?<=\.)|(?!\p{L}))\s{0,3}|(?:${possibleStreetWord})\s{1,3}(?!${notStreet}(?!\p{L})))${streetWord}
  (?:\s{1,3}${streetWord}){0,4}?(?:${houseNumber})
`;
/** "al 12 di corso Buenos Aires": the number first, as one says it. */
const numberBeforeStreet = pattern('iu')`
  (?<!\p{L})(?:al|numero|civico|n[.°º]?)\s{0,2}\d{1,4}[a-z]?,?\s{1,3}di\s{1,3}(?:${certainStreetWord}|${possibleStreetWord})
  (?:(?<=\.)|(?!\p{L}))\s{1,3}(?!${notStreet}(?!\p{L}))\p{L}{2}
`;

const certainEnglishStreetWord = String.raw`street|road|rd|avenue|ave|lane|crescent|terrace|mews|gardens|boulevard|blvd|cul-de-sac|st`;
const possibleEnglishStreetWord = source`
  Close | Cl | Court | Ct | Drive | Dr | Place | Pl | Square | Sq | Way | Walk | Hill | Grove | Park |
  View | Row | Yard | Wharf | Rise | Green | Parade | Gate | Mount | Vale | Croft | Meadows? | Fields? |
  Quay | Villas | Cottages? | House | Lodge | Buildings | Parkway | Highway | Broadway | Circus | Approach |
  Passage | Alley | Causeway | Embankment | Esplanade | Promenade | Heights | Mansions | Ridge | Common |
  Corner | Acres? | Orchard | Priory | Bridge | Bank | Brae | Wynd | Loan | Gait | Vennel | Nook | End |
  Path | Ln | Lane | Terrace | Crescent | Road | Street | Avenue | St | Rd | Ave
`;
const englishStop = source`
  (?:
    on | the | in | of | at | my | your | from | to | left | off | and | or | for | by | days? | hours? |
    minutes? | mins? | weeks? | times | items? | boxes | bags | bottles | people | pounds | euros? | per |
    x | a | an | is | was | more | st | nd | rd | th
  )
`;
const englishStreet = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/])\d{1,5}[a-z]?,?\s{1,3}(?:(?!${englishStop}(?!\p{L}))\p{L}[\p{L}\p{M}.'’]{0,24}\s{1,3}){1,3}(?:${certainEnglishStreetWord})(?![\p{L}])`,
  'iu',
);
const englishCapitals = pattern('u')`
  (?<![\p{L}\p{N}.,/])\d{1,5}[A-Za-z]?,?\s{1,3}(?:
    (?:The\s{1,3})?(?:\p{Lu}[\p{L}\p{M}.'’]{0,24}\s{1,3}){0,3}(?:${possibleEnglishStreetWord})(?!\p{L}) |
    \p{Lu}\p{Ll}{2,14}(?:way|gate|field|fields|wood|side|bank|court|hurst|croft)(?!\p{L})\s?
    (?:,|\.|$|[A-Z]{1,2}\d)
  )
`;
const dwelling = pattern('iu')`
  (?<!\p{L})(?:
    (?:flat|apartment|apt\.?|suite|unit)\s{1,2}\d{1,4}(?:\/\d{1,2})?[A-Za-z]?\s?,\s?(?=\S) |
    p\.?\s?o\.?\s?box\s{1,2}\d{2,6} | appartamento\s{1,2}\d{1,4},\s?\S |
    scala\s{1,2}[a-z\d]{1,2},?\s{1,2}int(?:erno|\.)?\s{1,2}\d{1,3}
  )
`;
const postcode = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?![\p{L}\p{N}])/iu;
/** A postcode is a few houses, of which a number makes one. */
const houseInText =
  /(?<![\p{L}\p{N}])(?:house|flat|door|number|no\.?|apt\.?|unit)\s{1,2}\d{1,4}(?![\p{L}\p{N}]|[.,:]\d)/iu;
const livesIn = pattern('u')`
  (?<!\p{L})(?:
    [Ll]ive (?:at|in|on) | [Ll]iving at | [Mm]y (?:house|home|flat|address) is | [Mm]oved to |
    [Aa]ddress is | [Hh]ome is | I'm at
  )\s{1,3}(?:(?:the|an?)\s)?(?:\p{Lu}[\p{L}\p{M}.'’]{1,24},?\s{1,3}){1,5}(?:${possibleEnglishStreetWord})(?!\p{L})
`;
/** What capitals stand for is a postcode where a number and a name come before it. */
const numberedPlace =
  /(?<![\p{L}\p{N}.,/])\d{1,4}[a-z]?,?\s{1,3}\p{Lu}\p{L}{2,24}(?:\s\p{Lu}\p{L}{2,24}){0,3},?\s{1,3}[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?!\p{L})/u;

/** "to 7 The Old Maltings": a house whose street is named like a house. */
const namedRow = /(?<!\p{L})(?:to|at|is|in|from)\s\d{1,4}[a-z]?,?\sThe\s\p{Lu}\p{Ll}/u;
/** "350 W 42nd St #17F", "5/22 Beach Rd": as Americans and Australians number them; "NSW 2026", "NY 10036". */
const overseasAddress = pattern('u')`
  (?<![\p{L}\p{N}.,])\d{1,5}(?:\/\d{1,4})?\s{1,2}(?:[NSEW]{1,2}\.?\s{1,2})?
  (?:\d{1,3}(?:st|nd|rd|th)|\p{Lu}\p{Ll}{2,14})\s{1,2}
  (?:St|Rd|Ave|Blvd|Dr|Ln|Ct|Pl|Street|Road|Avenue|Drive|Lane|Way|Court)(?!\p{L}) |
  (?<!\p{L})(?:NSW|VIC|QLD|SA|TAS|ACT)\s\d{4}(?!\d) |
  ,?\s[A-Z]{2}\s\d{5}(?:-\d{4})?(?!\d)(?=[^\n]{0,3}$|,|\s?USA?)
`;
/** Streets in the languages of neighbours: "Lindenstraße 12", "12 rue des Lilas", "calle Mayor 3", "Kerkstraat 5". */
const germanStreet =
  /(?<!\p{L})\p{L}[\p{L}.-]{1,30}(?:straße|strasse|str\.|weg|gasse|platz|allee|damm|ufer|straat|laan|plein)\s{1,2}(?:nr\.?\s?)?\d{1,4}(?!\d|[.,:]\d)/iu;
const frenchStreet =
  /(?<![\p{N}.,])\d{1,4}\s?(?:bis|ter)?,?\s{1,2}(?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allée|quai|route|square)\s{1,2}(?!\d)\p{L}/iu;
const iberianStreet = pattern('iu')`
  (?<!\p{L})(?:
    calle | c\/ | avenida | avda\.? | av\. | plaza | paseo | carrera | rua | travessa | praça | largo |
    estrada
  )\s{0,2}\p{L}[\p{L}.'’-]{1,24}(?:\s{1,2}\p{L}[\p{L}.'’-]{0,24}){0,4},?\s{1,2}(?:n[.ºo°]{0,2}\s?)?\d{1,4}
  (?!\d|[.,:]\d)
`;

/** "consegna in Garibaldi 118", "stay at 112 Drumry Wynd": a verb of living or bringing, a place, a number. */
const livesAt = pattern('u')`
  (?<!\p{L})(?:
    [Cc]onsegn\p{L}{1,4} | [Aa]bito | [Vv]ivo | [Ss]to | [Ss]tiamo | [Dd]eliver(?:ed|y)? | [Ll]ive |
    living | stay | staying | moved | [Ii]['’]?m
  )\s(?:a|in|at|to|al)\s(?:
    \p{Lu}\p{Ll}{3,}\s\d{1,4}(?![\d.,:\/])(?!
      \s(?:giorn|or[ae]|euro|€|mes[ei]|settiman|ann[oi]|volt|hours?|days?|weeks?|months?|years?|times|pm|am)
    ) |
    \d{1,4}[a-z]?\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+
  )
`;
/** "Rookery Nook, Back Lane, Thornby". */
const houseAndLane = pattern('u')`
  (?<!\p{L})\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2},\s(?:\p{Lu}\p{Ll}+\s){1,2}
  (?:Lane|Ln|Rd|St|Road|Street|Close|Drive|Avenue|Terrace|Hill|Row),\s\p{Lu}\p{Ll}
`;
/** Houses in Venice are numbered by quarter. */
const venetian =
  /(?<!\p{L})(?:cannaregio|castello|san marco|dorsoduro|san polo|santa croce|giudecca)\s(?:n\.?\s?)?\d{1,4}(?:\/?[a-z])?(?![\p{L}\p{N}]|[.,:]\d)/iu;
/** "largo dei partigiani al numero quindici". */
const numberInWords = pattern('iu')`
  (?<![\p{L}\p{N}])
  (?:(?:${certainStreetWord})(?:(?<=\.)|(?!\p{L}))\s{0,3}|(?:${possibleStreetWord})\s{1,3}(?!${notStreet}(?!\p{L})))${streetWord}
  (?:\s{1,3}${streetWord}){0,4}?\s(?:al\s)?(?:numero|civico)\s\p{L}{3,}
`;
/** "at 12 orchard cottages": as one writes it on a phone. */
const englishSmall = pattern('iu')`
  (?<!\p{L})(?:at|to|number|no\.?)\s\d{1,4}[a-z]?\s(?!${englishStop}(?!\p{L}))\p{L}{3,16}\s(?:
    close | court | drive | place | square | grove | park | view | row | rise | green | mount | vale |
    croft | quay | villas | cottages? | lodge | mansions | orchard | meadows? | house
  )(?!\p{L})
`;
/** "il negozio di via Torino 28", "the shop at 214 Oxford Street": where a company is. */
const ofCompany = pattern('giu')`
  (?<!\p{L})(?:
    negozi[oi]? | punt[oi] vendita | sede(?: legale| centrale)? | (?:head )?office(?: address,?)? |
    magazzino | filiale | sportello | ufficio(?: \p{L}{3,12})? | ambulatorio | biblioteca | supermercato |
    palestra | shop | store | branch | library | surgery | showroom
  )\s(?:(?:di|in|a|è|e['’]|is|it|at|on|ancora|still|sempre|quello|the)\s){1,3}
  (?:\d{1,4}|${possibleStreetWord}|viale|largo|piazzale)(?=\s)
`;

/** "the white cottage behind St Bride's": where a house stands that has no number. */
const behindChurch = pattern('u')`
  (?<!\p{L})(?:house|cottage|flat|bungalow|farm|casa|cascina|villetta)\s
  (?:behind|opposite|next to|beside|dietro|accanto a|di fronte a)(?:\s\p{Ll}+)?\s\p{Lu}
`;

/** "Rose Cottage, Pound Hill": a house with a name. */
const namedHouse =
  /(?<!\p{L})\p{Lu}\p{Ll}{2,14}\s(?:Cottage|Farm|Lodge|Manor|Barn|Vicarage|Rectory|Grange),\s\p{Lu}\p{Ll}/u;

/** Whether a text tells where somebody lives: a street with a number, a flat, a house in a postcode. */
export function mentionsAddress(whole: string): boolean {
  const text = whole.replace(ofCompany, (place) => '-'.repeat(place.length));
  return (
    (/\d|(?<!\p{L})snc(?!\p{L})/iu.test(text) &&
      [
        italianStreet,
        numberBeforeStreet,
        trunkRoad,
        venetian,
        livesAt,
        englishStreet,
        englishCapitals,
        englishSmall,
        dwelling,
        overseasAddress,
        namedRow,
        numberedPlace,
        germanStreet,
        frenchStreet,
        iberianStreet,
      ].some((street) => street.test(text))) ||
    ((postcode.test(text) || text.includes(redactedMark)) && houseInText.test(text)) ||
    numberInWords.test(text) ||
    houseAndLane.test(text) ||
    behindChurch.test(text) ||
    namedHouse.test(text) ||
    livesIn.test(text)
  );
}
