import { readFileSync } from 'node:fs';

/**
 * Texts with personal data, as readers write them. Numbers are published examples: the IBAN registry's, the card
 * schemes' test numbers, ranges that telephone authorities keep for fiction, made-up people.
 */
export interface Sample {
  kind: 'email' | 'phone' | 'card' | 'iban' | 'tax-code' | 'order' | 'vat';
  /** What must not be left. */
  secret: string;
  text: string;
}

const emails = [
  'ada.rossi@posta.example', 'a@b.it', 'ada_rossi+spesa@mail.posta.example', 'ADA.ROSSI@POSTA.EXAMPLE', 'ada-rossi@posta-italiana.example',
  'ada99@posta.co.uk', "o'brien@mail.example", 'ada.rossi.1985@libero.example', 'ada%rossi@posta.example',
  'ada.rossi @posta.example', 'ada.rossi@ posta.example', 'ada.rossi @ posta.example', 'ada.rossi(at)posta.example', 'ada.rossi [at] posta.example',
  'ada.rossi (at) posta (dot) example', 'ada.rossi chiocciola posta.example', 'ada chiocciola posta punto it', 'ada.rossi[at]posta[dot]example',
  'ada.rossi {at} posta.example', 'ada.rossi@posta.museum', 'àda.rossi@pòsta.example', 'ada.rossi@sub.domain.posta.example', '12345@posta.example',
  'ada.rossi＠posta.example', 'ada\u200B.rossi@posta.example', 'ada.rossi@xn--psta-5qa.example', 'x@y.io', 'ada.m.rossi@unibo.example', 'rossi.ada@pec.posta.it',
  'ada@posta.example', 'a.r@p.eu', 'mario-bianchi_77@tin.example', 'ADA@LIBERO.IT', 'ada.rossi@posta.online', 'ada (chiocciola) posta.it', 'ada [chiocciola] posta [punto] it',
  'm.verdi@studio.legale.it', 'paolo.verdi @ gmail . com', 'spesa.casa@famiglia.name', 'ada<at>posta.example',
]; // prettier-ignore

const phones = [
  '347 1234567', '3471234567', '347-1234567', '347.123.4567', '347/1234567', '347 12 34 567', '347 123 45 67', '+39 347 1234567', '+393471234567',
  '0039 347 1234567', '00393471234567', '+39-347-1234567', '(+39) 347 1234567', '+39 (347) 1234567', '39 347 1234567', '393471234567', '320 1234567',
  '333 1234567', '388 123 4567', '366 1234567', '339 123456', '02 99551234', '02 9955 1234', '02-99551234', '02/99551234', '0299551234', '+39 02 99551234',
  '+39 02 9955 1234', '0039 02 99551234', '06 69812345', '06.69812345', '011 5551234', '011-555 1234', '051 5551234', '081 5551234', '0471 555123', '0541/555123',
  '0332 555123', '(02) 99551234', '(011) 5551234', '02 99 55 12 34', '+44 20 7946 0958', '+442079460958', '020 7946 0958', '07700 900123', '+44 7700 900123',
  '+33 1 99 00 12 34', '+33 6 39 98 12 34', '06 39 98 12 34', '+49 30 23125 123', '+4930231 25123', '+1 212 555 0123', '(212) 555-0123', '212-555-0123', '212.555.0123',
  '+1 (212) 555-0123', '1-212-555-0123', '+34 612 345 678', '+41 44 668 18 00', '+43 1 71100 0', '+86 138 0013 8000', '+91 98765 43210', '+55 11 91234 5678',
  '0044 20 7946 0958', '001 212 555 0123', '+40 21 555 0123', '+355 69 555 1234', '+380 44 555 12 34', '+20 2 5550 1234', '+212 522 55 51 23',
  '３４７１２３４５６７', '347 123\u00A04567', '347–1234567', '3 4 7 1 2 3 4 5 6 7', '+39 3 4 7 1 2 3 4 5 6 7', '3401234567/3407654321', 'tel3401234567', 'cell.3387654321',
]; // prettier-ignore

