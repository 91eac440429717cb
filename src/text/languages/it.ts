import { stemmer } from '@orama/stemmers/italian';
import type { LanguageRules } from '../analyser.ts';

/** Pronouns put to a plural imperative, `cancellatemi`: the stemmer knows only those of infinitives and gerunds. */
const enclitic = /([aei]te)(?:[mc]i|l[oaie]|ne|gli|[mc]el[oaie]|glie(?:l[oaie]|ne))$/;

/** Italian: stems, stop words and built-in synonyms. */
export const rules: LanguageRules = {
  stem: (word) => stemmer(word.replace(enclitic, '$1')),
  synonyms: () => import('../synonyms/it.ts'),
  stopWords: `
    a ad al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall di del dello della dei degli delle dell d
    in nel nello nella nei negli nelle nell con/cn col coi su sul sullo sulla sui sugli sulle sull per/x tra fra
    il lo la i gli le l un uno una e ed o od oppure ma se anche/anke pure piu meno non/nn no si ne ci vi mi ti
    io tu lui lei noi voi loro me te mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre
    vostro vostra vostri vostre questo questa questi queste quello quella quelli quelle quel quei cio
    che/ke/k chi cui cosa/cs cos quale quali qual quanto/qnt quanta quanti quante quando/qnd come/cm dove/dv dov com perche/xke/xche/pke/perke mentre
    sono/sn sei siamo siete era erano essere stato stata stati state sia fosse sara
    ho hai ha abbiamo avete hanno aveva avere avuto abbia avrei
    posso puo puoi possiamo potete possono potrei potrebbe potere poter potuto devo deve devi dobbiamo dovete devono dovrei dovrebbe dovere
    dover voglio vuoi vuole vogliamo volete vogliono vorrei vorremmo volevo fare/faccio/fai/fa/facciamo/fate/fanno/far/fatto
    sapere so sapete saperne sappiamo dire ditemi dirmi possibile bisogno serve servono occorre bisogna
    gia ancora poi ora adesso allora quindi solo sempre/smp mai molto tutto tutta tutti tutte ogni altro altra altri altre
    ciao salve buongiorno buonasera grazie prego scusate favore cortesia gentilmente modo caso esiste esistono
    c quell t s m v qualcuno qualcosa proprio cosi senza comunque/cmq`,
};
