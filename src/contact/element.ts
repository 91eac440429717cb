import { describeDeadline, describeOpenness, type OpennessWords } from './describe.ts';
import { localTime } from '../locale/dates.ts';
import { openness, type Calendar } from './hours.ts';
import { deadline } from './promise.ts';
import type { Channel } from '../schema/channels.ts';

const everyMinute = 60_000;

/**
 * Keeps what the cards say true for this very moment: who can be reached now, and by when an answer comes.
 * Without script the cards show the opening hours and the undated promise instead.
 */
export class ContactCards extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback() {
    this.#tell();
    this.#timer = setInterval(() => this.#tell(), everyMinute);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  #tell() {
    const { calendar: calendarText, words: wordsText, promise = '', locale = 'it' } = this.dataset;
    if (!calendarText || !wordsText) return;
    const calendar = JSON.parse(calendarText) as Calendar;
    const words = JSON.parse(wordsText) as OpennessWords;
    const now = new Date();
    for (const card of this.querySelectorAll<HTMLElement>('[data-channel-card]')) {
      const channel = JSON.parse(card.dataset['channelCard'] ?? '{}') as Pick<Channel, 'hours' | 'promise'>;
      const state = card.querySelector<HTMLElement>('[data-state]');
      if (state && channel.hours) {
        const is = openness(channel.hours, calendar, now);
        state.textContent = describeOpenness(is, words, calendar, now, locale) || state.textContent;
        state.classList.toggle('is-open', is.open);
      }
      const by = card.querySelector<HTMLElement>('[data-deadline]');
      if (by)
        by.textContent = promise.replace(
          '{date}',
          describeDeadline(deadline(channel, calendar, now), localTime(now, calendar.timeZone).date, locale),
        );
    }
  }
}
