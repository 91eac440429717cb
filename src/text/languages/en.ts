import { stemmer } from '@orama/stemmers/english';
import type { LanguageRules } from '../analyser.ts';
import { parseWordForms } from '../word-lists.ts';

/** Forms that no ending tells, each behind its verb. */
const irregular = parseWordForms(`
  pay/paid buy/bought send/sent spend/spent lend/lent lose/lost take/took/taken go/went/gone come/came
  break/broke/broken steal/stole/stolen freeze/froze/frozen forget/forgot/forgotten choose/chose/chosen give/gave/given
  bring/brought sell/sold keep/kept make/made stick/stuck write/wrote/written ring/rang/rung begin/began/begun
  hide/hid/hidden withdraw/withdrew/withdrawn throw/threw/thrown drive/drove/driven eat/ate/eaten speak/spoke/spoken`);

/** English: stems, stop words and built-in synonyms. */
export const rules: LanguageRules = {
  stem: (word) => stemmer(irregular.get(word) ?? word),
  joinApostrophes: true,
  synonyms: () => import('../synonyms/en.ts'),
  stopWords: `
    a an the and or but if of in on at to from by for with about into onto over under than then so as
    i me my mine myself you/u your/ur yours we us our ours they them their theirs he him his she her hers it its
    this that these those there here what which who whom whose when where why how
    am is are/r was were be been being do does did doing done have has had having will would shall should can could
    may might must cant cannot dont doesnt didnt isnt arent wasnt wont wouldnt couldnt shouldnt havent hasnt hadnt
    im ive id ill youre youve its thats whats theres
    not no nor too very just also only ever still already yet any some all each every both such
    hi hello hey please/pls/plz thanks/thx/ty thank kindly want/wanna wanted wants wish like need needs know tell say says get gets got getting
    possible way ways able let lets help thing things something anything one really
    because/cuz/coz while until during after before between through s t d m ll re ve`,
};
