import { encodePhoneCode, groupDigits } from '../phone-code.ts';

/** Shows the code of the answer in the address, `/contatti/?a=1010`, beside the telephone number. */
const line = document.querySelector<HTMLElement>('[data-phone-code]');
const answer = Number(/^\d{1,7}$/.exec(new URLSearchParams(location.search).get('a') ?? '')?.[0] ?? 0);
const facts = document.querySelector('.channel:has([href^="tel:"]) .channel-facts');
if (line && facts && answer > 0) {
  const [locales = '', subjects] = (line.dataset['phoneCode'] ?? '').split(' ');
  const book = { locales: locales.split(','), categories: Array<string>(Number(subjects)) };
  const code = encodePhoneCode({ locale: document.documentElement.lang, category: '', answer }, book);
  line.append(' ', Object.assign(document.createElement('strong'), { textContent: groupDigits(code), dir: 'ltr' }));
  line.hidden = false;
  // Outside of the facts, which are re-rendered.
  facts.after(line);
}
