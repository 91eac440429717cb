import { list } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';

/** A context names a page on which the widget may not stand. */
export default defineRule<{ origin: string; allowed: readonly string[] }>({
  code: 'P-CONTEXT-URL',
  severity: 'warning',
  messages: {
    it: ({ origin, allowed }) => ({
      what: `Il pannello d’aiuto non può stare su ${origin}: qui il contesto non si vedrà mai.`,
      fix: allowed.length
        ? `Aggiungi il sito a "widget.origins" in site.yaml, o correggi l’indirizzo. Ci sono: ${list(allowed)}.`
        : 'Aggiungi il sito a "widget.origins" in site.yaml, o togli la riga "urls".',
    }),
    en: ({ origin, allowed }) => ({
      what: `The help panel may not stand on ${origin}: the context will never be seen there.`,
      fix: allowed.length
        ? `Add the site to "widget.origins" in site.yaml, or correct the address. There are: ${list(allowed)}.`
        : 'Add the site to "widget.origins" in site.yaml, or take the line "urls" away.',
    }),
  },
  check({ index: { settings }, report }) {
    const { file, value, yaml } = settings.files.contexts;
    if (!value || !yaml || !settings.site) return;
    const allowed = settings.site.widget?.origins ?? [];
    for (const [name, { urls }] of Object.entries(value))
      urls.forEach((url, at) => {
        const origin = /^https?:\/\/[^/]+/.exec(url)?.[0] ?? url;
        if (!allowed.includes(origin)) report([file, yaml.at([name, 'urls', at])], { origin, allowed });
      });
  },
  fixtures: {
    'a context is of a page where the widget may not stand': {
      files: { 'contexts.yaml': 'checkout:\n  answers: [1001]\n  urls: [⟦"https://www.bottega.example/cassa/*"⟧]\n' },
    },
  },
});
