import { channelKinds } from '../../content/channel-kinds/registry.ts';
import { knownCountries } from '../../content/public-holidays.ts';
import type { Hours } from './hours.ts';
import type { ChannelName } from './starter.ts';

/** What a new help centre is made from. */
export interface Choices {
  company: string;
  /** The first is the default one. */
  languages: string[];
  /** Of the help centre, base path included. */
  url: string;
  companyUrl: string;
  /** `#rrggbb` */
  colour: string;
  /** Kind → address; the form has none. */
  channels: Partial<Record<ChannelName, string>>;
  /** When somebody answers at the telephone, by WhatsApp or in the chat. */
  hours: Hours[];
  timeZone: string;
  /** ISO 3166-1, whose public holidays the channels keep. */
  country: string | undefined;
  /** Where npm finds the program: a version, or a path or address. */
  program: string;
}

const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');

export const packageName = (company: string): string => `${slugOf(company) || 'our'}-help`;

/** A host name nobody owns, until the right one is known. */
export const placeholderHost = (company: string): string => `${slugOf(company) || 'company'}.example`;

export const isValid = {
  company: (text: string) => text.trim().length >= 1 && text.trim().length <= 60,
  languages: (text: string) =>
    languageList(text).length > 0 && languageList(text).every((one) => /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/.test(one)),
  url: (text: string) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''),
  colour: (text: string) => /^#[\da-f]{6}$/i.test(text),
  email: (text: string) => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text),
  phone: (text: string) => /^\+\d[\d ()./-]{5,}$/.test(text),
  whatsapp: (text: string) => channelKinds.whatsapp.fault(whatsappAddress(text)) === undefined,
  chat: (text: string) => channelKinds.chat.fault(text) === undefined,
  country: (text: string) => knownCountries().countries.includes(text),
  'time-zone': (text: string) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
    } catch {
      return false;
    }
  },
} satisfies Record<string, (text: string) => boolean>;

/** Where somebody writes to a number by WhatsApp; an address stays as it is. */
export const whatsappAddress = (text: string): string =>
  isValid.phone(text) ? `https://wa.me/${text.replace(/\D/g, '')}` : text;

export const languageList = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,;]+/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

/** The country whose language it most likely is; `undefined` for languages of many countries. */
export function likelyCountry(language: string): string | undefined {
  const region = /-([A-Z]{2})$/.exec(language)?.[1];
  const homes: Record<string, string> = { it: 'IT', de: 'DE', fr: 'FR', es: 'ES', pt: 'PT' };
  return region ?? homes[language.slice(0, 2)];
}

/** Time zone of countries that have one. */
const zones: Record<string, string> = {
  IT: 'Europe/Rome',
  DE: 'Europe/Berlin',
  AT: 'Europe/Vienna',
  CH: 'Europe/Zurich',
  FR: 'Europe/Paris',
};
/** The time zone that opening hours are most likely told in: of the machine, unless it keeps that of servers. */
export const likelyTimeZone = (machine: string, country: string | undefined): string =>
  (/^(Etc\/.*|UTC|GMT)$/.test(machine) && country !== undefined && zones[country]) || machine;
