import { preferredLanguage } from './preferred-language.ts';

const name = 'prontuario-language';

/** Says that the page exists in the browser's language; only to readers from elsewhere, and never again once dismissed. */
function suggestLanguage(box: HTMLElement): void {
  const offers = [...box.querySelectorAll<HTMLElement>('[lang]')];
  const others = offers.map((offer) => offer.lang);
  const language = preferredLanguage(navigator.languages, document.documentElement.lang, others);
  const fromHere = document.referrer.startsWith(`${location.origin}/`);
  const offer = offers.find(({ lang }) => lang === language);
  let wasSentAway = false;
  try {
    wasSentAway = name in localStorage;
  } catch {
    // Nothing can be remembered here.
  }
  if (!offer || fromHere || wasSentAway) return;
  box.hidden = offer.hidden = false;
  // Whoever is already moving by keyboard must not lose sight of where they are.
  const active = document.activeElement;
  if (active !== document.body) active?.scrollIntoView({ block: 'nearest' });
  offer.querySelector('button')?.addEventListener('click', () => {
    box.remove();
    try {
      localStorage[name] = 'no';
    } catch {
      // Nothing can be remembered here: it is asked again on the next visit.
    }
  });
}

suggestLanguage(document.querySelector<HTMLElement>('.suggest')!);
