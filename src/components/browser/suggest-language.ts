/**
 * The language to suggest to a reader, if any.
 * In: the languages the browser prefers, best first; the page's own; those the page is also in.
 * Out: one of `others`, or nothing when the reader prefers the page's language to all of them, or speaks none.
 */
export function preferred(wanted: readonly string[], own: string, others: readonly string[]): string | undefined {
  const fits = (tag: string, locale: string) => tag.toLowerCase().split('-')[0] === locale.toLowerCase().split('-')[0];
  for (const tag of wanted) {
    if (fits(tag, own)) return undefined;
    const other = others.find((locale) => locale === tag) ?? others.find((locale) => fits(tag, locale));
    if (other) return other;
  }
  return undefined;
}

const name = 'prontuario-language';

function remembered(): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}

/**
 * Says that the page is there in the language the browser prefers; never leads there by itself. Only to those who come
 * from elsewhere, since whoever is on the site already has chosen, and never again once sent away.
 */
export function suggestLanguage(box: HTMLElement): void {
  const offers = [...box.querySelectorAll<HTMLElement>('[lang]')];
  const others = offers.map((offer) => offer.lang);
  const language = preferred(navigator.languages, document.documentElement.lang, others);
  const fromHere = document.referrer.startsWith(`${location.origin}/`);
  const offer = offers.find(({ lang }) => lang === language);
  if (!offer || fromHere || remembered()) return;
  box.hidden = offer.hidden = false;
  // Whoever is already moving by keyboard must not lose sight of where they are.
  if (document.activeElement !== document.body) document.activeElement?.scrollIntoView({ block: 'nearest' });
  offer.querySelector('button')?.addEventListener('click', () => {
    box.remove();
    try {
      localStorage.setItem(name, 'no');
    } catch {
      // Nothing can be remembered here: it is asked again on the next visit.
    }
  });
}
