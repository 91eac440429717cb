import { list, maybe } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';

export const siteLink = defineRule<{ key: string; both: number }>({
  code: 'P-SITE-LINK',
  severity: 'error',
  messages: {
    it: ({ key, both }) => ({
      what: both ? `"${key}" ha sia "page" sia "url".` : `"${key}" non dice dove porta.`,
      fix: 'Scrivi una delle due: page: privacy per una pagina di pages/, o url: https://www.esempio.it/',
    }),
    en: ({ key, both }) => ({
      what: both ? `"${key}" has both "page" and "url".` : `"${key}" does not say where it leads.`,
      fix: 'Write one of the two: page: privacy for a page in pages/, or url: https://www.example.com/',
    }),
  },
  fixtures: [{ when: 'a link leads nowhere', swap: { 'site.yaml': ['feedback:', 'privacy: ⟦{}⟧\nfeedback:'] } }],
});

export const siteLabel = defineRule<{ key: string }>({
  code: 'P-SITE-LABEL',
  severity: 'error',
  messages: {
    it: ({ key }) => ({
      what: `Il link "${key}" non ha parole.`,
      fix: 'Aggiungi per esempio: label: { it: Lavora con noi, en: Jobs }',
    }),
    en: ({ key }) => ({
      what: `The link "${key}" has no words.`,
      fix: 'Add for example: label: { it: Lavora con noi, en: Jobs }',
    }),
  },
  fixtures: [
    {
      when: 'a link has no words',
      swap: { 'site.yaml': ['feedback:', 'headerLinks: [⟦{ url: https://a.example/ }⟧]\nfeedback:'] },
    },
    {
      when: 'a link of a notice has no words',
      files: {
        'notices.yaml':
          '- { id: a, text: { it: Chiusi, en: Closed }, from: 2026-11-20, until: 2026-12-01, link: ⟦{ url: "https://a.example/" }⟧ }\n',
      },
    },
  ],
});

export const sitePage = defineRule<{ page: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-SITE-PAGE',
  severity: 'error',
  messages: {
    it: ({ page, suggestion, allowed }) => ({
      what: `Non c'è nessuna pagina "${page}".`,
      fix: `${maybe.it(suggestion)}${allowed.length ? `Le pagine sono: ${list(allowed)}.` : `Scrivila in pages/<lingua>/${page}.mdx.`}`,
    }),
    en: ({ page, suggestion, allowed }) => ({
      what: `There is no page "${page}".`,
      fix: `${maybe.en(suggestion)}${allowed.length ? `The pages are: ${list(allowed)}.` : `Write it in pages/<language>/${page}.mdx.`}`,
    }),
  },
  fixtures: [
    {
      when: 'a link of the footer names a page that is not there',
      swap: { 'site.yaml': ['feedback:', 'footer: { columns: [{ links: [{ page: ⟦privacy⟧ }] }] }\nfeedback:'] },
    },
  ],
});
