import { pattern, source } from './pattern.ts';

// What somebody has, or is treated for. Only what nobody says of a product or an order.
const condition = source`
  # diet
  diabet\p{L}* | insulin[ae]? | celiac[oae] | celiachia | coeliacs? | celiac | allergic[oaie]? |
  allerg(?:ia|ie|y|ies) | intollerant[ei] | intolleranz[ae] | intoleran(?:t|ce) | favismo | colesterolo |
  cholesterol | disfagi\p{L}* | dysphagia |
  # pregnancy
  incinta | gravidanza | pregnan\p{L}* | aborto | miscarriage |
  # tumours
  chemio\p{L}* | chemo\p{L}* | chemotherapy | radioterapia | radiotherapy | tumor[ei] | tumou?rs? | cancr[oi] |
  cancer | leucemia | leuk\p{L}* | linfoma | lymphoma |
  # mind
  depress[oa] | depression[ei]? | depressed | ansi[ao] | anxiety | attacchi di panico | panic attacks |
  bipolar\p{L}* | schizo\p{L}* | anoress\p{L}* | anorexi\p{L}* | bulimi\p{L}* | psichiatr\p{L}* | ptsd |
  alzheimer | demenza | dementia | autis\p{L}* | adhd | dislessi\p{L}* | dyslexi\p{L}* | down |
  # addiction
  alcolist[ai] | alcoholic | tossicodipendente |
  # disability, senses and aids
  disabil[ei] | disabilit\p{L}* | disabled | invalid[oa] | invalidità | handicap | cec[oa] | cieco | ciec[oa] |
  ipovedente | blind | visually impaired | sord[oa] | deaf | sedia a rotelle | carrozzina | wheelchair |
  fauteuil roulant | rollstuhl | silla de ruedas | stampelle | crutches | bastone | protesi | gesso |
  ossigeno | oxygen | ventilator[ei] | respirator[ei] | elettromedical[ei] |
  # infections
  hiv | aids | sieropositiv[oa] | covid | positiv[oa] al covid |
  # heart and blood
  infarto | heart (?:attack|disease|condition|failure) | cardiopatic[oa] | pacemaker | ictus | stroke |
  ipertes[oa] | ipertensione | hypertension | high blood pressure | pressione alta |
  # nerves
  epiless\p{L}* | epileptic[oa]? | epilepsy | parkinson\p{L}* | sclerosi | sclerosis | ms | migraine | emicrania |
  # lungs, kidneys, gut, glands, skin
  asma | asmatic[oa] | asthma\p{L}* | dialisi | dializzat[oa] | dialysis | reni | kidney (?:failure|disease) |
  crohn | colite | colitis | ibs | gastrite | ulcera | ulcer | tiroide | thyroid | psoriasi | psoriasis | eczema |
  immunodepress[oa] | immunocompromised |
  # bones and joints
  rott[oa] (?:il|la|un|una) \p{L}{3,12} | femore | fibromialgi\p{L}* | fibromyalgia | artrite | artrosi |
  arthritis | ernia | hernia | frattura | broken (?:leg|arm|hip|foot) | gamba rotta |
  (?:hip|knee) replacement |
  # hospital
  operat[oa](?=\s(?:al|alla|alle|allo|ai|agli|di|da poco|ieri|oggi)) | surgery |
  (?:hip|knee|heart|eye|back) operation | ricoverat[oa] | ricovero | hospitali[sz]ed | in hospital | in ospedale |
  trapianto | transplant |
  # any illness
  morbo | sindrome | syndrome | malattia | disease | malat[oa] |
  # medicines
  psicofarmaci | antidepressiv[oi] | antidepressants? | antidolorifici | antiepilettic[oi] | betabloccant[ei] |
  litio | lithium | lexotan | xanax | tavor | valium | prozac | zoloft | cipralex | sertralin[ae]? | citalopram |
  quetiapin[ae]? | metformin[ae]? | eutirox | levothyroxine | coumadin | warfarin | tamoxifen[e]? |
  metotrexato | methotrexate | ritalin | suboxone
`;
const somebody = source`
  abbiamo | we have | je suis | ich bin | soy | sono(?: stat[oa])? | sto | ho(?: avuto| fatto| subito)? |
  soffr(?:o|e|iamo) | mi hanno | affett[oa] da | essendo | ha(?: avuto| fatto| subito)? | è(?: stat[oa])? |
  mi sono | (?:dad|mum|mom|grandma|grandpa|nan) (?:has|is) | papà | mamma | nonn[oa] | had an? |
  my (?:son|daughter|husband|wife|dad|mum|mom|father|mother) (?:has|is) |
  (?:mi[oa]|nostr[oa]) (?:
    marito | moglie | figli[oa] | bambin[oa] | bimb[oa] | madre | padre | mamma | papà | fratello |
    sorella | nonn[oa] | suocer[oa] | compagn[oa] | zi[oa]
  ) |
  i['’]?m | i am | i have | i['’]ve | i had | i suffer | suffer(?:s|ing)? | recovering from |
  diagnosed with | due to my | because of my | per (?:la mia|il mio) | prendo | assumo | uso | faccio |
  dopo (?:l|il|un|la|una) | take | i use | use an? | i was | was | after (?:my|an?) | i need |
  i['’]?ve got | my | figlio | figlia | bambin[oa]
`;
// "per celiaci", "for coeliacs", "senza": then it is said of food.
const fillerWords = source`
  (?:
    [\s,'’]{1,2}(?!
      (?:
        per | for | senza | without | free | adatt[oiae] | prodott[oi] | cibi | products? | food |
        suitable | allergen[ie]? | non | not
      )(?!\p{L})
    )[\p{L}\p{N}]{1,14}
  ){0,6}?
`;
const ofWriter = pattern('iu')`
  (?<!\p{L}|(?<!\p{L})(?:chi|che|who|if|se)\s)(?:${somebody})${fillerWords}[\s,'’]{1,2}(?:${condition})(?![\p{L}-])
`;