const cards = [
  '4111 1111 1111 1111', '4111111111111111', '4111-1111-1111-1111', '4012 8888 8888 1881', '4222222222222', '5555 5555 5555 4444', '5555555555554444', '5105 1051 0510 5100',
  '2223 0031 2200 3222', '2223003122003222', '3782 822463 10005', '378282246310005', '3714 496353 98431', '3056 9309 0259 04', '30569309025904', '3852 0000 0232 37',
  '6011 1111 1111 1117', '6011111111111117', '6011 0009 9013 9424', '3530 1113 3330 0000', '3566002020360505', '4242 4242 4242 4242', '4242424242424242', '4000 0566 5566 5556',
  '5200 8282 8282 8210', '6200 0000 0000 0005', '4000 0025 0000 3155', '4111.1111.1111.1111', '4111 1111\u00A01111 1111', '5454 5454 5454 5454', '4000000000000002', '6799990100000000019',
  '5019 7170 1010 3742', '4917 6100 0000 0000', '4444 3333 2222 1111', '5425 2334 3010 9903',
]; // prettier-ignore

const ibans = [
  'IT60 X054 2811 1010 0000 0123 456', 'IT60X0542811101000000123456', 'it60x0542811101000000123456', 'IT60-X054-2811-1010-0000-0123-456', 'IT60 X 05428 11101 000000123456',
  'SM86 U032 2509 8000 0000 0270 100', 'SM86U0322509800000000270100', 'DE89 3704 0044 0532 0130 00', 'DE89370400440532013000', 'FR14 2004 1010 0505 0001 3M02 606', 'FR1420041010050500013M02606',
  'GB29 NWBK 6016 1331 9268 19', 'GB29NWBK60161331926819', 'ES91 2100 0418 4502 0005 1332', 'ES9121000418450200051332', 'CH93 0076 2011 6238 5295 7', 'CH9300762011623852957',
  'AT61 1904 3002 3457 3201', 'BE68 5390 0754 7034', 'NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300', 'PT50 0002 0123 1234 5678 9015 4', 'IE29 AIBK 9311 5212 3456 78', 'LU28 0019 4006 4475 0000',
  'GR16 0110 1250 0000 0001 2300 695', 'PL61 1090 1014 0000 0712 1981 2874', 'RO49 AAAA 1B31 0075 9384 0000', 'HR12 1001 0051 8630 0016 0', 'SI56 2633 0001 2039 086', 'HU42 1177 3016 1111 1018 0000 0000',
  'CZ65 0800 0000 1920 0014 5399', 'SK31 1200 0000 1987 4263 7541', 'SE45 5000 0000 0583 9825 7466', 'DK50 0040 0440 1162 43', 'FI21 1234 5600 0007 85', 'NO93 8601 1117 947', 'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  'CY17 0020 0128 0000 0012 0052 7600', 'BG80 BNBG 9661 1020 3456 78', 'EE38 2200 2210 2014 5685', 'LT12 1000 0111 0100 1000', 'LV80 BANK 0000 4351 9500 1', 'AL47 2121 1009 0000 0002 3569 8741', 'MC58 1122 2000 0101 2345 6789 030',
  'TR33 0006 1005 1978 6457 8413 26', 'RS35 2600 0560 1001 6113 79', 'LI21 0881 0000 2324 013A A', 'UA21 3223 1300 0002 6007 2335 6600 1', 'AD12 0001 2030 2003 5910 0100', 'MD24 AG00 0225 1000 1310 4168',
]; // prettier-ignore

