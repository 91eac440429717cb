import fc from '../../properties.ts';

type Make = () => Record<string, unknown>;

const junk = fc.oneof(
  fc.constant(null),
  fc.constant(-1),
  fc.constant(1e308),
  fc.constant(1.5),
  fc.constant(2 ** 53),
  fc.constant({}),
  fc.constant({ toString: 1, valueOf: 1 }),
  fc.constant([]),
  fc.constant(true),
  fc.constant('\u0000'),
  fc.constant('\ud800'),
  fc.constant('x'.repeat(5000)),
  fc.constant("'; DROP TABLE event; --"),
  fc.constant('__proto__'),
  fc.string({ unit: 'binary', maxLength: 50 }),
);

/** JSON text that no collector should take: broken, deep, huge, hostile, or one thing off from a good event. In: how to make a good vote. */
export function hostileBodies(good: Make): fc.Arbitrary<string> {
  const keys = ['v', 'id', 'site', 'kind', 'locale', 'ageMs', 'page', 'seq', 'article', 'vote'];
  const harmless = new Set(['seq', 'ageMs', 'vote', 'page', 'article']);
  const changed = fc
    .tuple(fc.constantFrom(...keys), junk)
    // A random value can happen to be right; those are no hostile bodies.
    .filter(
      ([key, value]) =>
        !harmless.has(key) || (!(Number.isSafeInteger(value) && Number(value) >= 0) && typeof value !== 'string'),
    )
    .map(([key, value]) => JSON.stringify([{ ...good(), [key]: value }]));
  const missing = fc.constantFrom(...keys).map((key) => {
    const { [key]: _gone, ...rest } = good();
    return JSON.stringify([rest]);
  });
  const extra = fc
    .tuple(
      fc.constantFrom(
        '__proto__',
        'constructor',
        'prototype',
        'toString',
        'actor',
        'receivedAt',
        'eventAt',
        'quarantined',
        'comment',
        'query',
      ),
      junk,
    )
    .map(([key, value]) => `[${JSON.stringify(good()).slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(value)}}]`);
  const text = fc
    .constantFrom('\u0000', 'a\u0000b', '\ud83d', '\udc00x', '\u0007', '\u001b[2J')
    .map((comment) => JSON.stringify([{ ...withoutVote(good()), kind: 'comment', comment }]));
  const deep = fc.integer({ min: 1, max: 8000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth));
  const deepObject = fc
    .integer({ min: 1, max: 2500 })
    .map((depth) => `[${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}]`);
  const cut = fc.integer({ min: 0, max: 150 }).map((length) => JSON.stringify([good()]).slice(0, length));
  const tooLong = fc.integer({ min: 1, max: 3 }).map((more) => JSON.stringify([good()]).padEnd(16 * 1024 + more));
  const anyJson = fc.json({ maxDepth: 5 });
  const anyText = fc.string({ unit: 'binary', maxLength: 200 });
  return fc.oneof(changed, missing, extra, text, deep, deepObject, cut, tooLong, anyJson, anyText);
}

/** JSON text that is no message: a good one with one thing off. */
export const hostileMessages: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('id', 'locale', 'name', 'reply', 'message', 'article', 'query', 'return', '__proto__'),
    fc.oneof(junk, fc.jsonValue()),
  )
  // A text may happen to be right, and so may a number or nothing where either may stand.
  .filter(
    ([key, value]) => typeof value !== 'string' && (!['id', 'article', 'return'].includes(key) || isObject(value)),
  )
  .map(([key, value]) => {
    const rest = {
      locale: 'it',
      reply: 'ada@posta.example',
      message: 'Dov’è?',
      ...(key === 'return' && { reply: '' }),
    };
    return `{${JSON.stringify(rest).slice(1, -1)},${JSON.stringify(key)}:${JSON.stringify(value)}}`;
  });

/** Fields that no form of ours has, or has with other values. */
export const hostileForms: fc.Arbitrary<Record<string, string>> = fc.dictionary(
  fc.oneof(fc.constantFrom('article', 'vote', 'locale', 'return', 'reason', '__proto__', 'toString'), fc.string()),
  fc.oneof(fc.constantFrom('1', '-1', '1e309', '\u0000', '%00', 'x'.repeat(20_000)), fc.string({ unit: 'binary' })),
);

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

function withoutVote({ vote: _vote, ...event }: Record<string, unknown>) {
  return event;
}
