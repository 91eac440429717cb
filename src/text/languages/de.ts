import { stemmer } from '@orama/stemmers/german';
import type { LanguageRules } from '../analyser.ts';

/** German: stems, stop words and built-in synonyms. */
export const rules: LanguageRules = {
  stem: stemmer,
  stopWords: `
    der die das den dem des ein eine einen einem einer eines und oder aber wenn ob als wie so auch nur noch schon nicht kein
    keine keinen keinem keiner in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur um fur uber unter durch
    gegen ohne bis seit ich mich mir mein meine meinen meinem meiner du dich dir dein deine er ihn ihm sein seine sie ihr ihre
    ihren ihrem ihrer wir uns unser unsere man es dies diese dieser dieses diesen diesem was wer wen wem welche welcher welches
    welchen wann wo woher wohin warum wieso weshalb wieviel viel viele
    bin bist ist sind seid war waren sein gewesen habe hast hat haben hatte hatten werde wird werden wurde wurden worden
    kann kannst konnen konnt konnte konnten muss musst mussen musste soll sollte sollen darf durfen will wollen wollte
    mochte mochten machen mache macht tun gibt geben wissen weiss brauche moglich bitte danke hallo guten tag
    dann da dort hier mal sehr mehr alle alles anderen andere etwas weil dass`,
};
