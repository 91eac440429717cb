import { stemmer } from '@orama/stemmers/french';
import type { LanguageRules } from '../analyser.ts';

/** French: stems, stop words and built-in synonyms. */
export const rules: LanguageRules = {
  stem: stemmer,
  synonyms: () => import('../synonyms/fr.ts'),
  stopWords: `
    a au aux de des du d le la les l un une et ou mais si ne pas plus moins non oui en dans par pour avec sans sur sous
    entre vers chez ce cet cette ces c ca cela ceci se s son sa ses mon ma mes ton ta tes notre nos votre vos leur leurs
    je j me m moi tu te t toi il elle on nous vous ils elles lui y qui que qu quoi dont ou quel quelle quels quelles
    quand comment combien pourquoi est etes etre suis es sommes sont etait etaient ete sera serait soit
    ai as avons avez ont avoir avait aurais aurait eu peux peut pouvons pouvez peuvent pouvoir pourrais pourrait
    dois doit devons devez doivent devoir devrais faut fais fait faire faites font
    veux veut voulez vouloir voudrais voudrait aimerais souhaite savoir sais sait dire besoin possible
    bonjour bonsoir salut merci svp plait aussi tres tout toute tous toutes autre autres meme deja encore alors donc
    comme parce puis n z hui lorsque afin etc`,
};
