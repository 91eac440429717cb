import { afterEach, expect, test, vi } from 'vitest';
import { cardPng } from '../../../src/og-image/cards.ts';

const filled = vi.hoisted(() => ({ glyphs: 0 }));
vi.mock('../../../src/og-image/raster.ts', async (importOriginal) => {
  const raster = await importOriginal<typeof import('../../../src/og-image/raster.ts')>();
  return {
    ...raster,
    fillGlyph(...all: Parameters<typeof raster.fillGlyph>) {
      if (all[1].commands.length) filled.glyphs += 1;
      raster.fillGlyph(...all);
    },
  };
});
afterEach(() => {
  filled.glyphs = 0;
});

// New at each run, so that no earlier run has left its picture.
const card = {
  ...{
    title: `Quanto costa ${Date.now()}${Math.random()}?`,
    label: 'Consegna',
    brand: 'Aiuto Dispensa',
    accent: '#8a3b12',
  },
  ...{ folio: 'Risposta 1010', host: 'aiuto.dispensa.example' },
};

test('a card is drawn once, and of a card that is known no letter is filled', async () => {
  const first = await cardPng(card);
  expect(filled.glyphs).toBeGreaterThan(60);
  filled.glyphs = 0;
  expect(Buffer.compare(await cardPng({ ...card }), first)).toBe(0);
  expect(filled.glyphs).toBe(0);
});

test('of a card whose words have changed only what is its own is drawn', async () => {
  await cardPng({ ...card, title: `${card.title}?` });
  const own = `${card.label}${card.title}?${card.folio}`.replaceAll(' ', '').length;
  expect(filled.glyphs).toBe(own);
});
