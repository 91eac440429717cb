import { expect, test } from 'vitest';
import { playerOf } from '../../../src/content/video-players.ts';

test.each([
  ['https://www.youtube.com/watch?v=aqz-KE-bpKQ', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1'],
  ['https://youtu.be/aqz-KE-bpKQ?t=3', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1'],
  ['https://www.youtube.com/shorts/aqz-KE-bpKQ', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1'],
  ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1'],
  ['https://films.example/embed/1', 'https://films.example/embed/1'],
])('%s is played at %s', (address, player) => {
  expect(playerOf(address)?.address).toBe(player);
});

test.each(['https://www.youtube.com/', 'https://vimeo.com/about', 'http://films.example/1', 'javascript:alert(1)', 'film.mp4'])(
  '%s is no video',
  (address) => {
    expect(playerOf(address)).toBeUndefined();
  },
);
