import { describe, expect, it } from 'vitest';
import { describe as tell } from '../../../src/check/describe.ts';
import { messageLanguage, problemLanguage, problemLanguages } from '../../../src/check/message-language.ts';
import { addedLanguages, addedMessages, reportWords } from '../../../src/check/messages/added-languages.ts';
import { fillMessage } from '../../../src/check/messages/message-template.ts';
import { rules } from '../../../src/check/rules/index.ts';
import { folder, sound } from './sample.ts';
import { UsageError } from '../../../src/usage-error.ts';

const siteIn = (language: string) =>
  folder({ 'site.yaml': sound['site.yaml']!.replace('defaultLocale: it', `defaultLocale: ${language}`) });
const [italian, german, dutch] = ['it', '"de-AT"', 'nl'].map(siteIn);

it.each([
  ['the option goes first', 'en', { LANG: 'it_IT.UTF-8' }, german, 'en'],
  ['then the editor’s own language', undefined, { LANG: 'it_IT.UTF-8' }, german, 'it'],
  ['with the variable that overrules the others', undefined, { LC_ALL: 'de_DE', LANG: 'it_IT' }, italian, 'de'],
  ['then the language of the site', undefined, { LANG: 'C.UTF-8' }, german, 'de'],
  ['also where no variable is set', undefined, {}, italian, 'it'],
  ['and where the editor’s has no messages', undefined, { LANG: 'nl_NL.UTF-8' }, italian, 'it'],
  ['English where nothing else has any', undefined, { LANG: 'nl_NL.UTF-8' }, dutch, 'en'],
  ['and where there is no site', undefined, {}, '/nowhere', 'en'],
])('messages are told in the language asked for: %s', (_, asked, variables, root, language) => {
  expect(problemLanguage(asked, { ...variables, PRONTUARIO_CONTENT: root })).toBe(language);
});

it('commands speak English where only mistakes are told in the editor’s language', () => {
  expect(problemLanguage('de', {})).toBe('de');
  expect(messageLanguage('de', {})).toBe('en');
});

it('refuses a language that nothing is told in, and lists the others', () => {
  expect(() => problemLanguage('xx', {})).toThrow(UsageError);
  expect(() => messageLanguage('constructor', {})).toThrow(`--lang constructor: ${problemLanguages().join(', ')}`);
});

it('a language tells what it has words for, and the rest in English', () => {
  const misspelt = { code: 'P-KEY-UNKNOWN', args: { key: 'ownr', suggestion: 'owner', allowed: ['owner'] } };
  expect(tell(misspelt, 'de').fix).toContain('Meinten Sie „owner“?');
  const link = { code: 'P-FILE-LINK', args: {} };
  expect(tell(link, 'de').what).toContain('symbolischer Link');
  expect(tell(link, 'xx')).toEqual(tell(link, 'en'));
  expect(tell(link, 'constructor')).toEqual(tell(link, 'en'));
  expect(reportWords('de').errors(2)).toBe('2 Fehler');
  expect(reportWords('xx')).toEqual(reportWords('en'));
});

it.each(addedLanguages())(
  'every mistake has a message in %s, and every message is of a mistake that there is',
  (language) => {
    const codes = Object.keys(addedMessages(language).problems ?? {});
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !rules.some((rule) => rule.code === code))).toEqual([]);
    expect(rules.map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual([]);
  },
);

describe('a message of a further language', () => {
  it.each([
    ['{a} und {list}', { a: '{list}', list: ['x', 'y'] }, '{list} und x, y'],
    ['⟨Meinten Sie {a}? ⟩Es gibt: {list}.', { a: '', list: ['x'] }, 'Es gibt: x.'],
    ['⟨Meinten Sie {a}?|Schreiben Sie {b}.⟩', { a: '', b: 'b' }, 'Schreiben Sie b.'],
    ['⟨Meinten Sie {a}?|Es gibt: {list}.⟩', { a: '', list: [] }, 'Es gibt: .'],
    ['⟨n=1? 1 Fehler|{n} Fehler⟩', { n: 1 }, '1 Fehler'],
    ['⟨n=1? 1 Fehler|{n} Fehler⟩', { n: 12 }, '12 Fehler'],
    ['⟨here? Da: {a}|Dort⟩', { here: 0, a: 'a' }, 'Dort'],
    ['⟨kind=x? |Grund⟩', { kind: 'x' }, ''],
    ['Nur {company} bleibt.', {}, 'Nur {company} bleibt.'],
  ])('%s', (text, args, told) => expect(fillMessage(text, args)).toBe(told));
});
