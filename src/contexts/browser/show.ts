import type { ContextsFile, ShownContext } from '../files.ts';
import css from './context.css?inline';

function link(text: string, href: string, lang = ''): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { textContent: text, href, lang });
}

/** What suits a context, as a part of the page. In: the words around it. */
function section({ title, person, status }: ContextsFile, { notice, answers, channel }: ShownContext): HTMLElement {
  const root = Object.assign(document.createElement('section'), { className: 'context' });
  const heading = Object.assign(document.createElement('h2'), { textContent: title, id: 'context' });
  root.setAttribute('aria-labelledby', heading.id);
  root.append(heading);
  if (notice)
    root.append(Object.assign(document.createElement('p'), { textContent: notice.text, lang: notice.lang ?? '' }));
  const list = document.createElement('ul');
  for (const { question, href, lang } of answers) {
    const item = document.createElement('li');
    item.append(link(question, href, lang));
    list.append(item);
  }
  root.append(list);
  if (channel) {
    const line = document.createElement('p');
    const way = link(channel.label, channel.href);
    way.dataset['channel'] = channel.id;
    line.append(`${person} `, way);
    const facts = Object.assign(document.createElement('p'), {
      className: 'channel-facts',
      textContent: channel.facts,
    });
    const card = document.createElement('div');
    card.dataset['channelCard'] = channel.card;
    card.append(line, facts);
    const cards = document.createElement('contact-cards');
    // One line, as in short lists.
    Object.assign(cards.dataset, status, { shown: 1 });
    cards.append(card);
    root.append(cards);
  }
  return root;
}

/** Puts the answers of the context that the address names in their place. Rejects where they cannot be had. */
async function showContext(place: HTMLElement): Promise<void> {
  const name = new URLSearchParams(location.search).get('ctx') ?? '';
  const { base, locale } = document.querySelector<HTMLElement>('site-search')!.dataset;
  const response = await fetch(`${base}_contexts/${locale}.json`);
  const file = (await response.json()) as ContextsFile;
  if (!Object.hasOwn(file.contexts, name)) return place.remove();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  place.replaceWith(section(file, file.contexts[name]!));
}

const place = document.querySelector<HTMLElement>('#ctx');
// What waits for it goes on without.
if (place) showContext(place).catch(() => place.remove());
