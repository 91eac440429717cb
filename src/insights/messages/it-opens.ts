import type { Plural } from '../../i18n/index.ts';

/** What the report says of opened answers and of messages that were not needed. `{…}` places are filled in. */
export const itOpens = {
  count: 'Aperture',
  rate: 'Poi ci contatta',
  times: { one: 'Aperta {n} volta', other: 'Aperta {n} volte' } as Plural,
  line: 'Chi poi ci contatta: {share}, {bounds}.',
};

export const itDeflected = {
  title: 'Messaggi evitati',
  lead: {
    one: 'Una persona ha trovato la risposta mentre ci scriveva, e non ha più avuto bisogno di noi.',
    other: '{n} persone hanno trovato la risposta mentre ci scrivevano, e non hanno più avuto bisogno di noi.',
  } as Plural,
};
