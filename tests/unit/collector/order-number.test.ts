import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../../src/collector/settings.ts';
import { readOrderNumber } from '../../../src/content/schema/order-number.ts';
import { site } from './setup.ts';

const found = (source: string, text: string) => {
  const read = readOrderNumber(source);
  return 'pattern' in read ? text.match(read.pattern) : read.refused;
};

describe('the pattern of order numbers', () => {
  it.each([
    ['DSP[- –]{0,3}[0-9]{6,8}', 'dsp – 1234567 x'],
    ['BT-[0-9]{6}', 'BT-123456'],
    ['[A-Z]{2,3}-?\\d+', 'abc-12345'],
    ['\\b\\d{3}-\\d{7}-\\d{7}\\b', '171-1234567-1234567'],
    ['(?:DSP|DS)[ -]?\\d{6,}', 'DS 1234567'],
    ['(?<!\\d)\\d{8}(?!\\d)', '12345678'],
    ['(?:\\d ?){8}', '1234 5678'],
    ['\\p{L}{2}\\d{4}', 'ÀB1234'],
  ])('reads %s', (source, text) => {
    expect(found(source, text)).toHaveLength(1);
  });

  it.each([
    '([A-Z0-9]+)+#',
    '(a|a)*b',
    '(x+x+)+y',
    '\\w{1,20}\\w{1,20}#',
    '[A-Z]+[0-9]*[A-Z]+#',
    '.*#',
    '(?:(?:a?){10}){10}#',
  ])('refuses %s, which a text can keep busy', (source) => {
    expect(found(source, '')).toBe('slow');
  });

  it('refuses what is no regular expression, and what refers back', () => {
    expect(found('BT-[0-9', '')).toBe('broken');
    expect(found('(.)\\1', '')).toBe('unread');
  });

  it('takes the same beginning of a text as the pattern that was written', () => {
    const piece = fc.constantFrom(
      'A',
      '-',
      ' ?',
      '[A-Z]',
      '\\d',
      '[0-9]{2}',
      '\\d{2,3}',
      '-?',
      '(?:X|Y)',
      '[- ]{0,2}',
      '\\d+',
    );
    const text = fc.string({ unit: fc.constantFrom('A', 'X', 'Y', '1', '2', '-', ' '), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), text, (pieces, typed) => {
        const source = pieces.join('');
        const read = readOrderNumber(source);
        if ('pattern' in read) expect(typed.match(read.pattern)).toEqual(typed.match(new RegExp(source, 'giu')));
      }),
    );
  });

  it('is not taken by a collector whose content nobody checked', () => {
    expect(() => settingsOf({ ...site, orderNumber: '([A-Z0-9]+)+#' })).toThrow('content/site.yaml');
  });
});
