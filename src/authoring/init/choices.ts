import { channelKinds } from '../../content/channel-kinds/registry.ts';
import { knownCountries } from '../../content/public-holidays.ts';
import type { Hours } from './hours.ts';
import type { ChannelName } from './starter.ts';

export interface Choices {
  company: string;
  /** The first is the default. */
  languages: string[];
  /** Address of the help centre, base path included. */
  url: string;
  companyUrl: string;
  /** `#rrggbb` */
  colour: string;
  /** Kind → address; the form has none. */
  channels: Partial<Record<ChannelName, string>>;
  /** Opening hours of telephone, WhatsApp and chat. */
  hours: Hours[];
  timeZone: string;
  /** ISO 3166-1 code, for public holidays. */
  country: string | undefined;
  /** npm specifier of the program: a version, path or address. */
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

/** A placeholder host name. */
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

/** The WhatsApp link of a number; addresses are kept. */
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

/** The likeliest country of a language; `undefined` when there are many. */
export function likelyCountry(language: string): string | undefined {
  const region = /-([A-Z]{2})$/.exec(language)?.[1];
  const homes: Record<string, string> = { it: 'IT', de: 'DE', fr: 'FR', es: 'ES', pt: 'PT' };
  return region ?? homes[language.slice(0, 2)];
}

/** Time zones of countries with only one. */
const zones: Record<string, string> = {
  IT: 'Europe/Rome',
  DE: 'Europe/Berlin',
  AT: 'Europe/Vienna',
  CH: 'Europe/Zurich',
  FR: 'Europe/Paris',
};
/** The likeliest time zone: the machine's, unless it is UTC. */
export const likelyTimeZone = (machine: string, country: string | undefined): string =>
  (/^(Etc\/.*|UTC|GMT)$/.test(machine) && country !== undefined && zones[country]) || machine;
