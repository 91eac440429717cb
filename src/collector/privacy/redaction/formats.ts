import {
  anyBirthWord,
  anyDate,
  birthDatePhrase,
  birthDate,
  birthday,
  redactedBirthYear,
  birthYearPhrase,
  lawWord,
  dateLongAgo,
} from './births.ts';
import { protectedMark, type RedactionDraft, type RedactedKind } from './draft.ts';
import { pattern } from './pattern.ts';

interface Format {
  kind: RedactedKind;
  pattern: RegExp;
  /** May have no digit; the others are not looked for in the many texts that have none. */
  spelt?: true;
}

/** What nobody can take for anything else, by its form or by the word before it. Group 1, when there, is what goes. */
const formats: readonly Format[] = [
  {
    kind: 'profile',
    spelt: true,
    pattern: pattern('giu')`
      (?<![\p{L}\p{N}])(?:https?:\/\/)?(?:(?:www|m|it|it-it|en)\.)?(?:
        facebook\.com | fb\.com | fb\.me | instagram\.com | instagr\.am | linkedin\.com\/(?:in|pub) |
        tiktok\.com | twitter\.com | x\.com | t\.me | telegram\.me | youtube\.com\/(?:@|c|user) |
        threads\.net | pinterest\.\w{2,3} | snapchat\.com\/add | vk\.com | github\.com | wa\.me |
        paypal\.me | vinted\.it\/member | reddit\.com\/u(?:ser)?
      )\/?[@\w.%?=&/-]{2,80}
    `,
  },
  // "https://www.etsy.com/people/adarossi": the page of a person, wherever it is.
  {
    kind: 'profile',
    spelt: true,
    pattern:
      /(?<![\p{L}\p{N}])(?:https?:\/\/)?(?:[\w-]{1,40}\.){1,4}\p{L}{2,10}\/(?:people|person|users?|u|profiles?|profilo|members?|sellers?|account|id|@)\/?[@\w.%?=&/-]{2,80}/giu,
  },
  {
    kind: 'place',
    pattern:
      /(?<![\p{N}.])(?!\d+[.,]000\s)[-+]?\d{1,2}[.,]\d{3,8}°?\s?[NS]?\s{0,2}[,;/ ]\s{0,2}[-+]?\d{1,3}[.,]\d{3,8}°?(?:\s?[EWO](?!\p{L}))?(?![\p{N}])/giu,
  },
  {
    kind: 'place',
    pattern:
      /(?<!\p{N})\d{1,3}\s?°\s?\d{1,2}\s?['’′]?\s?(?:\d{1,2}(?:[.,]\d{1,4})?\s?(?:["”″]|['’′]{2})?)?\s?[NSEWO](?!\p{L})/giu,
  },
  {
    kind: 'place',
    pattern:
      /(?<!\p{L})(?:lat|lon|lng|long|latitud\p{L}|longitud\p{L}|latitudine|longitudine)\.?\s{0,3}[:=]?\s{0,3}([-+]?\d{1,3}[.,]\d{2,8})/giu,
  },
  {
    kind: 'ip',
    pattern: /(?<![\p{L}\p{N}:.])(?:[\da-f]{1,4}:){1,7}(?::?[\da-f]{1,4}|:)(?::[\da-f]{1,4}){0,6}(?![\p{L}\p{N}:])/giu,
  },
  { kind: 'ip', pattern: /(?<![\p{L}\p{N}])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\p{L}\p{N}])/giu },
  {
    kind: 'ip',
    pattern: /(?<![\p{L}\p{N}.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\p{N}]|\.\d)/gu,
  },
  // Digits left beside a mask: "**** **** **** 6467", "xxxx-6467".
  {
    kind: 'card',
    pattern: /(?<![\p{L}\p{N}*•#])\d{4}[ -]?(?:\d{1,2})?[*•x#]{2,4}[ -]?[*•x#]{2,4}[ -]?\d{3,4}(?![\p{L}\p{N}])/giu,
  },
  { kind: 'card', pattern: /(?<![\p{L}\p{N}*•#])(?:\d{4}[ -]?)?(?:(?:[*•x#]{4}|…)[ -]?){1,3}\d{4}(?![\p{L}\p{N}])/giu },
  // Lines of four digits: a card, read off.
  { kind: 'card', pattern: /(?<![\p{L}\p{N}])(?=[\d ]{4,8}\n)\d{4}(?:\s{1,3}\d{4}){3}(?:\s\d{1,3})?(?!\p{N})/gu },
  // "GB89 **** **** **09".
  {
    kind: 'iban',
    pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}[ -]?(?:[A-Z\d]{1,5}[ -]?){0,3}[*•x]{2}[*•x\d -]{4,40}(?![\p{L}\p{N}])/giu,
  },
  // Of the Swiss and of the Italian land of birth.
  { kind: 'document', pattern: /(?<!\p{N})756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}(?!\p{N})/gu },
  // A British postcode, which names a street: only in capitals and in two parts, or it would be "a4 3gb".
  { kind: 'place', pattern: /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\p{N}])/gu },
  {
    kind: 'document',
    pattern: /(?<![\p{L}\p{N}])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D](?![\p{L}\p{N}])/gu,
  },
  { kind: 'document', pattern: /(?<![\p{L}\p{N}])C[A-Z]\s?\d{5}\s?[A-Z]{2}(?![\p{L}\p{N}])/gu },
  { kind: 'document', pattern: /(?<![\p{L}\p{N}-])\d{3}-\d{2}-\d{4}(?![\p{L}\p{N}-])/gu },
  { kind: 'document', pattern: /(?<!\p{N})8038\d{16}(?!\p{N})/gu },
  {
    kind: 'customer',
    pattern: /(?<!\p{N})\d{2}-\d{2}-\d{2}(?=\s{1,3}(?:account|acct?|a\/c)|\s{1,3}\d{8}(?!\p{N}))/giu,
  },
  { kind: 'customer', pattern: /(?<![\p{L}\p{N}])IT\d{3}E\d{8}\p{L}?(?![\p{L}\p{N}])/giu },
  { kind: 'document', pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\s?\d{7}(?![\p{L}\p{N}])/gu },
  { kind: 'customer', pattern: /(?<!\p{L})[asc]\/c\s{0,3}(?:n\.?|[:#])?\s{0,3}(\d[\d .-]{4,13}\d)(?!\p{N})/giu },
  {
    kind: 'customer',
    pattern: /(?<!\p{L})sort(?:\s?code)?\s{0,3}(?:is|:)?\s{0,3}(\d{2}[ -]?\d{2}[ -]?\d{2})(?!\p{N})/giu,
  },
  {
    kind: 'customer',
    spelt: true,
    pattern: pattern('giu')`
      (?<!\p{L})(?:
        accedo | entro | log in | login | sign in | logged in | user ?(?:name)? | nickname | nick |
        nome utente
      )(?:\s{1,3}(?:con|come|with|as|is|è|id)(?!\p{L})|\s{0,2}:){0,2}\s{1,3}
      ((?=[\w.]{0,29}(?:[._]\w|\d))(?=\d{0,29}[a-z])\w[\w.]{2,29}\w)(?![@\w])
    `,
  },
  { kind: 'parcel', pattern: /(?<![\p{L}\p{N}])1Z\s?(?:[A-Z0-9]\s?){16}(?![\p{L}\p{N}])/giu },
  { kind: 'parcel', pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\s?\d{3}\s?\d{3}\s?\d{3}\s?[A-Z]{2}(?![\p{L}\p{N}])/giu },
  { kind: 'parcel', pattern: /(?<![\p{L}\p{N}])(?:JD|JJD|TBA|BRT|GLS)\s?\d{10,18}(?![\p{L}\p{N}])/giu },
  {
    kind: 'plate',
    pattern: pattern('giu')`
      (?<!\p{L})(?:targ(?:a|at[oaie]|he)|plates?|rego?|registration)(?!\p{L})(?:
        \s{0,3}[:#=.] |
        \s{1,3}(?:is|was|è|era|n|no|nr|number|numero|num|auto|del furgone|della macchina|plate)\.?(?!\p{L})
      ){0,3}\s{0,3}([A-Z]{1,3}[ -]?\d{2,5}(?:[ -]?[A-Z]{1,3}(?!\p{L}))?|\d{1,3}[ -]?[A-Z]{2,3}[ -]?\d{0,4})
      (?![\p{L}\p{N}]|[/.-]\d)
    `,
  },
  {
    kind: 'plate',
    pattern: /(?<![\p{L}\p{N}])(?!EL|OK|HP)[A-HJ-NPR-TV-Z]{2}\s?\d{3}\s?[A-HJ-NPR-TV-Z]{2}(?![\p{L}\p{N}])/gu,
  },
  { kind: 'plate', pattern: /(?<![\p{L}\p{N}])[A-Z]{2}[0-7]\d\s[A-HJ-PR-Z]{3}(?![\p{L}\p{N}])/gu },
  { kind: 'birth', pattern: birthDatePhrase },
  { kind: 'birth', pattern: birthYearPhrase },
  // "mio nonno (n. 20.4.1931)": as registers write it.
  { kind: 'birth', pattern: new RegExp(String.raw`(?<!\p{L})n\.\s{0,2}(?:il\s{1,2})?(${anyDate})`, 'giu') },
  {
    kind: 'secret',
    pattern:
      /(?<!\p{L})(?:3|4|three|four|tre|quattro)[ -](?:digits?|cifre)(?:\s(?:code|codice|number|numero))?(?:\s(?:is|are|è|sono))?\s{0,2}[:,]?\s{0,2}(\d{3,4})(?!\p{N})/giu,
  },
  { kind: 'birth', pattern: birthday },
  // "skype: live:ada.rossi_2", "discord ada_rossi": a name that has more than letters.
  {
    kind: 'profile',
    spelt: true,
    pattern: pattern('giu')`
      (?<!\p{L})(?:
        skype | discord | snap(?:chat)? | telegram | signal | tiktok | insta(?:gram)? | ig | teams | viber |
        wechat | line | steam | twitch | psn | xbox | facebook | fb
      )(?:\s{1,3}(?:id|nick\p{L}{0,4}|name|user\p{L}{0,4}|è|is|sono|come|as)(?!\p{L})|\s{0,2}[:=]){0,3}
      \s{1,3}((?!\d+-\d)(?=[\w.:#-]{0,40}[\d_.:#]\w)[\w.:#-]{3,40}\w)
    `,
  },
  {
    kind: 'secret',
    spelt: true,
    pattern: pattern('giu')`
      (?<!\p{L})(?:
        password | passwd | passcode | passphrase | pass word | pwd | psw | pw | pass | parola d['’]ordine |
        parola chiave
      )(?:
        \s{0,3}[:=] |
        \s{1,3}(?:è|é|e'|era|is|was|attuale|nuova|new|old|vecchia|mia|del sito|account)(?!\p{L})
      ){0,3}\s{0,3}["'“«]?
      ((?!\d{1,3}(?!\S))(?=\S{0,39}(?:\p{N}|[!$%&*?#_]\p{L}))(?:(?![\u0080-\u0082])\S){4,40})
    `,
  },
  {
    kind: 'secret',
    spelt: true,
    pattern:
      /(?<!\p{L})(?:login|user(?:name)?|utente|credenziali|credentials|accesso)\s{0,3}[:=]?\s{1,3}[\w.@\u0080-]{3,60}\s{0,3}\/\s{0,3}(\S{4,40})/giu,
  },
];

/** Four numbers with points are a version behind the name of a program. */
const program = pattern('i')`
  (?:
    chrome | chromium | firefox | safari | edge | opera | brave | version[ei]? | update | aggiornamento |
    since | dalla | alla | ver\.? | v\.? | release | build | app | android | ios | windows | driver |
    firmware
  )\s?\/?$
`;

/** Addresses inside any home, and those of public name servers. */
const isImpersonal = /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|8\.8\.[48]\.[48]$|1\.[01]\.[01]\.1$)/;

/** A piece with colons is an IPv6 address when it has eight groups or two colons side by side, and is no hour. */
const isIpv6 = (text: string) => (text.includes('::') ? /[\da-f]{2,}/i.test(text) : text.split(':').length === 8);

function mayStay(kind: RedactedKind, text: string, before: string): boolean {
  if (kind !== 'ip') return false;
  if (text.includes('.')) return program.test(before) || isImpersonal.test(text);
  return text.includes(':') && text.split(':').length !== 6 && !isIpv6(text);
}

/** Takes the first group of a match, or all of it. */
export function redactGroup(
  draft: RedactionDraft,
  { 0: text, 1: group = text, index }: RegExpExecArray,
  kind: RedactedKind,
): void {
  if (group.includes(protectedMark)) return;
  const from = index + text.lastIndexOf(group);
  draft.redact(from, from + group.length, kind);
}

/** Takes what has a form of its own: addresses in networks, coordinates, documents, plates, days of birth, passwords. */
export function redactFormats(draft: RedactionDraft): void {
  const digits = /\d/.test(draft.text);
  for (const { kind, pattern, spelt } of formats) {
    if (!digits && !spelt) continue;
    draft.scan(pattern, (match) => {
      const before = draft.text.slice(Math.max(0, match.index - 20), match.index);
      if (!mayStay(kind, match[0], before)) redactGroup(draft, match, kind);
      else if (match[0].includes('.')) draft.protect(match.index, match.index + match[0].length);
    });
  }
  // A day some decades ago is one of birth, unless a law was made on it.
  if (dateLongAgo.test(draft.text) && !lawWord.test(draft.text)) draft.needsReview = true;
  // "11/04/1999 instead of 04/11/1999", "put 17/10/1955 as birth date": where a birth is spoken of, all days of the past century.
  if (digits && (anyBirthWord.test(draft.text) || redactedBirthYear.test(draft.text)))
    draft.scan(birthDate, (match) => {
      if (!/20[2-9]\d/.test(match[0])) redactGroup(draft, match, 'birth');
    });
}