const oddValue: Record<string, number> = Object.fromEntries(
  [...'0123456789'].map((char, index) => [char, [1, 0, 5, 7, 9, 13, 15, 17, 19, 21][index]!] as const).concat(
    [...'BAKPLCQDREVOSFTGUHMINJWZYX'].map((char, index) => [char, index] as const),
  ),
); // prettier-ignore
/** The check letter by the decree's own wording, written differently from the code under test. */
function withCheckLetter(fifteen: string): string {
  const sum = [...fifteen].reduce((total, char, index) => {
    if (index % 2 === 0) return total + oddValue[char]!;
    return total + (/\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65);
  }, 0);
  return fifteen + 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[sum % 26]!;
}
/** Omocodia: the last `count` digits become letters. */
function omocode(code: string, count: number): string {
  const places = [14, 13, 12, 10, 9, 7, 6].slice(0, count);
  const letters = [...code.slice(0, 15)].map((char, index) =>
    places.includes(index) ? 'LMNPQRSTUV'[Number(char)]! : char,
  );
  return withCheckLetter(letters.join(''));
}
const people = [
  'RSSMRA85T10A562',
  'RSSMRA80A01H501',
  'BNCLRA90D45F205',
  'VRDGPP75M20L219',
  'FRRCHR88S52H501',
  'XXXYYY01A41Z100',
];
const taxCodes = people.flatMap((person) => {
  const code = withCheckLetter(person);
  const spaced = code.replace(/^(.{3})(.{3})(.{5})(.{4})(.)$/, '$1 $2 $3 $4 $5');
  return [
    code,
    code.toLowerCase(),
    spaced,
    omocode(code, 1),
    omocode(code, 3),
    omocode(code, 7),
    omocode(code, 2).toLowerCase(),
  ];
});

const orders = [
  'DSP-123456', 'DSP123456', 'dsp-1234567', 'DSP-12345678', 'Dsp123456', 'ordine 12345678', 'ordine n. 12345678', 'ordine numero 1234567', 'ordine #12345', 'ordine n° 987654',
  'order 12345678', 'order number 1234567', 'order no. 123456', 'order #98765', 'Ordine: 555666777', 'ORDER ID: 44556677', 'ordine A-123456', 'ordine DSP-765432', 'numero ordine 7654321', 'order ABC12345', 'ordine è il 12345678', 'order ref 99887766', 'ordine nr. 5566778',
]; // prettier-ignore

const vats = ['IT 00743110157', '00743110157', '12345670785', 'IT12345670785', '01234567897'];

const frames = [
  (secret: string) => secret,
  (secret: string) => `Non funziona, contattatemi: ${secret}. Grazie!`,
  (secret: string) => `ho scritto ${secret} ma nessuno risponde da 3 giorni`,
  (secret: string) => `Please check (${secret}), thanks`,
  (secret: string) => `Dati:\n${secret}\nSaluti`,
];

function samples(kind: Sample['kind'], secrets: readonly string[]): Sample[] {
  return secrets.map((secret, index) => ({ kind, secret, text: frames[index % frames.length]!(secret) }));
}

export const personalData: readonly Sample[] = [
  ...samples('email', emails),
  ...samples('phone', phones),
  ...samples('card', cards),
  ...samples('iban', ibans),
  ...samples('tax-code', taxCodes),
  ...samples('order', orders),
  ...samples('vat', vats),
  ...samples(
    'phone',
    phones.map((phone) => `tel. ${phone}`),
  ),
];

/** Texts that only a person can judge: names, streets, secrets. They go to quarantine. */
export const suspects: readonly string[] = [
  'Mi chiamo Ada Rossi e aspetto da ieri', 'my name is Ada', 'Il mio nome è Ada Rossi', 'sono la sig.ra Rossi', 'Sig. Bianchi, secondo piano', 'abito in via Garibaldi 12', 'Via dei Mille, 4',
  'piazza Duomo 1', 'viale Monza 130', 'consegnate in corso Buenos Aires 33', '12 Abbey Road', 'Dott.ssa Verdi',
  'RSSMRA80A01H501X', 'ada@posta', 'IT61 X054 2811 1010 0000 0123 456', 'Mr Smith was not in', 'codice 123456789012',
]; // prettier-ignore

