import { stemmer } from '@orama/stemmers/spanish';
import type { LanguageRules } from '../analyser.ts';

/** Spanish: stems, stop words and built-in synonyms. */
export const rules: LanguageRules = {
  stem: stemmer,
  stopWords: `
    a al ante con contra de del desde en entre hacia hasta para por segun sin sobre tras
    el la los las lo un una unos unas y e o u ni pero si no mas menos muy tan tambien ya aun solo
    yo me mi mis mio tu te ti tus usted ustedes el ella ellos ellas nos nuestro nuestra nuestros nuestras se su sus le les
    este esta estos estas ese esa esos esas eso esto aquel aquella que quien quienes cual cuales cuanto cuanta cuantos cuantas
    cuando como donde porque es son soy eres somos era eran ser sido sea estoy estan estar estaba
    he has ha hemos han haber habia hay tengo tiene tienes tenemos tienen tener
    puedo puede puedes podemos pueden poder podria debo debe deben deber hago hace hacer hacen
    quiero quiere quieres querer quisiera gustaria saber se necesito necesita posible favor
    hola gracias buenos buenas dias tardes todo toda todos todas otro otra otros otras mismo cada`,
};
