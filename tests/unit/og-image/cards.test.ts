import { createHash } from 'node:crypto';
import fc from '../../properties.ts';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cardSize, type Card } from '../../../src/og-image/card.ts';
import { cardOf, cardPath, drawingVersion } from '../../../src/og-image/cards.ts';
import { compose } from '../../../src/og-image/composition.ts';
import { drawCard, drawLines } from '../../../src/og-image/draw.ts';
import { icoOf } from '../../../src/og-image/ico.ts';
import { icons, markSvg } from '../../../src/og-image/logo.ts';
import { ramps } from '../../../src/og-image/palette.ts';
import { fillGlyph, type Glyph } from '../../../src/og-image/raster.ts';
import { pngOf } from '../../../src/og-image/render.ts';
import { glyphsOf, widthOf, withoutPictures, drawableText } from '../../../src/og-image/text-outline.ts';
import { fitText } from '../../../src/og-image/wrap.ts';
import { limits } from '../../../src/content/schema/article.ts';
import { paperOf } from '../../../src/styles/ground.ts';
import { articleOf, content, withArticle } from '../pages/content.ts';

const card: Card = {
  ...{ title: 'Quanto costa la consegna?', label: 'Consegna', brand: 'Aiuto Dispensa', folio: 'Risposta 1010' },
  ...{ host: 'aiuto.dispensa.example', accent: '#8a3b12' },
};

/** The letters of a card without its ground: 0 is paper, all else a shade of a colour. */
function letters(one: Card): Uint8Array {
  const { common, lines } = compose(one);
  const rows = new Uint8Array(cardSize.width * cardSize.height);
  drawLines({ ...cardSize, rows }, [...common, ...lines]);
  return rows;
}