/** Ordinary things that look like numbers of people and are not. */
export const innocent: readonly string[] = [
  '800 123456', '800 123 456', '892 424', '199 123456', 'info@ditta-rossi.it', 'ISBN 978-88-04-68231-2', 'Chrome 120.0.0.0', 'sono stato addebitato due volte',
  'Ho pagato 70 € e la consegna 3,90 €', 'il 10/03/2026 alle 10:30', '2026-12-08', 'dal 01.02.2026 al 03.02.2026', 'fascia 18:00-20:00', 'ordine minimo di 30 euro', '500 punti = 5 €', '2 confezioni da 1,5 l',
  'entro 14 giorni', 'articolo 52 del Codice del consumo', 'peso 1.250 g', '−18 °C', 'CAP 20121', 'pagina 404', 'nel 2024-2025', '2 x 6 x 1,5', 'risposta 1042', '12 mesi', 'tra le 8 e le 22', 'IVA al 10 %', 'via libera', 'in via eccezionale', 'via e-mail',
  '3 volte su 10', 'ho aspettato 45 minuti', 'scade il 31/12/26', 'buono da 10,00 €', 'piano 3 interno 12', 'ore 9.30 - 11.30', 'codice SDI a 7 caratteri', 'order arrived late', 'the order of the steps', 'ordine in ritardo di 20 minuti', 'l’ordine 3 volte sbagliato',
  'Consegna del 10/03/2026 10:30', 'dal 01/03/2026-05/03/2026', 'consegna del 10/03/2026 10:30-12:30', 'dal 01/03/2026 - 05/03/2026', 'ordinato il 12-03-2026 18.30', '2026-03-10 10:30:45',
  'il 3/4/2026 5/4/2026 e basta', 'fascia 10/03/2026 10-12', 'sabato 05/04/2026 (18:00-20:00)', '7.12.2026 20:00 - 22:00', 'dal 28/12/2026 al 02/01/2027 18:00', '2026-03-10/2026-03-12', '10/03/2026 10.30-12.30', '01.02.2026–03.02.2026',
]; // prettier-ignore

/** A text with what has to go from it; nothing has to go from a harmless one. */
export interface Marked {
  kind: string;
  text: string;
  secrets: string[];
}

/**
 * Sentences that three people wrote before the patterns were read, so that nobody fitted one to the other. When they
 * were first tried, 166 of 187, then (the patterns had learnt from those) 248 of 250 and 248 of 250 were found.
 */
export const blind: readonly Marked[] = ['blind.txt', 'blind-2.txt', 'blind-3.txt'].flatMap(marked);

/** The same of more kinds, of which names, streets and health can only be put in quarantine. */
export const blindKinds: readonly Marked[] = Array.from({ length: 18 }, (_, i) => `blind-${i + 4}.txt`).flatMap(marked);

function marked(file: string): Marked[] {
  return readFileSync(new URL(`../../fixtures/personal-data/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', marked = ''] = line.split('\t');
      const secrets = [...marked.matchAll(/⟦(.*?)⟧/g)].map(([, secret = '']) => secret.trim());
      return { kind, text: marked.replace(/[⟦⟧]/g, '').replaceAll('\\n', '\n'), secrets };
    });
}

/** Whether any piece of three signs or more of a secret is left that the sentence around it does not hold too. */
export function isLeft({ text, secrets }: Marked, redacted: string): boolean {
  const around = secrets.reduce((rest, secret) => rest.replace(secret, ' '), text);
  const left = redacted.replace(/\[[a-z-]+\]/g, ' ');
  return secrets
    .flatMap((secret) => [secret, ...secret.normalize('NFKC').split(/[^\p{L}\p{N}]+/u)])
    .some((piece) => piece.length >= 3 && left.includes(piece) && !around.includes(piece));
}
