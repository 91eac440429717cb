import { contactContext } from './contact-context.ts';
import { withPrefill } from './prefill.ts';
import { describeDeadline, describeOpeningStatus, localMoment, type TimeWords } from './describe-hours.ts';
import { interpolate } from '../i18n/interpolate.ts';
import { openingStatus, type Calendar } from './hours.ts';
import { replyDeadline } from './reply-deadline.ts';
import { questionOf } from './fetch-question.ts';
import type { Channel } from '../content/schema/channels.ts';

/** Where answers are, and how a message begins: `{question}`, `{id}`, `{url}`; `{query}`. */
interface Carried {
  home: string;
  reading: string;
  searched: string;
}

const everyMinute = 60_000;

/**
 * Keeps what the cards say true for this very moment: who can be reached now, and by when an answer comes.
 * Without script the cards show the opening hours and the undated promise instead.
 */
class ContactCards extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback() {
    this.#tell();
    this.#timer = setInterval(() => this.#tell(), everyMinute);
    void this.#carry();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  /** On the contact page the links bring along what its address says of the reader. */
  async #carry() {
    const { carry: carryText } = this.dataset;
    const { article, query } = contactContext(location.search);
    if (!carryText || (!article && !query)) return;
    const { home, reading, searched } = JSON.parse(carryText) as Carried;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-carries]')];
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = location.search;
    // The form is on this very page, which would else be asked for anew without what it knows.
    for (const link of links) if (link.pathname === location.pathname) link.search = location.search;
    const question = article && (await questionOf(home, article));
    if (!question && !query) return;
    const text = question
      ? interpolate(reading, { question, id: article, url: new URL(`${home}${article}/`, location.href).href })
      : interpolate(searched, { query });
    for (const link of links)
      if (link.origin !== location.origin) {
        const subject = new URL(link.href).searchParams.get('subject') ?? '';
        link.href = withPrefill(link.href, question ? `${question} (${article})` : subject, text);
      }
  }

  #tell() {
    const { calendar: calendarText, words: wordsText, promise = '', locale = 'it' } = this.dataset;
    if (!calendarText || !wordsText) return;
    const calendar = JSON.parse(calendarText) as Calendar;
    const words = JSON.parse(wordsText) as TimeWords;
    const now = new Date();
    const moment = localMoment(now, calendar.timeZone, locale);
    for (const zone of this.querySelectorAll('[data-zone]'))
      zone.textContent = moment.longZone && `(${moment.longZone})`;
    for (const card of this.querySelectorAll<HTMLElement>('[data-channel-card]')) {
      const channel = JSON.parse(card.dataset['channelCard'] ?? '{}') as Pick<Channel, 'hours' | 'promise'>;
      const facts = card.querySelector('.channel-facts')!;
      const next = facts.cloneNode(true) as HTMLElement;
      const state = next.querySelector('.channel-state')!;
      const told = next.querySelector<HTMLElement>('.channel-promise')!;
      const isDated = 'deadline' in told.dataset;
      let isOpen = true;
      if (channel.hours) {
        const is = openingStatus(channel.hours, calendar, now);
        isOpen = is.open;
        state.textContent = describeOpeningStatus(is, words, calendar, moment, isDated) || state.textContent;
        state.classList.toggle('is-open', isOpen);
      }
      if (isDated) {
        // With hours, the zone is named there.
        const rest = channel.hours ? { ...moment, zone: '' } : moment;
        told.textContent = interpolate(promise, {
          date: describeDeadline(replyDeadline(channel, calendar, now), words, rest),
        });
      }
      // Nobody answers in minutes where nobody is; the words wait there for the opening.
      else told.hidden = !isOpen;
      // New lines instead of other words in the old ones: nothing moves on the page, room for them is kept.
      if (!next.isEqualNode(facts)) facts.replaceWith(next);
    }
  }
}

customElements.define('contact-cards', ContactCards);
