import { addressWords } from './address-words.ts';

/** The 404 page: shows answers similar to the address. Hosts may show it for any language: then the page of the right one is fetched. */
class NotFound extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('input')!;
    const { base = '/', locale } = this.querySelector<HTMLElement>('site-search')!.dataset;
    const locales = this.dataset['locales']!.split(' ');
    const requested = location.hash.startsWith('#/') ? location.hash.slice(1) : location.pathname;
    const [folder = ''] = requested.slice(base.length).split('/');
    const better = `${base}${folder}/404.html`;
    if (folder !== locale && locales.includes(folder) && location.pathname !== better) {
      location.replace(`${better}#${requested}`);
      return;
    }
    const words = addressWords(requested, base, locales);
    field.value ||= words;
    // Selected, so that a new query replaces it.
    field.addEventListener('focus', () => field.select(), { once: true });
    void this.#showMeant(words)
      // On failure the most useful answers stay.
      .catch(() => undefined)
      .then(() => (this.dataset['known'] = ''));
  }

  async #showMeant(words: string): Promise<void> {
    const { loadQuestions, nearestQuestions } = await import('../../search/ui/question-list.ts');
    const questions = await loadQuestions(this.dataset['all']!);
    const nearest = nearestQuestions(questions, words);
    const alike = questions.filter(({ category }) => category === nearest[0]?.category);
    const [first, ...others] = [...new Set([...nearest, ...alike])].slice(0, 3);
    // A hovered or focused answer is not replaced.
    if (!first || this.querySelector('.meant:is(:hover, :focus-within)')) return;
    const heading = this.querySelector<HTMLElement>('[data-meant]')!;
    heading.textContent = heading.dataset['meant']!;
    const [row, ...rest] = this.querySelectorAll('li');
    const rows = [row!, ...rest];
    [first, ...others].forEach(({ question, url }, at) => {
      const link = rows[at]!.querySelector('a')!;
      link.textContent = question;
      link.href = url;
    });
    // Hidden rows keep their space, so that nothing below moves.
    for (const spare of rows.slice(others.length + 1)) spare.replaceChildren();
  }
}

customElements.define('not-found', NotFound);