/** The box around all letters, in pixels. */
function boxOf(rows: Uint8Array): { left: number; top: number; right: number; bottom: number } {
  const box = { left: Infinity, top: Infinity, right: -1, bottom: -1 };
  for (let at = 0; at < rows.length; at++)
    if (rows[at]) {
      const [x, y] = [at % cardSize.width, Math.floor(at / cardSize.width)];
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  return box;
}

/** What is written on a card, from the top. */
const written = (one: Card): string[] => {
  const { common, lines } = compose(one);
  return [...common, ...lines].sort((a, b) => a.y - b.y || a.x - b.x).map(({ text }) => text);
};

describe('the picture of a page', () => {
  test('shows every word of the longest question and never touches an edge', () => {
    const longest = [
      'W'.repeat(limits.question.max),
      'Come posso '.repeat(20).slice(0, limits.question.max),
      'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz '.repeat(3).slice(0, limits.question.max),
      'Perché?',
    ];
    for (const title of longest) {
      const wide = { title, label: 'M'.repeat(80), brand: 'W'.repeat(60), host: `${'long-'.repeat(20)}host.example` };
      const box = boxOf(letters({ ...card, ...wide }));
      expect(box.left, title).toBeGreaterThanOrEqual(108);
      expect(box.right, title).toBeLessThanOrEqual(1124);
      expect(box.top, title).toBeGreaterThanOrEqual(40);
      expect(box.bottom, title).toBeLessThanOrEqual(cardSize.height - 30);
    }
  });

  test.each([
    ['Żółć, città, Ελλάδα, Україна, đặt', 'Żółć, città, Ελλάδα, Україна, đặt'],
    ['Menu → Account: dove?', 'Menu › Account: dove?'],
    ['Spedizione gratis ≥ 50 €, CO₂ ≤ 3 kg?', 'Spedizione gratis >= 50 €, CO2 <= 3 kg?'],
    ['✓ Confermato ✓: e poi?', 'Confermato: e poi?'],
    ['Posso pagare con 支付宝?', 'Posso pagare con?'],
    ['如何用 PayPal 付款?', ''],
    ['كم تكلفة التوصيل؟', ''],
    ['الإجابة 1010', ''],
  ])('"%s" is drawn as "%s"', (text, drawn) => {
    expect(drawableText(text)).toBe(drawn);
  });

  test.each(['Menu → Account: dove?', 'Sconto ≥ 10 %?', '✓ Confermato: e poi?', 'Pago con 支付宝, si può?'])(
    'keeps the rest of a question of which it lacks a sign: %s',
    (title) => {
      expect(written({ ...card, title }).join(' ')).toContain(drawableText(title));
      expect(compose({ ...card, title }).signOnly).toBe(false);
    },
  );

  test.each(['كم تكلفة التوصيل؟', '送料はいくらですか', '如何用 PayPal 付款?'])(
    'shows the category in place of a question that it cannot write, and the help centre in place of both: %s',
    (title) => {
      const [brand, folio, host] = ['Aiuto Dispensa', 'Risposta 1010', 'aiuto.dispensa.example'];
      expect(written({ ...card, title })).toEqual([brand, 'Consegna', folio, host]);
      // Not a second time at the top.
      expect(written({ ...card, title, label: '配送' })).toEqual([brand, folio, host]);
    },
  );

  test('shows the sign alone where it can write nothing, and no word across it', () => {
    const arabic = { title: 'كم تكلفة التوصيل؟', label: 'التوصيل', brand: 'مساعدة', folio: 'الإجابة 1010' };
    expect(compose({ ...card, ...arabic }).signOnly).toBe(true);
    expect(written({ ...card, ...arabic })).toEqual(['aiuto.dispensa.example']);
  });

  test('keeps letters and drops pictograms', () => {
    expect(withoutPictures('Consegna 🚚 in  2\u00A0ore ❤️, 100 %')).toBe('Consegna in 2 ore , 100 %');
    expect(withoutPictures('1️⃣ 👩‍👩‍👧 # *')).toBe('1 # *');
  });

  test('has a new address as soon as it shows something new, and the same otherwise', () => {
    const article = articleOf(content, 1010, 'it');
    const changed = withArticle(1010, 'it', { question: `${article.question}?` });
    expect(cardPath(content, 'it', article)).toMatch(/^\/_social\/it\/1010\.[0-9a-f]{8}\.png$/);
    expect(cardPath(changed, 'it', articleOf(changed, 1010, 'it'))).not.toBe(cardPath(content, 'it', article));
    expect(cardPath(withArticle(1010, 'it', { body: 'x' }), 'it', article)).toBe(cardPath(content, 'it', article));
    expect(cardOf(content, 'en', undefined).title).toBe('Dispensa Help');
  });

  test('is a PNG of the size that is announced, the same at each drawing', async () => {
    const png = await drawCard(card);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...cardSize });
    await drawCard({ ...card, title: 'Perché?' });
    expect(Buffer.compare(await drawCard(card), png)).toBe(0);
  });

  test('takes at most 30 KB for the longest question of the samples', async () => {
    const cards = content.articles.map((article) => cardOf(content, article.locale, article));
    const longest = cards.sort((a, b) => b.title.length - a.title.length).slice(0, 3);
    for (const one of longest) expect((await drawCard(one)).length, one.title).toBeLessThanOrEqual(30_000);
  });

  test('has the spine in the accent, the paper beside it and the letters in ink', async () => {
    const raw = await sharp(await drawCard(card))
      .raw()
      .toBuffer();
    const at = (x: number, y: number) => raw.subarray((y * cardSize.width + x) * 3, (y * cardSize.width + x) * 3 + 3);
    expect(at(20, 300).toString('hex')).toBe(card.accent.slice(1));
    expect(at(80, 300).toString('hex')).toBe(paperOf().light.slice(1));
    expect(at(46, 300).toString('hex')).toBe('e2d6c5');
    expect(raw.includes(Buffer.from('2a2019', 'hex'))).toBe(true);
  });

  test('letters cover what the outlines of the font cover', async () => {
    const lines = [...compose(card).common, ...compose(card).lines];
    const data = lines.flatMap((line) => glyphsOf(line)).map(pathOf);
    const { width, height } = cardSize;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="${data.join('')}"/></svg>`;
    const alpha = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
    const rows = letters(card);
    let [furthest, sum] = [0, 0];
    for (let at = 0; at < alpha.length; at++) {
      const colour = rows[at] ?? 0;
      const ramp = Object.values(ramps).find(({ first, steps }) => colour >= first && colour < first + steps);
      const share = ramp ? (colour - ramp.first + 1) / ramp.steps : 0;
      const distance = Math.abs(share - (alpha[at] ?? 0) / 255);
      furthest = Math.max(furthest, distance);
      sum += distance;
    }
    // Half a shade, and what the other program, which samples, is off by.
    expect(furthest).toBeLessThan(0.15);
    expect(sum / alpha.length).toBeLessThan(0.001);
  });

  test('a letter of one size is drawn once, wherever it stands again', () => {
    const [letter] = glyphsOf({ text: 'è', x: 0, y: 100, size: 60, weight: 600 });
    let times = 0;
    function* counted() {
      times++;
      yield* letter?.commands ?? [];
    }
    const commands = Object.assign([], { [Symbol.iterator]: counted }) as unknown as Glyph['commands'];
    const picture = { width: 200, height: 200, rows: new Uint8Array(200 * 200) };
    for (const x of [10.25, 50.25, 90.25]) fillGlyph(picture, { ...(letter as Glyph), commands, x }, ramps.ink);
    expect(times).toBe(1);
    const line = picture.rows.subarray(200 * 80);
    expect(line.subarray(50, 90)).toEqual(line.subarray(90, 130));
    expect(Math.max(...line.subarray(50, 90))).toBeGreaterThan(0);
  });

  test('letters stand on whole pixels and on quarters of one from the left', () => {
    for (const { x, y } of [...compose(card).common, ...compose(card).lines].flatMap((line) => glyphsOf(line)))
      expect([x * 4, y].every(Number.isInteger)).toBe(true);
  });

  test('its number is raised when it is drawn differently, or pictures drawn before would be taken', () => {
    const digest = createHash('sha256').update(letters(card)).digest('hex').slice(0, 8);
    expect([drawingVersion, digest]).toEqual([4, 'f4de9749']);
  });
});

/** An outline as SVG draws it. */
function pathOf({ commands, x, y, scale }: Glyph): string {
  const letter: Record<string, string> = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', closePath: 'Z' };
  return commands
    .map(
      ({ command, args }) => letter[command] + args.map((v, at) => (at % 2 ? y - v * scale : x + v * scale)).join(' '),
    )
    .join('');
}

test('lines hold every letter in order, and keep to the width', () => {
  const measure = (text: string, size: number) => widthOf(text, size, 600);
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom(...'abcdefgilmnopWM’èà?'), minLength: 1, maxLength: 40 }), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.integer({ min: 200, max: 1000 }),
      (words, width) => {
        const text = words.join(' ');
        const { size, lines } = fitText(
          text,
          { width, height: 400 },
          { sizes: [80, 60, 40, 20], leading: 1.2, measure },
        );
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(width + 0.01);
      },
    ),
    { numRuns: 60 },
  );
});

describe('icons', () => {
  test.each(Object.entries(icons))('%s is square and fills its corners', async (_, size) => {
    const png = await pngOf(markSvg({ light: '#8a3b12' }, true), size);
    expect(await sharp(png).metadata()).toMatchObject({ width: size, height: size });
    const corner = await sharp(png).ensureAlpha().extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer();
    expect([...corner]).toEqual([0x8a, 0x3b, 0x12, 255]);
  });

  test('the .ico holds each picture where its directory says', async () => {
    const pictures = await Promise.all(
      [16, 32].map(async (size) => ({ size, png: await pngOf(markSvg({ light: '#8a3b12' }), size) })),
    );
    const ico = icoOf(pictures);
    expect(ico.readUInt16LE(2)).toBe(1);
    expect(ico.readUInt16LE(4)).toBe(2);
    for (const [at, { size }] of pictures.entries()) {
      const [length, offset] = [ico.readUInt32LE(6 + at * 16 + 8), ico.readUInt32LE(6 + at * 16 + 12)];
      expect(ico.readUInt8(6 + at * 16)).toBe(size);
      expect((await sharp(ico.subarray(offset, offset + length)).metadata()).width).toBe(size);
    }
  });

  test('the sign follows the reader’s theme', () => {
    expect(markSvg({ light: '#111111', dark: '#eeeeee' })).toContain('prefers-color-scheme:dark');
    expect(markSvg({ light: '#111111' })).not.toContain('@media');
  });
});
