import { playerOf, videoHost } from '../../content/video-players.ts';
import { list } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';

/** A video is on a host that `site.yaml` does not name, so that the content security policy would block it. */
export const videoElsewhere = defineRule<{ host: string; allowed: readonly string[]; address: string }>({
  code: 'P-VIDEO-HOST',
  messages: {
    it: ({ host, allowed, address }) => ({
      what: host
        ? `I video di ${host} non sono fra quelli che il sito può mostrare.`
        : `"${address}" non è l’indirizzo di un video.`,
      fix: host
        ? `Aggiungi in site.yaml: video: { hosts: [${list([...allowed, host])}] }`
        : 'Scrivi l’indirizzo https della pagina del video, o un file accanto alla risposta: ./film.mp4.',
    }),
    en: ({ host, allowed, address }) => ({
      what: host
        ? `Videos of ${host} are not among those the site may show.`
        : `"${address}" is not the address of a video.`,
      fix: host
        ? `Add to site.yaml: video: { hosts: [${list([...allowed, host])}] }`
        : 'Write the https address of the page of the video, or a file beside the answer: ./film.mp4.',
    }),
  },
  check({ index, report }) {
    const { site } = index.settings;
    if (!site) return;
    const allowed = site.video.hosts;
    for (const { file, body } of index.byFile.values())
      for (const { name, range } of body.videos) {
        if (!/^https?:/i.test(name)) continue;
        const host = playerOf(name)?.host ?? '';
        if (!host || !allowed.map(videoHost).includes(host)) report([file, range], { host, allowed, address: name });
      }
  },
  fixtures: {
    'a video lies on a host that is not named': {
      body: '<Video ⟦src="https://vimeo.com/76979871"⟧ title="Come si ordina">\n\n![Una mano](./mano.svg)\n\n</Video>',
      files: {
        'articles/it/consegna/mano.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8" viewBox="0 0 8 8"/>',
      },
    },
    'the address of a video names none': {
      body: '<Video ⟦src="https://www.youtube.com/"⟧ title="Come si ordina">\n\n![Una mano](./mano.svg)\n\n</Video>',
      files: {
        'articles/it/consegna/mano.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8" viewBox="0 0 8 8"/>',
      },
    },
  },
});

/** A self-hosted video has no captions (WCAG 1.2.2). */
export const videoCaptions = defineRule<{ name: string; example: string }>({
  code: 'P-VIDEO-CAPTIONS',
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
        if (!/^https?:/i.test(name) && !text) report([file, range], { name, example: name.replace(/\.\w+$/, '.vtt') });
  },
  fixtures: {
    'a video has no captions': {
      body: '<Video ⟦src="./film.mp4"⟧ title="Come si ordina">\n\n![Una mano](./mano.svg)\n\n</Video>',
      files: {
        'articles/it/consegna/film.mp4': 'film',
        'articles/it/consegna/mano.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8" viewBox="0 0 8 8"/>',
      },
    },
  },
});
