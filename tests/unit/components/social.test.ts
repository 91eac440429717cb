import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cardSize, cardSvg, type Card } from '../../../src/components/social/card.ts';
import { cardOf, cardPath } from '../../../src/components/social/cards.ts';
import { icoOf } from '../../../src/components/social/ico.ts';
import { icons, markSvg } from '../../../src/components/social/mark.ts';
import { pngOf } from '../../../src/components/social/render.ts';
import { outline, widthOf, withoutPictures, writable } from '../../../src/components/social/type.ts';
import { fit } from '../../../src/components/social/wrap.ts';
import { limits } from '../../../src/schema/article.ts';
import { articleOf, content, withArticle } from '../pages/content.ts';

const card: Card = {
  ...{ title: 'Quanto costa la consegna?', label: 'Consegna', brand: 'Aiuto Dispensa', folio: 'Risposta 1010' },
  ...{ host: 'aiuto.dispensa.example', accent: '#8a3b12' },
};

/** The box around everything that is drawn over the paper, in pixels. */
async function drawn(svg: string): Promise<{ left: number; top: number; right: number; bottom: number }> {
  // The spine and the lines stand on purpose at the edges.
  const letters = svg.replace(/<rect (?!width="32")[^>]*\/>/g, '');
  const { data, info } = await sharp(Buffer.from(letters)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const box = { left: info.width, top: info.height, right: -1, bottom: -1 };
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++)
      if (data[(y * info.width + x) * 4 + 3]) {
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y);
      }
  return box;
}

describe('the picture of a page', () => {
  test('shows every word of the longest question and never touches an edge', async () => {
    const longest = [
      'W'.repeat(limits.question.max),
      'Come posso '.repeat(20).slice(0, limits.question.max),
      'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz '.repeat(3).slice(0, limits.question.max),
      'Perché?',
    ];
    for (const title of longest) {
      const wide = { title, label: 'M'.repeat(80), brand: 'W'.repeat(60), host: `${'long-'.repeat(20)}host.example` };
      const box = await drawn(cardSvg({ ...card, ...wide }));
      expect(box.left, title).toBeGreaterThanOrEqual(108);
      expect(box.right, title).toBeLessThanOrEqual(1124);
      expect(box.top, title).toBeGreaterThanOrEqual(40);
      expect(box.bottom, title).toBeLessThanOrEqual(cardSize.height - 30);
    }
  });

  test('needs no font: it holds outlines only', () => {
    expect(cardSvg(card)).not.toMatch(/<text|font-family|href|url\(/);
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
    expect(writable(text)).toBe(drawn);
  });

  test.each(['Menu → Account: dove?', 'Sconto ≥ 10 %?', '✓ Confermato: e poi?', 'Pago con 支付宝, si può?'])(
    'keeps the rest of a question of which it lacks a sign: %s',
    (title) => {
      expect(cardSvg({ ...card, title })).toBe(cardSvg({ ...card, title: writable(title) }));
      expect(cardSvg({ ...card, title })).not.toContain('stroke-width="1.2"');
    },
  );

  test.each(['كم تكلفة التوصيل؟', '送料はいくらですか', '如何用 PayPal 付款?'])(
    'shows the category in place of a question that it cannot write, and the help centre in place of both: %s',
    (title) => {
      expect(cardSvg({ ...card, title })).toBe(cardSvg({ ...card, title: 'Consegna', label: '' }));
      const foreign = { ...card, title, label: '配送' };
      expect(cardSvg(foreign)).toBe(cardSvg({ ...card, title: 'Aiuto Dispensa', label: '' }));
      // Not a second time at the top.
      expect(cardSvg(foreign)).not.toContain(outline('Aiuto Dispensa', 188, 99, 34, 600));
    },
  );

  test('shows the sign alone where it can write nothing, and no word across it', () => {
    const paths = (svg: string) => svg.match(/<path/g)?.length ?? 0;
    const arabic = cardSvg({
      ...card,
      title: 'كم تكلفة التوصيل؟',
      label: 'التوصيل',
      brand: 'مساعدة',
      folio: 'الإجابة 1010',
    });
    expect(arabic).toContain('stroke-width="1.2"');
    // The mark, the sign, the address of the help centre.
    expect(paths(arabic)).toBe(3);
  });

  test('keeps letters and drops pictograms', () => {
    expect(withoutPictures('Consegna 🚚 in  2\u00A0ore ❤️, 100 %')).toBe('Consegna in 2 ore , 100 %');
    expect(withoutPictures('1️⃣ 👩‍👩‍👧 # *')).toBe('1 # *');
  });

  test('carries nothing that a question could smuggle in', () => {
    const svg = cardSvg({ ...card, title: '"/><script>x()</script>', label: '<image href="x"/>' });
    expect(svg).not.toMatch(/script|image/);
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
    const svg = cardSvg(card);
    const png = await pngOf(svg, cardSize.width);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...cardSize });
    const raw = (input: Buffer) => sharp(input).raw().toBuffer();
    const [first, second] = [
      await sharp(Buffer.from(svg)).png().toBuffer(),
      await sharp(Buffer.from(svg)).png().toBuffer(),
    ];
    expect((await raw(first)).equals(await raw(second))).toBe(true);
    expect((await pngOf(svg, cardSize.width)).equals(png)).toBe(true);
  });
});

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
        const { size, lines } = fit(text, { width, height: 400 }, [80, 60, 40, 20], 1.2, measure);
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
