import { triageText } from '../fixture.ts';
import { list, maybe } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';

export const channelAddress = defineRule<{ channel: string; kind: string; example: string }>({
  code: 'P-CHANNEL-ADDRESS',
  messages: {
    it: ({ channel, kind, example }) => ({
      what: `Il canale "${channel}" (${kind}) non ha un indirizzo valido.`,
      fix: `Scrivi per esempio: address: ${example}`,
    }),
    en: ({ channel, kind, example }) => ({
      what: `The channel "${channel}" (${kind}) has no valid address.`,
      fix: `Write for example: address: ${example}`,
    }),
  },
  fixtures: {
    'a channel has no address': { swap: { 'channels.yaml': ['address: "+39 02 5550 1234"', 'address: ⟦chiamaci⟧'] } },
    'a link of one app leads to another': { channel: ['whatsapp', '⟦"https://m.me/esempio"⟧'] },
    'a page of Facebook stands on another host': { channel: ['messenger', '⟦"https://facebook.com.esempio.it/x"⟧'] },
    'an account of Instagram is only a name': { channel: ['instagram', '⟦"@esempio"⟧'] },
    'a profile of X stands elsewhere': { channel: ['x', '⟦"https://www.esempio.it/x"⟧'] },
    'a chat of Telegram has no https': { channel: ['telegram', '⟦"http://t.me/esempio"⟧'] },
    'a page of LinkedIn stands elsewhere': { channel: ['linkedin', '⟦"https://www.esempio.it/"⟧'] },
    'a shop has a link for its address': { channel: ['shop', '⟦"https://www.esempio.it/negozi/1"⟧'] },
    'a shop has no place where it stands': { channel: ['shop', '⟦"in centro"⟧'] },
    'a call back is asked for at no link': { channel: ['callback', '⟦"chiamami"⟧'] },
    'another kind has no link': { channel: ['other', '⟦"allo sportello"⟧'] },
    'another kind runs a script': { channel: ['other', '⟦"javascript:alert(1)"⟧'] },
    'a kind that needs an address has none': {
      swap: { 'channels.yaml': ['    address: "+39 02 5550 1234"\n', ''] },
      at: '3:11-3:16',
    },
  },
});

export const channelPhones = defineRule<{ channel: string; first: string }>({
  code: 'P-CHANNEL-PHONES',
  messages: {
    it: ({ channel, first }) => ({
      what: `Il canale "${channel}" ha più di un numero: chi lo tocca ne chiamerebbe uno che non esiste.`,
      fix: `Scrivine uno solo, per esempio address: "${first}". Per l'altro aggiungi un canale, o scrivilo in note.`,
    }),
    en: ({ channel, first }) => ({
      what: `The channel "${channel}" has more than one number: whoever taps it would call one that does not exist.`,
      fix: `Write only one, for example address: "${first}". For the other add a channel, or write it in note.`,
    }),
  },
  fixtures: {
    'two telephone numbers stand in one address': {
      swap: { 'channels.yaml': ['"+39 02 5550 1234"', '⟦"02 5550 1234 / 02 5550 1235"⟧'] },
    },
  },
});

export const channelExtension = defineRule<{ channel: string; first: string; sign: string; last: string }>({
  code: 'P-CHANNEL-EXTENSION',
  messages: {
    it: ({ channel, first, sign, last }) => ({
      what: `Nel canale "${channel}" non si capisce che cos'è "${sign}${last}" in fondo al numero.`,
      fix: `Se è un interno, scrivi address: "${first} int. ${last}"; se fa parte del numero, togli il segno; se è un secondo numero, togli "${sign}${last}".`,
    }),
    en: ({ channel, first, sign, last }) => ({
      what: `In the channel "${channel}" it is not clear what "${sign}${last}" at the end of the number is.`,
      fix: `For an extension write address: "${first} ext. ${last}"; if it belongs to the number, leave out the sign; if it is a second number, leave out "${sign}${last}".`,
    }),
  },
  fixtures: {
    'a telephone number ends in a hyphen and a digit': {
      swap: { 'channels.yaml': ['1234"', '1234-5"'] },
      at: '5:14-5:34',
    },
    'a telephone number ends in a slash and some digits': {
      swap: { 'channels.yaml': ['1234"', '1234/35"'] },
      at: '5:14-5:35',
    },
  },
});

export const channelCategory = defineRule<{ category: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-CHANNEL-CATEGORY',
  messages: {
    it: ({ category, suggestion, allowed }) => ({
      what: `Non c'è nessuna categoria con id "${category}".`,
      fix: `${maybe.it(suggestion)}Le categorie sono: ${list(allowed)}.`,
    }),
    en: ({ category, suggestion, allowed }) => ({
      what: `There is no category with the id "${category}".`,
      fix: `${maybe.en(suggestion)}The categories are: ${list(allowed)}.`,
    }),
  },
  fixtures: {
    'a triage is of a category that is not there': {
      files: { 'triage.yaml': `${triageText({ start: ['answers: [1001]', 'channel: phone'] })}  category: deliveri\n` },
      at: '10:13-10:21',
      fix: 'delivery',
    },
    'a channel is good for a category that is not there': {
      swap: {
        'channels.yaml': [
          'promise: { within: 3, unit: minutes }',
          'promise: { within: 3, unit: minutes }\n    goodFor: [⟦order⟧]',
        ],
      },
      fix: 'orders',
    },
  },
});
