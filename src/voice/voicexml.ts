import { addressesOf } from '../i18n/paths.ts';
import { dictionary } from '../i18n/index.ts';
import { interpolate } from '../i18n/phrases.ts';
import type { Content } from '../content/load.ts';
import { dammTable, subjectDigits } from '../phone-code/phone-code.ts';
import { escapeXml } from '../content/escape-xml.ts';
import { ssmlSentences } from '../spoken/ssml.ts';
import type { VoiceChoice, VoiceNode } from './tree.ts';

/** The folder of a locale's call, with the base path. */
export const voiceFolder = ({ site }: Pick<Content, 'site'>, locale: string): string =>
  `${addressesOf(site).base}voice/${locale}/`;

/** Attempts (silence or a wrong key) before a person is offered. */
const maxAttempts = 3;

const fileOf = (node: string) => `${node}.vxml`;

/** Finds the file of a dialled number: a phone code with a valid check digit, else an answer's number. ECMAScript 3. */
function dialScript({ site, categories, articles }: Content): string {
  const longest = Math.max(...articles.map(({ id }) => String(id).length));
  const subject = subjectDigits({ locales: site.locales, categories: categories.map(({ id }) => id) });
  return `var damm = ${JSON.stringify(dammTable)};
var locales = ${JSON.stringify(site.locales)};
function fileOf(dialled) {
  var digits = String(dialled).replace(/[^0-9]/g, '');
  var row = 0;
  for (var at = 0; at < digits.length; at++) row = Number(damm[row].charAt(Number(digits.charAt(at))));
  var locale = locales[Number(digits.charAt(0))];
  if (row === 0 && locale && digits.length > ${longest})
    return '../' + locale + '/' + Number(digits.substring(${subject + 1}, digits.length - 1)) + '.vxml';
  return digits + '.vxml';
}`;
}

/** A step of the call as VoiceXML 2.1 (https://www.w3.org/TR/voicexml21/). */
export function voiceXml(content: Content, locale: string, node: VoiceNode): string {
  const { voice } = dictionary(locale);
  const sentences = (texts: readonly string[]) => texts.map((text) => ssmlSentences(text, locale)).join('');
  const offer = ({ key, says }: VoiceChoice) =>
    interpolate(voice.press, { key: key === '*' ? voice.star : key, what: says });
  const prompt = (texts: readonly string[]) => `<prompt>${sentences(texts)}</prompt>`;
  const goTo = (name: string) => `<goto next="${fileOf(name)}"/>`;
  const retry = (event: 'noinput' | 'nomatch', says: string, to: string) =>
    `<${event} count="1">${prompt([says])}<reprompt/></${event}><${event} count="${maxAttempts}">${goTo(to)}</${event}>`;
  const help = (to: string) => retry('noinput', voice.noInput, to) + retry('nomatch', voice.noMatch, to);
  const after = node.choices.some(({ to }) => to === 'person') ? 'person' : 'transfer';

  let body: string;
  if (node.kind === 'transfer') {
    body =
      `<form><transfer name="person" dest="${escapeXml(node.dials ?? '')}" bridge="true" connecttimeout="30s">` +
      `${prompt(node.says)}<filled>${prompt([voice.busy])}${goTo('index')}</filled></transfer></form>`;
  } else if (node.kind === 'number') {
    body =
      `<script><![CDATA[${dialScript(content)}]]></script><form><field name="dialled" type="digits?minlength=1;maxlength=12">` +
      `${prompt(node.says)}${help('index')}` +
      `<catch event="error.badfetch" count="1">${prompt([voice.unknown])}<clear namelist="dialled"/></catch>` +
      `<catch event="error.badfetch" count="${maxAttempts}">${goTo('person')}</catch>` +
      `<filled><goto expr="fileOf(dialled)"/></filled></field></form>`;
  } else {
    const choices = node.choices.map(
      ({ key, says, to }) => `<choice dtmf="${key}" next="${fileOf(to)}">${escapeXml(says)}</choice>`,
    );
    const end = after === 'transfer' && !node.choices.some(({ to }) => to === 'transfer') ? 'index' : after;
    body = `<menu accept="exact">${prompt([...node.says, ...node.choices.map(offer)])}${choices.join('')}${help(end)}</menu>`;
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<vxml version="2.1" xmlns="http://www.w3.org/2001/vxml" xml:lang="${locale}">${body}</vxml>\n`;
}
