import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { safeName, typeOfContent } from '../../../src/collector/attachments/file-type.ts';
import { siteSchema } from '../../../src/content/schema/site.ts';
import { fileLimits } from '../../../src/events/message-limits.ts';
import { all } from '../../contract/events.ts';
import { collector, site } from './setup.ts';

const withFiles = siteSchema.parse({ ...site, contactForm: { files: true, subject: true, orderNumber: true } });
const opened = (env: NodeJS.ProcessEnv = {}) => collector(env, undefined, withFiles);

const message = { locale: 'it', reply: 'ada@posta.example', message: 'Ecco la foto.' };
const pdf = (name = 'ricevuta.pdf', text = '%PDF-1.7\nciao\n%%EOF\n') => new File([text], name);
const drawn = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: '#a52' } })
    .withExif({ IFD0: { Make: 'Telefono' }, IFD3: { GPSLatitude: '45/1 28/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 });
const fileOf = (bytes: Uint8Array, name: string) => new File([new Uint8Array(bytes)], name);

describe('files that come with a message', () => {
  it('are kept with it, pictures upright and without what the camera wrote into them', async () => {
    const { upload, store } = await opened();
    const jpeg = await drawn(4000, 2000).jpeg().toBuffer();
    expect(await sharp(jpeg).metadata()).toMatchObject({ orientation: 6, exif: expect.anything() as unknown });
    const names = ['IMG 0042.JPG', 'schermata.png', 'x.webp'];
    const files = [jpeg, await drawn().png().toBuffer(), await drawn().webp().toBuffer()];
    const answer = await upload(
      { ...message, subject: 'Pacco rotto', order: 'ORD-123456' },
      files.map((bytes, n) => fileOf(bytes, names[n] ?? '')),
    );
    expect(answer.status).toBe(200);
    const [kept] = await all(store.messages());
    expect(kept).toMatchObject({ subject: 'Pacco rotto', order: 'ORD-123456', message: 'Ecco la foto.' });
    const stored = await store.files(kept?.id ?? '');
    expect(stored.map(({ name, type }) => [name, type])).toEqual([
      ['IMG 0042.jpg', 'image/jpeg'],
      ['schermata.png', 'image/png'],
      ['x.webp', 'image/webp'],
    ]);
    for (const { content } of stored) {
      const about = await sharp(content).metadata();
      expect(about.exif).toBeUndefined();
      expect(about.orientation).toBeUndefined();
      expect(Buffer.from(content).includes('Telefono')).toBe(false);
    }
    // Turned, and made smaller.
    expect(await sharp(stored[0]?.content).metadata()).toMatchObject({ width: 1280, height: 2560 });
  });

  it('are told how to come otherwise, where they are photos as iPhones keep them', async () => {
    const { upload } = await opened();
    const heic = new File([new Uint8Array([0, 0, 0, 24]), 'ftypheic', 'x'], 'IMG_1.jpg', { type: 'image/jpeg' });
    expect(await (await upload(message, [heic])).json()).toMatchObject({
      files: [{ name: 'IMG_1.jpg', fault: 'heic' }],
    });
  });

  it('are what their content says, whatever they are called', async () => {
    const { upload, store } = await opened();
    const html = new File(['<script>alert(1)</script>'], 'foto.jpg', { type: 'image/jpeg' });
    expect(await (await upload(message, [pdf(), html])).json()).toEqual({
      fields: ['files'],
      files: [{ name: 'foto.jpg', fault: 'type' }],
    });
    const answer = await upload(message, [pdf('../../etc/passwd\n.html')]);
    expect(answer.status).toBe(200);
    expect((await all(store.messages()))[0]?.files).toMatchObject([{ name: 'passwd.pdf', type: 'application/pdf' }]);
  });

  it.each([
    ['too many', () => Array.from({ length: 4 }, () => pdf()), [{ fault: 'many' }]],
    [
      'too large',
      () => [fileOf(new Uint8Array(fileLimits.bytes + 1), 'grande.pdf')],
      [{ name: 'grande.pdf', fault: 'large' }],
    ],
    ['empty', () => [new File([], 'vuoto.jpg')], [{ name: 'vuoto.jpg', fault: 'broken' }]],
    ['cut off', () => [pdf('a.pdf', '%PDF-1.7 and no end')], [{ name: 'a.pdf', fault: 'broken' }]],
    [
      'no real picture',
      () => [fileOf(Uint8Array.from([0xff, 0xd8, 0xff, 0, 1]), 'b.jpg')],
      [{ name: 'b.jpg', fault: 'broken' }],
    ],
    [
      'too large together',
      () =>
        [1, 2].map((n) => {
          const bytes = Buffer.alloc(7 * 1024 * 1024);
          bytes.write('%PDF-1.7');
          bytes.write('%%EOF', bytes.length - 6);
          return fileOf(bytes, `${n}.pdf`);
        }),
      [{ fault: 'heavy' }],
    ],
  ])('are refused when they are %s, and nothing is kept', async (_, files, refused) => {
    const { upload, store } = await opened();
    const answer = await upload(message, files());
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ fields: ['files'], files: refused });
    expect(await all(store.messages())).toEqual([]);
  });

  it('are refused when a small file would unpack to a huge picture', async () => {
    const { upload } = await opened();
    const huge = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(await (await upload(message, [fileOf(huge, 'x.png')])).json()).toMatchObject({
      files: [{ fault: 'broken' }],
    });
  });

  it('are taken as large as telephones photograph', async () => {
    const { upload } = await opened();
    const photo = await sharp({ create: { width: 9248, height: 6936, channels: 3, background: '#a52' } })
      .jpeg({ quality: 40 })
      .toBuffer();
    expect((await upload(message, [fileOf(photo, 'foto.jpg')])).status).toBe(200);
    // Small as a file, it would be unpacked whole into memory.
    const progressive = await sharp(photo).jpeg({ progressive: true }).toBuffer();
    const refused = await upload(message, [fileOf(progressive, 'foto.jpg')]);
    expect([refused.status, await refused.json()]).toMatchObject([
      400,
      { files: [{ name: 'foto.jpg', fault: 'broken' }] },
    ]);
  });

  it('are told to be too large in the language of the page, where they are not read', async () => {
    const { upload } = await opened();
    const announced = { accept: 'text/html', 'content-length': String(100 * 1024 * 1024) };
    const from = (page: string) => ({ headers: { ...announced, referer: `${site.url}${page}` } });
    const refused = await upload(message, [pdf()], from('en/contact/'));
    expect(refused.status).toBe(413);
    expect(await refused.text()).toMatch(/has not been sent yet.*you can attach 3, of at most 10 MB each/);
    const italian = await (await upload(message, [pdf()], from('contatti/'))).text();
    expect(italian).toContain('Il messaggio non è ancora partito');
  });

  it('are not read where the site takes none, nor under another name', async () => {
    const { upload } = await collector();
    expect((await upload(message, [pdf()])).status).toBe(415);
    const { request } = await opened();
    const body = new FormData();
    for (const [name, value] of Object.entries(message)) body.append(name, value);
    body.append('avatar', pdf());
    expect((await request('/api/notes/message', { method: 'POST', body })).status).toBe(400);
  });

  it('cannot fill the disk: beyond the limits a message comes without, and its writer is told', async () => {
    const full = await opened({ PRONTUARIO_FILES_MB: '0' });
    const refused = { fields: ['files'], files: [{ fault: 'unavailable' }] };
    expect((await full.upload(message, [pdf()])).status).toBe(200);
    expect(await (await full.upload(message, [pdf()])).json()).toEqual(refused);
    expect((await full.upload(message, [])).status).toBe(200);
    const busy = await opened({ PRONTUARIO_MESSAGES_PER_HOUR: '1' });
    expect((await busy.upload(message, [pdf()])).status).toBe(200);
    expect(await (await busy.upload(message, [pdf()])).json()).toEqual(refused);
  });

  it('come from a form without script too, and what is wrong is said in words', async () => {
    const { upload, get, store } = await opened();
    const page = { headers: { accept: 'text/html' } };
    // What a form sends where nothing was chosen.
    const sent = await upload({ ...message, id: '', subject: '', order: '' }, [new File([], '')], page);
    expect(sent.status).toBe(303);
    const wrong = await upload({ ...message, order: '12' }, [new File(['testo'], 'nota.txt')], page);
    const html = await wrong.text();
    expect(html).toContain('Questo non sembra un numero d’ordine');
    expect(html).toContain('«nota.txt» non è una foto');
    expect(html).toContain('Ecco la foto.');
    const taken = await upload({ ...message, order: 'ord-654321' }, [pdf('Scontrino.PDF')], page);
    const receipt = await (await get(taken.headers.get('location') ?? '')).text();
    expect(receipt).toContain('Allegati: Scontrino.pdf');
    expect(receipt).toContain('Ordine: ord-654321');
    expect(await all(store.messages())).toHaveLength(2);
  });

  it('are never handed out to a browser', async () => {
    const { upload, get, store } = await opened();
    await upload(message, [pdf()]);
    const [kept] = await all(store.messages());
    for (const path of [`/api/notes/files/${kept?.id}/0`, `/api/notes/receipt/${kept?.id}/0`, '/api/notes/files'])
      expect((await get(path)).status).toBe(404);
  });
});

describe('a file', () => {
  it('is named after what it is, without a path and without what steers', () => {
    expect(safeName('C:\\foto\\gatto.exe', 'image/jpeg')).toBe('gatto.jpg');
    expect(safeName('.htaccess', 'application/pdf')).toBe('file.pdf');
    expect(safeName('a\u202Egpj.exe', 'image/png')).toBe('agpj.png');
    expect(safeName(`${'x'.repeat(94)}😀😀`, 'image/png').isWellFormed()).toBe(true);
    expect(safeName('x'.repeat(500), 'image/webp').length).toBeLessThanOrEqual(fileLimits.name);
  });

  it('has no type but those that are taken', () => {
    for (const text of ['GIF89a', '<svg/>', 'PK\u0003\u0004', '', ' %PDF-'])
      expect(typeOfContent(new TextEncoder().encode(text))).toBeUndefined();
  });
});