/** At the beginning of a sentence nobody needs to be named, and some words are said of people alone. */
const conditionAlone = pattern('iu')`
  (?:^|[.!?]\s+)(?:
    ipovedente | cieco | cieca | sord[oa] | diabetic[oa] | celiac[oa] | allergic[oa] | intollerante |
    disabile | invalid[oa] | incinta | coeliac | diabetic | deaf | blind | pregnant
  )(?=\s{0,2}[,.;:!]|\s(?:a|al|alle|ai|agli|allo|grave|to|and|e|da|since|non|not|i)(?!\p{L})) |
  (?<!\p{L})(?:
    \d{1,2} (?:weeks|months) pregnant | (?:incinta )?di \d{1,2} (?:mesi|settimane) di gravidanza |
    erni[ae] (?:del disco|cervical[ei]) | ho la maculopatia | ero ricoverat[oa] |
    type [12] diabet(?:es|ic) | diabete (?:di )?tipo | registered (?:blind|disabled|deaf) |
    partially sighted | hard of hearing |
    on (?:methadone|insulin|dialysis|chemo|antidepressants|warfarin|oxygen) |
    off (?:work |sick )?with (?:stress|depression|anxiety) | in cura (?:al|dal|presso) |
    (?:vado|andare|seguit[oa]) (?:al|dal) (?:sert|serd|csm|centro di salute mentale) | early.onset |
    alzheimer['’]?s | l['’]hiv |
    (?:fecondazione|ivf|fivet)(?: assistita| andata| fallita| treatment| cycle) |
    tolto (?:un|il|i) sen[oi] | mastectom\p{L}* |
    had (?:a|my) (?:stoma|mastectomy|hysterectomy|vasectomy|pacemaker|catheter) |
    (?:in|fa(?:ccio|re)?|during|on) chemioterapia |
    (?:severe|bad|serious|nut|peanut|milk|egg|latex|wheat) allergy(?= for (?:my|me)| so| and i|,? i) |
    (?:severe|serious) \p{L}+ allergy | (?:was|been|got|being) sectioned | psychosis | psicosi |
    hiv positiv[oaei] | (?:sono|i) (?:balbuzient\p{L}|balbetto|stutter|stammer) |
    mi sono (?:tagliat[oa]|amputat[oa]|ustionat[oa]|fratturat[oa]) (?:il|la|lo|un|una|uno|due|tre|l['’]) |
    (?:sono|sto|i['’]?m|i am)\s(?:(?:alla|al|in my|at)\s)?(?:\p{L}+sima|\d{1,2}(?:[aª°]|st|nd|rd|th)?)\s
    (?:settimana|weeks? (?:pregnant|gone|of pregnancy))
  )(?!\p{L}) |
  (?<!\p{L})(?:
    marito | moglie | figli[oa] | bambin[oa] | bimb[oa] | madre | padre | mamma | papà | fratello |
    sorella | nonn[oa] | husband | wife | son | daughter | mother | father | mum | dad | brother | sister |
    grandm\p{L}* | grandd?ad | nan | lad | toddler
  )(?!\p{L})[^.!?\n]{0,50}(?<!\p{L})(?:
    ictus | alzheimer | demenza | dementia | stroke | tumore | cancro | cancer | leucemia | leuk\p{L}* |
    autis\p{L}* | depression[e]? | diabet\p{L}* | epile\p{L}* | parkinson\p{L}* | chemio\p{L}* |
    chemo\p{L}* | disabil\p{L}* | disabled | invalid[oa] | down syndrome
  )(?!\p{L})
`;

const ofSomebody = pattern('iu')`
  (?<!\p{L})(?:${condition})(?:\s\p{L}{1,12}){0,2}?\s(?:di\s|of\s)?(?:mi[oa]|my)\s(?:
    marito | moglie | figli[oa] | madre | padre | mamma | papà | fratello | sorella | nonn[oa] | zi[oa] |
    suocer[oa] | husband | wife | son | daughter | mother | father | mum | dad | brother | sister | aunt |
    uncle
  )(?!\p{L})
`;

export const mentionsHealth = (text: string): boolean =>
  ofWriter.test(text) || conditionAlone.test(text) || ofSomebody.test(text);
