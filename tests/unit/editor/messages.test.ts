import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/editor/check.ts';
import { messages } from '../../../src/editor/messages/table.ts';
import { describe as tell, type ProblemCode } from '../../../src/editor/problems.ts';
import { folder, now } from './sample.ts';
import { mistakes } from './mistakes.ts';

/** What no text in a content folder brings about: the file system, the past, or a fault of our own. */
const elsewhere = {
  'P-CHECK-BUG': { error: 'TypeError: x is not a function' },
  'P-FILE-UNREADABLE': { reason: 'EACCES' },
  'P-FILE-LINK': {},
  'P-FILE-SPECIAL': {},
  'P-MDX-SYNTAX': { detail: 'MDX' },
  'P-ID-RETIRED': {
    id: 1002,
    question: 'Quanto costa la consegna?',
    date: '2026-03-04',
    address: '/consegna/costo/',
    free: 1061,
  },
} as const;

describe('the messages', () => {
  it('each belong to a mistake that can be made', () => {
    const made = new Set(mistakes.map((one) => one.code));
    expect(Object.keys(messages).filter((code) => !made.has(code as ProblemCode) && !(code in elsewhere))).toEqual([]);
  });

  it.each(mistakes)('tell an editor plainly, in both languages, when $name', async ({ files, code }) => {
    const { problems } = await checkContent(folder(files), { now, cache: false });
    const found = problems.find((one) => one.code === code);
    if (!found) throw new Error(`${code} was not reported`);
    const { correction } = found;
    expect({
      code,
      ...(correction === undefined ? {} : { correction }),
      it: tell(found, 'it'),
      en: tell(found, 'en'),
    }).toMatchSnapshot();
  });

  it.each(Object.entries(elsewhere))('tell %s plainly too', (code, args) => {
    const found = { code: code as ProblemCode, args };
    expect({ it: tell(found, 'it'), en: tell(found, 'en') }).toMatchSnapshot();
  });
});
