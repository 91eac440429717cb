import { defineRule } from '../rule.ts';

/** A video of one's own has no captions: who cannot hear it, or may not now, has nothing of it. */
export default defineRule<{ name: string; example: string }>({
  code: 'P-VIDEO-CAPTIONS',
  severity: 'error',
  messages: {
    it: ({ name, example }) => ({
      what: `Il video "${name}" non ha sottotitoli: chi non sente, o è in treno, non lo capisce.`,
      fix: `Mettili in un file accanto e scrivi captions="${example}".`,
    }),
    en: ({ name, example }) => ({
      what: `The video "${name}" has no captions: who cannot hear, or sits on a train, does not get it.`,
      fix: `Put them in a file beside it and write captions="${example}".`,
    }),
  },
  check({ index, report }) {
    for (const { file, body } of index.byFile.values())
      for (const { name, range, text } of body.videos)
        if (!/^https?:/i.test(name) && !text)
          report({ file, at: range, data: { name, example: name.replace(/\.\w+$/, '.vtt') } });
  },
  fixtures: [
    {
      when: 'a video has no captions',
      body: '<Video ⟦src="./film.mp4"⟧ title="Come si ordina">\n\n![Una mano](./mano.svg)\n\n</Video>',
      files: {
        'articles/it/consegna/film.mp4': 'film',
        'articles/it/consegna/mano.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8" viewBox="0 0 8 8"/>',
      },
    },
  ],
});
