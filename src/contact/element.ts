import type { CardData } from './card-data.ts';
import { contextChanged, contextHere, contextMessage, learnAnswer, type ContextLines } from './carried-context.ts';
import { datesReady } from './dates-ready.ts';
import { describeDeadline, describeOpeningStatus, localMoment, type TimeWords } from './describe-hours.ts';
import { questionOf } from './fetch-question.ts';
import { readCalendar } from './calendar-text.ts';
import { holidayOn, openingStatus } from './hours.ts';
import { withPrefill } from './prefill.ts';
import { replyDeadline } from './reply-deadline.ts';
import { localTime } from '../i18n/dates.ts';
import { interpolate } from '../i18n/interpolate.ts';

const refreshMs = 60_000;

/**
 * Keeps what the cards say true for this very moment: who can be reached now, and by when an answer comes.
 * Without script the cards show hours and the undated promise instead.
 */
class ContactCards extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;
  #controller: AbortController | undefined;
  /** The page waited for this no longer: who reads already sees every channel, and none of them moves. */
  #isLate = getComputedStyle(this).visibility === 'visible';

  connectedCallback() {
    this.#controller = new AbortController();
    this.#tell();
    // Only now: what stands somewhere is not taken away under a reader's hand.
    this.#order();
    this.#timer = setInterval(() => this.#tell(), refreshMs);
    if (!this.dataset['carry']) return;
    const { signal } = this.#controller;
    document.addEventListener(contextChanged, () => void this.#carry(), { signal });
    void this.#carry();
    void learnAnswer();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    this.#controller?.abort();
  }

  get #cards() {
    return [...this.querySelectorAll<HTMLElement>('[data-channel-card]')];
  }

  /** What keeps people away today; empty on other days, and where it has no name. */
  #holiday(): string {
    const calendar = readCalendar(this.dataset['calendar'] ?? '');
    return holidayOn(localTime(new Date(), calendar.timeZone).date, calendar) ?? '';
  }

  /** Who can be reached now comes first: two of them where room is short, else all, with the others folded away. */
  #order() {
    const { shown } = this.dataset;
    const locale = document.documentElement.lang;
    const isOpen = (card: HTMLElement) => card.dataset['open'] === '';
    const open = this.#cards.filter(isOpen);
    // What has the focus stays where it is: somebody is about to press it.
    const isFocused = (card: HTMLElement) => card.contains(document.activeElement);
    const closed = this.#cards.filter((card) => !isOpen(card) && !isFocused(card));
    if (shown) {
      const best = open.length > 0 ? open.slice(0, Number(shown)) : closed.slice(0, 1);
      for (const card of this.#cards) card.hidden = !best.includes(card) && !isFocused(card);
      const note = this.querySelector<HTMLElement>('[data-holiday]');
      const holiday = this.#holiday();
      if (note && holiday && closed.length > 0)
        note.textContent = interpolate(note.dataset['holiday'] ?? '', { holiday });
      return;
    }
    const fold = this.querySelector<HTMLDetailsElement>('[data-closed]');
    const summary = fold?.querySelector('summary');
    if (this.#isLate || !fold || !summary || open.length === 0 || closed.length === 0) return;
    fold.querySelector('ul')?.append(...closed);
    const names = closed.map((card) => card.querySelector('h2')?.textContent?.trim() ?? '');
    const { names: template = '', holidayNames = '' } = summary.dataset;
    const holiday = this.#holiday();
    summary.textContent = interpolate(holiday ? holidayNames : template, {
      names: new Intl.ListFormat(locale).format(names),
      holiday,
    });
    fold.hidden = false;
  }

  /** On the contact page the links bring along what is known of the reader. */
  async #carry() {
    const { carry = '{}', home = '/' } = this.dataset;
    const { lines, reasons } = JSON.parse(carry) as { lines: ContextLines; reasons: Record<string, string> };
    const context = contextHere();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = location.search;
    const question = context.article && (await questionOf(home, context.article));
    // Without a number there would be no path at all, but the beginning of another host's address.
    const url = question && new URL(`${home}${context.article}/`, location.href).href;
    const reason = reasons[context.reason] ?? '';
    const text = contextMessage(context, { question, url, reason }, lines);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-prefill]')) {
      const { prefill = '' } = link.dataset;
      if (prefill === 'form') {
        // The form is on this very page, which would else be asked for anew without what it knows.
        const parameters = new URLSearchParams(location.search);
        for (const [name, value] of new URLSearchParams(link.search)) parameters.set(name, value);
        link.search = parameters.toString();
        continue;
      }
      link.dataset['subject'] ??= new URL(link.href).searchParams.get('subject') ?? '';
      link.href = withPrefill(link.href, prefill, [
        context.subject || (question ? `${question} (${context.article})` : (link.dataset['subject'] ?? '')),
        text,
      ]);
    }
  }

  #tell() {
    const { calendar: calendarText, words: wordsText, promise = '' } = this.dataset;
    const locale = document.documentElement.lang;
    if (!calendarText || !wordsText) return;
    const calendar = readCalendar(calendarText);
    const words = JSON.parse(wordsText) as TimeWords;
    const now = new Date();
    const moment = localMoment(now, locale, [calendar.timeZone]);
    for (const zone of this.querySelectorAll<HTMLElement>('[data-zone]'))
      zone.textContent = (moment.elsewhere && zone.dataset['zone']) || '';
    for (const card of this.#cards) {
      const channel = JSON.parse(card.dataset['channelCard'] ?? '{}') as CardData;
      const facts = card.querySelector('.channel-facts');
      if (!facts) continue;
      const status = channel.hours && openingStatus(channel.hours, calendar, now);
      const isOpen = !status || status.open;
      card.toggleAttribute('data-open', isOpen);
      // Rows that never show a closed channel bring no words for one.
      const isShown = status && (status.open || words.closedToday);
      const state = isShown ? describeOpeningStatus(status, words, [moment, calendar]) : '';
      // No promise beside "closed", nor one that nobody has verified for too long.
      const isPromised = isOpen && (!channel.until || moment.date <= channel.until);
      const { hours, promise: within } = channel;
      const isDated = within !== undefined;
      // With hours, the zone is named there.
      const rest = status ? { ...moment, elsewhere: false } : moment;
      const dated = () => {
        const by = within && replyDeadline({ hours, promise: within }, calendar, now);
        return by ? interpolate(promise, { date: describeDeadline(by, words, rest) }) : '';
      };
      const undated = (card.dataset['undated'] ??= facts.textContent?.trim() ?? '');
      const promiseText = !isPromised ? '' : isDated ? dated() : undated;
      const next = this.dataset['shown']
        ? [isDated && promiseText ? promiseText : state || words.always]
        : [state, promiseText || (state ? '' : words.always)];
      write(facts, next.filter(Boolean), isOpen && state !== '');
    }
  }
}

/** New lines instead of other words in the old ones. */
function write(facts: Element, lines: readonly string[], isOpen: boolean) {
  const next = lines.map((line, index) => {
    const part = document.createElement('span');
    part.textContent = line;
    if (index === 0) part.className = isOpen ? 'channel-state is-open' : 'channel-state';
    return part;
  });
  if (next.map(({ outerHTML }) => outerHTML).join('') !== facts.innerHTML) facts.replaceChildren(...next);
}

// No `await`, by which what all pages share would be split off their script.
void datesReady.then(() => customElements.define('contact-cards', ContactCards));
