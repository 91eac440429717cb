import { z } from 'zod';
import { answerOwner, articleId, hostname, localeCode, localised, slug, webAddress } from './common.ts';
import { originsSchema } from './origins.ts';
import { siteLink } from './site-link.ts';
import { themeSchema } from './theme.ts';

/** Of the files in `content/`; a change that older files do not meet counts it up, and gets a migration. */
export const currentFormat = 2;

/** `content/site.yaml`: the brand and how this help centre is reached. */
export const siteSchema = z.strictObject({
  /** Format of the files in `content/`: written by `init` and `migrate`. Default: 1. */
  format: z.int().min(1).max(currentFormat).default(1),
  /** The company's name as readers know it. */
  name: z.string().trim().min(1).max(60),
  /** Name of the help centre per locale, shown in the header and titles. */
  title: localised,
  /** One sentence per locale for search engines and the home page. */
  description: localised,
  /** Where the site will live, base path included: `https://shop.example/aiuto/`. */
  url: webAddress.refine((address) => {
    const { username, search, hash } = new URL(address);
    return username + search + hash === '';
  }),
  /** The company's own site. */
  companyUrl: webAddress,
  /** Every language of the site, in the order of menus. */
  locales: z.array(localeCode).min(1),
  /** The language that lives at `/`. */
  defaultLocale: localeCode,
  /** Opening hours and dates are told in this zone (IANA name). */
  timeZone: z.string().min(1),
  theme: themeSchema,
  /** Numbers of the answers that lead the home page, as the questions of the moment. Default: none. */
  featured: z.array(articleId).max(8).default([]),
  /** Where pages may load from besides the site itself, such as `https://stats.example`. Default: nowhere. */
  origins: originsSchema,
  /** Links beside those of the header. Default: none. */
  headerLinks: z.array(siteLink).max(4).default([]),
  /** What the foot of every page holds beside its own links. */
  footer: z
    .strictObject({
      /** Groups of links, with a heading per locale where one is wanted. Default: none. */
      columns: z
        .array(z.strictObject({ title: localised.optional(), links: z.array(siteLink).min(1).max(12) }))
        .max(4)
        .default([]),
      /** The line that the law asks for: company, address, tax number. Per locale. */
      legal: localised.optional(),
    })
    .prefault({}),
  /** How personal data are handled: shown beside every form. */
  privacy: siteLink.optional(),
  /** What the form of the contact page asks for besides the message, where to answer and the name. */
  contactForm: z
    .strictObject({
      /** What it is about, in a few words. Default: no. */
      subject: z.boolean().default(false),
      /** The number of the order, as `orderNumber` describes it. Default: no. */
      orderNumber: z.boolean().default(false),
      /** Up to three photos (JPEG, PNG, WebP) or PDF files. Default: no. */
      files: z.boolean().default(false),
      /** What who writes agrees to or should know, before the link to the privacy page. Per locale. Default: nothing. */
      consent: localised.optional(),
    })
    .prefault({}),
  collector: z
    .strictObject({
      /** Where votes are sent: a path on the site's own origin, or a full address elsewhere. No slash at its end. */
      endpoint: z
        .string()
        .regex(/^(\/(?!\/)|https?:\/\/)[\w.~:[\]/%-]+$/, { abort: true })
        .refine((address) => {
          const url = URL.parse(address, 'https://site.invalid');
          // A browser takes steps such as ".." away: what is left must be the same address.
          return (
            url !== null &&
            hostname.test(url.hostname) &&
            url.username === '' &&
            !/\/\/|\/(\.|%2e){1,2}(\/|$)/i.test(address.replace(/^https?:\/\//, ''))
          );
        })
        .overwrite((address) => address.replace(/\/+$/, ''))
        .default('/api/notes'),
      /** Further origins that may send, besides the origin of `url`. */
      origins: z.array(webAddress).default([]),
      /** Whether it is counted how often each answer is opened: its number alone, nothing of the reader. */
      opens: z.boolean().default(true),
    })
    .prefault({}),
  /** What answers say that leave it out. */
  defaults: z
    .strictObject({
      /** Team or person in charge. Default: every answer names its own. */
      owner: answerOwner.optional(),
      /** Months after `updated` by which an answer must be verified again. Default: every answer names the day. */
      reviewMonths: z.int().min(1).max(60).optional(),
    })
    .prefault({}),
  /** The help centre in a panel on the company's other pages (`/widget/` shows how). Default: none. */
  widget: z
    .strictObject({
      /** Where the panel may stand: `https://www.shop.example`. Pages elsewhere cannot frame the help centre. */
      origins: z
        .array(webAddress.refine((address) => new URL(address).origin === address.replace(/\/$/, '')))
        .min(1)
        .overwrite((origins) => origins.map((address) => new URL(address).origin)),
    })
    .optional(),
  feedback: z.strictObject({
    /** What a reader can tick after "no", in the order shown. */
    reasons: z
      .array(z.strictObject({ id: slug, label: localised }))
      .min(1)
      .max(8),
  }),
  /** Files of `public/` that may run in a browser, by their path in it: `google1a2b.html`. Default: none. */
  publicFiles: z
    .array(
      z
        .string()
        .regex(/^[^\s\\]+$/)
        .overwrite((name) => name.replace(/^\/+/, '')),
    )
    .default([]),
  /** Videos that lie elsewhere. */
  video: z
    .strictObject({
      /** Hosts whose players answers may show: `www.youtube.com`, `vimeo.com`. The policy lets frames come from these alone. */
      hosts: z.array(z.string().regex(/^[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d-]+)+$/)).default([]),
    })
    .prefault({}),
  /** What is made of the answers besides the pages; `false` leaves a part out. */
  parts: z
    .strictObject({
      /** The plain interface for programs: static JSON at `/api/v1/`. */
      api: z.boolean().default(true),
      /** The automatic answerer: VoiceXML at `/voice/`. */
      voice: z.boolean().default(true),
      /** What is shown first to who comes from a context (`?ctx=`), where `contexts.yaml` has some. */
      contexts: z.boolean().default(true),
      /** The desk of those who answer by hand: `/operatori/`, `/en/agents/`. */
      desk: z.boolean().default(true),
      /** "Write what happened" on the contact page: a conversation that only quotes the answers. */
      conversation: z.boolean().default(true),
      /** "Listen" on each answer, where the browser has a voice of its language. */
      listen: z.boolean().default(true),
      /** The questions of `triage.yaml`, a page each. */
      triage: z.boolean().default(true),
      /** The code to tell on the telephone, on the contact page for who comes from an answer. */
      phoneCode: z.boolean().default(true),
      /** Pages that were read, and search, work without network: a service worker. */
      offline: z.boolean().default(true),
    })
    .prefault({}),
  /** Order numbers look like this (regular expression source, as `order-number.ts` reads it); they are removed from comments and queries. */
  orderNumber: z.string().min(1).max(200).optional(),
  /** Where the weekly page of an owner goes (`npm run insights -- --send`): an e-mail address, or the address of a webhook. Default: nowhere. */
  owners: z.record(answerOwner, z.union([z.email(), z.url({ protocol: /^https?$/ })])).default({}),
  /** Where an editor edits a file; `{path}` is replaced by the path inside `content/`. */
  editUrl: z.string().includes('{path}').optional(),
});

export type Site = z.output<typeof siteSchema>;
