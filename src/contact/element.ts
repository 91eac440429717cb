import type { CardData } from './card-data.ts';
import { contextChanged, contextHere, contextMessage, learnAnswer, type ContextLines } from './carried-context.ts';
import { datesReady } from './dates-ready.ts';
import { describeDeadline, describeOpeningStatus, localMoment } from './describe-hours.ts';
import type { TimeWords } from './hours-text.ts';
import { questionOf } from './fetch-question.ts';
import { readCalendar } from './calendar-text.ts';
import { holidayOn, openingStatus } from './hours.ts';
import { withPrefill } from './prefill.ts';
import { replyDeadline } from './reply-deadline.ts';
import { localTime } from '../i18n/dates.ts';
import { interpolate } from '../i18n/interpolate.ts';
// Not as a module of the page: that would split what the page's scripts have in common into a file of its own.
import phoneCodeUrl from '../phone-code/browser/show.ts?worker&url';

const refreshMs = 60_000;

/** Updates the cards: who is available now, and when a reply is due. Without script they show hours and an undated promise. */
class ContactCards extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;
  #controller: AbortController | undefined;
  /** Too late to reorder: the cards are already visible, and none of them may move. */
  #isLate = getComputedStyle(this).visibility === 'visible';

  connectedCallback() {
    this.#controller = new AbortController();
    this.#tell();
    // Only now: visible cards must not move under a reader's finger.
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

  /** The name of today's holiday; empty without one. */
  #holiday(): string {
    const calendar = readCalendar(this.dataset['calendar'] ?? '');
    return holidayOn(localTime(new Date(), calendar.timeZone).date, calendar) ?? '';
  }

  /** Sorts available channels first: two where room is short, else all, with the others collapsed. */
  #order() {
    const { shown } = this.dataset;
    const locale = document.documentElement.lang;
    const isOpen = (card: HTMLElement) => card.dataset['open'] === '';
    const open = this.#cards.filter(isOpen);
    // The focused card does not move, since it may be about to be pressed.
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

  /** On the contact page, adds the reader's context to the links. */
  async #carry() {
    const { carry = '{}', home = '/' } = this.dataset;
    const { lines, reasons } = JSON.parse(carry) as { lines: ContextLines; reasons: Record<string, string> };
    const context = contextHere();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = location.search;
    if (context.article && this.querySelector('[data-phone-code]')) void import(/* @vite-ignore */ phoneCodeUrl);
    const question = context.article && (await questionOf(home, context.article));
    // Without a number the address would begin with `//`, another host.
    const url = question && new URL(`${home}${context.article}/`, location.href).href;
    const reason = reasons[context.reason] ?? '';
    const text = contextMessage(context, { question, url, reason }, lines);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-prefill]')) {
      const { prefill = '' } = link.dataset;
      if (prefill === 'form') {
        // The form is on this page; following the link would reload it without its context.
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
      // Rows that never show a closed channel have no text for it.
      const isShown = status && (status.open || words.closedToday);
      const state = isShown ? describeOpeningStatus(status, words, [moment, calendar]) : '';
      // No promise next to "closed", nor one that was not verified for too long.
      const isPromised = isOpen && (!channel.until || moment.date <= channel.until);
      const { hours, promise: within } = channel;
      const isDated = within !== undefined;
      // With hours, the zone is in that line.
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

/** Replaces the lines by new elements instead of changing their text. */
function write(facts: Element, lines: readonly string[], isOpen: boolean) {
  const next = lines.map((line, index) => {
    const part = document.createElement('span');
    part.textContent = line;
    if (index === 0) part.className = isOpen ? 'channel-state is-open' : 'channel-state';
    return part;
  });
  if (next.map(({ outerHTML }) => outerHTML).join('') !== facts.innerHTML) facts.replaceChildren(...next);
}

// No `await`, with which the bundler would split shared code off the script.
void datesReady.then(() => customElements.define('contact-cards', ContactCards));
