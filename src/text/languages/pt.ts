import { stemmer } from '@orama/stemmers/portuguese';
import type { LanguageRules } from '../analyser.ts';

/** Portuguese: stems, stop words and built-in synonyms. */
export const rules: LanguageRules = {
  stem: stemmer,
  stopWords: `
    a ao aos as o os um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para pra com sem
    sobre entre ate desde e ou mas se nao sim mais menos muito tambem ja ainda so
    eu me mim meu minha meus minhas tu te teu tua voce voces ele ela eles elas lhe nos nosso nossa nossos nossas seu sua seus
    suas este esta estes estas esse essa esses essas isso isto aquele aquela que quem qual quais quanto quanta quantos quantas
    quando como onde porque e sao sou somos era eram ser sido seja estou esta estao estar estava
    tenho tem temos ter tinha ha haver posso pode podemos podem poder poderia devo deve devem dever
    faco faz fazer fazem feito quero quer queria querer gostaria saber sei preciso precisa possivel favor
    ola bom boa dia tarde noite obrigado obrigada todo toda todos todas outro outra outros outras mesmo cada`,
};
