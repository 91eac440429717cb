import type { itDeflected, itOpens } from './it-opens.ts';

export const enOpens: typeof itOpens = {
  count: 'Opened',
  rate: 'Then contact us',
  times: { one: 'Opened once', other: 'Opened {n} times' },
  line: 'Then contact us: {share}, {bounds}.',
};

export const enDeflected: typeof itDeflected = {
  title: 'Messages made needless',
  lead: {
    one: 'One person found the answer while writing to us, and needed us no more.',
    other: '{n} people found the answer while writing to us, and needed us no more.',
  },
};
