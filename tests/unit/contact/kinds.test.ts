import { describe, expect, it } from 'vitest';
import { cardData } from '../../../src/contact/card-data.ts';
import { channelAction, channelHref, isOwnForm, prefillOf } from '../../../src/contact/channel.ts';
import { possibleFirst, rankChannels } from '../../../src/contact/rank-channels.ts';
import { channelKindNames, kindOf } from '../../../src/content/channel-kinds/registry.ts';
import { loadSettings } from '../../../src/content/load.ts';
import type { Channel } from '../../../src/content/schema/channels.ts';
import { dictionary } from '../../../src/i18n/index.ts';

const { site } = loadSettings();
const t = dictionary('it');
const promise = { within: 1, unit: 'working-days' } as const;
const channel = (more: Partial<Channel> & Pick<Channel, 'kind'>): Channel => ({
  id: more.kind,
  label: { it: 'Nome' },
  promise,
  ...more,
});
const article = { id: 1022, question: 'Quando arriva?', categorySlug: 'rimborsi', slug: 'tempi', locale: 'it' };

describe('the kinds of channel', () => {
  it.each(channelKindNames)('%s takes its own example, has a sign, and something to press', (kind) => {
    const example = kindOf({ kind }).example.replace(/^"|"$/g, '');
    expect(kindOf({ kind }).fault(example)).toBeUndefined();
    expect(kindOf({ kind }).icon).toMatch(/^M[\d .,a-z-]+$/i);
    const {
      before,
      address = '',
      after,
    } = channelAction(channel({ kind, address: example }), { t, locale: 'it', site });
    expect(`${before}${address}${after}`).toMatch(/\S{2}/);
    expect(URL.canParse(kindOf({ kind }).href(example))).toBe(true);
  });

  it.each([
    ['telegram', 'https://t.me/esempio', 'https://t.me/esempio?text='],
    ['whatsapp', 'https://wa.me/390255501234', 'https://wa.me/390255501234?text='],
    ['messenger', 'https://m.me/esempio', 'https://m.me/esempio?text='],
    ['x', 'https://x.com/messages/compose?recipient_id=1', 'https://x.com/messages/compose?recipient_id=1&text='],
  ] as const)('%s brings the beginning of the message', (kind, address, href) => {
    const link = channelHref(channel({ kind, address }), { site, locale: 'it', t, article });
    expect(link.startsWith(href)).toBe(true);
    expect(new URL(link).searchParams.get('text')).toContain('Stavo leggendo: Quando arriva? (risposta 1022)');
  });

  it.each([
    ['messenger', 'https://www.facebook.com/esempio'],
    ['instagram', 'https://www.instagram.com/esempio'],
    ['x', 'https://x.com/esempio'],
    ['linkedin', 'https://www.linkedin.com/company/esempio'],
  ] as const)('%s at %s takes no text, and gets none', (kind, address) => {
    expect(prefillOf(channel({ kind, address }))).toBe('');
    expect(channelHref(channel({ kind, address }), { site, locale: 'it', t, article })).toBe(address);
  });

  it('a shop leads to a map, a call back without a page of its own to the form, which knows what is asked', () => {
    const address = 'Via dell’Esempio 1, 20121 Milano';
    expect(channelHref(channel({ kind: 'shop', address }), { site, locale: 'it', t })).toContain(
      encodeURIComponent(address),
    );
    const callback = channel({ kind: 'callback' });
    expect(isOwnForm(callback)).toBe(true);
    expect(channelHref(callback, { site, locale: 'it', t, article })).toBe('/contatti/?a=1022&c=callback#form');
  });
});

it('the channels for a subject come first, then those for any, then those for others or in other languages', () => {
  const kinds = [
    channel({ kind: 'phone', id: 'other', goodFor: ['orders'] }),
    channel({ kind: 'phone', id: 'foreign', languages: ['en'] }),
    channel({ kind: 'phone', id: 'any' }),
    channel({ kind: 'phone', id: 'own', goodFor: ['refunds'], languages: ['it-IT'] }),
  ];
  expect(rankChannels(kinds, 'it', 'refunds').map(({ id }) => id)).toEqual(['own', 'any', 'other', 'foreign']);
  expect(rankChannels(kinds, 'en').map(({ id }) => id)).toEqual(['foreign', 'any', 'other', 'own']);
});

it('a promise is made for as long after its verification as the company says', () => {
  const until = (more: Partial<Channel>) =>
    (JSON.parse(cardData(channel({ kind: 'form', ...more }))) as { until?: string }).until;
  expect(until({})).toBeUndefined();
  expect(until({ verifiedOn: '2026-01-01' })).toBe('2026-06-30');
  expect(until({ verifiedOn: '2026-01-01', verifiedFor: 31 })).toBe('2026-02-01');
});

it('a page carries only the channels that can be among its two at some time of the week', () => {
  const days = ['mon', 'tue'] as const;
  const open = (id: string, from: string, to: string) =>
    channel({ kind: 'phone', id, hours: [{ days: [...days], from, to }] });
  const ranked = [
    open('day', '08:00', '18:00'),
    open('long', '08:00', '22:00'),
    open('same', '08:00', '18:00'),
    open('night', '20:00', '23:00'),
    channel({ kind: 'email' }),
    channel({ kind: 'form' }),
    channel({ kind: 'other' }),
  ];
  expect(possibleFirst(ranked, 2).map(({ id }) => id)).toEqual(['day', 'long', 'night', 'email', 'form']);
});
