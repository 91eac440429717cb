import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { mark } from './left-behind.ts';
import { rows } from './site.ts';

/** The form with its script, which comes behind the page's own: until then the browser checks what is required. */
async function openForm(page: Page): Promise<void> {
  await page.goto('/contatti/');
  await page.waitForFunction(() => customElements.get('contact-form') !== undefined);
}

/** Who made the first formats of dates, as `dates` of the page. */
const noteDates = (page: Page) =>
  page.addInitScript(() => {
    const dates: string[] = [];
    Object.assign(window, {
      dates,
      Worker: class extends Worker {
        constructor(...args: ConstructorParameters<typeof Worker>) {
          super(...args);
          this.addEventListener('message', () => dates.push('worker'));
        }
      },
    });
    const noted: ProxyHandler<typeof Intl.DateTimeFormat> = {
      construct(target, args: ConstructorParameters<typeof Intl.DateTimeFormat>) {
        dates.push('page');
        return new target(...args);
      },
      apply(target, _, args: ConstructorParameters<typeof Intl.DateTimeFormat>) {
        dates.push('page');
        return target(...args);
      },
    };
    Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, noted);
    // However slow the machine, the page waits for the worker (`dates-ready.ts`).
    const { setTimeout: wait } = window;
    const patient = (act: () => void, ms?: number) => wait(act, ms === 500 ? 60_000 : ms);
    window.setTimeout = patient as typeof setTimeout;
  });

test('a message is kept, and answered with a receipt: number, date, what was sent', async ({ page, context }) => {
  const text = `Il corriere non è passato ${crypto.randomUUID()}`;
  await noteDates(page);
  await page.goto('/contatti/?a=1013#form');
  await page.getByLabel('Che cosa è successo?').fill(text);
  await page.getByLabel('La tua e-mail o il tuo telefono').fill('ada@posta.example');
  await page.getByRole('button', { name: 'Invia il messaggio' }).click();
  const receipt = page.getByRole('group', { name: 'Messaggio ricevuto' });
  await expect(receipt).toContainText(/Numero della richiesta: P-\w{6}.*Ti rispondiamo entro \S.*, a ada@posta/s);
  await expect(receipt).toBeFocused();
  await expect(receipt).toHaveAccessibleDescription(/^Numero della richiesta: P-\S+ .*entro/);
  await expect(page.getByRole('heading', { name: 'Messaggio ricevuto' })).toBeInViewport({ ratio: 0.9 });
  await expect(receipt.getByText(text)).toBeVisible();
  await expect(receipt.getByText('Riguarda: La consegna è in ritardo: cosa faccio?')).toBeVisible();
  await expect(receipt.getByRole('button', { name: 'Stampa o salva' })).toBeVisible();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await receipt.getByRole('button', { name: 'Copia il numero' }).click();
  await expect(receipt.getByRole('status')).toHaveText('Copiato');
  await expect(receipt.locator('strong')).toHaveText(await page.evaluate(() => navigator.clipboard.readText()));
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  // The first format of a date holds up a telephone for a tenth of a second: a worker is the first.
  expect(await page.evaluate(() => (window as unknown as { dates: string[] }).dates.slice(0, 2))).toEqual([
    'worker',
    'page',
  ]);
  const told = (await receipt.innerText()).replace('Copiato', '').match(/\S+/g);
  await page.reload();
  expect((await receipt.innerText()).match(/\S+/g)).toEqual(told);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('main').getByRole('link').or(page.getByRole('button'))).toHaveCount(0);
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expect(receipt.locator('strong')).toBeInViewport();
  expect(await page.locator('h1 ~ *').first().innerText()).toContain('Messaggio ricevuto');
  await expect(page.getByRole('heading', { name: 'Messaggio ricevuto' })).toBeVisible();
  await receipt.getByRole('link', { name: 'Scrivi un altro messaggio' }).click();
  await expect(page.getByLabel('Che cosa è successo?')).toHaveValue('');
  await expect(receipt).toHaveCount(0);
  const kept = rows('select * from message');
  const found = kept.filter((row) => Object.values(row).includes(text));
  expect(found).toHaveLength(1);
});

test('a message that is not complete says all that is missing or wrong, each at its field', async ({ page }) => {
  await openForm(page);
  await page.getByLabel('Numero d’ordine (facoltativo)').fill('x1');
  await page.getByRole('button', { name: 'Invia il messaggio' }).click();
  await expect(page.getByLabel('Numero d’ordine (facoltativo)')).toHaveAccessibleDescription(/numero d’ordine/);
  await expect(page.getByLabel('La tua e-mail o il tuo telefono')).toHaveAccessibleDescription(/Scrivi un’e-mail/);
  await expect(page.getByLabel('Che cosa è successo?')).toBeFocused();
  await expect(page.getByLabel('Che cosa è successo?')).toHaveAccessibleDescription(/anche solo una riga/);
  await page.getByLabel('Numero d’ordine (facoltativo)').clear();
  await page.getByLabel('Che cosa è successo?').fill('Aiuto');
  await page.getByRole('button', { name: 'Invia il messaggio' }).click();
  await expect(page.getByLabel('La tua e-mail o il tuo telefono')).toBeFocused();
});

test.describe('above the keyboard of a phone', () => {
  test.use({ viewport: { width: 390, height: 450 }, hasTouch: true, isMobile: true });
  test('what is wrong is in sight together with its field', async ({ page }) => {
    await page.goto('/contatti/#form');
    await page.getByRole('button', { name: 'Invia il messaggio' }).tap();
    await expect(page.getByLabel('Che cosa è successo?')).toBeFocused();
    await expect(page.getByText('Scrivi che cosa è successo, anche solo una riga.')).toBeInViewport({ ratio: 1 });
  });
});

test('each mistake has its own words, which go once it is mended', async ({ page }) => {
  await openForm(page);
  const reply = page.getByLabel('La tua e-mail o il tuo telefono');
  await page.getByLabel('Che cosa è successo?').fill('Aiuto');
  for (const [typed, told] of [
    ['', /Scrivi un’e-mail o un numero/],
    ['mario.rossi@', /A questa e-mail manca qualcosa/],
    ['333 12', /controlla che non manchi qualche cifra/],
  ] as const) {
    await reply.fill(typed);
    await page.getByRole('button', { name: 'Invia il messaggio' }).click();
    await expect(reply).toBeFocused();
    await expect(reply).toHaveAccessibleDescription(told);
    await expect(reply).toHaveAttribute('aria-invalid', 'true');
  }
  await reply.press('End');
  await reply.pressSequentially('3456');
  await expect(reply).toHaveAttribute('aria-invalid', 'false');
  await expect(page.getByText('controlla che non manchi')).toBeHidden();
});

test('what was typed is there again after a reload, in this tab alone, and what was sent goes under the same id', async ({
  page,
  context,
}) => {
  await openForm(page);
  await page.getByLabel('Che cosa è successo?').fill('Una storia lunga');
  await page.getByLabel('La tua e-mail o il tuo telefono').fill('ada@posta.example');
  const sent: { id: string }[] = [];
  await page.route('**/message', (route) => {
    sent.push(JSON.parse(route.request().postData() ?? '{}') as { id: string });
    return route.abort();
  });
  for (const times of [1, 2]) {
    await page.getByRole('button', { name: 'Invia il messaggio' }).click();
    await expect(page.getByText('è ancora qui')).toBeVisible();
    expect(sent).toHaveLength(times);
    await page.goto('/');
    await openForm(page);
    await expect(page.getByLabel('Che cosa è successo?')).toHaveValue('Una storia lunga');
    await expect(page.getByLabel('La tua e-mail o il tuo telefono')).toHaveValue('ada@posta.example');
  }
  expect(sent[1]?.id).toBe(sent[0]?.id);
  const other = await context.newPage();
  await openForm(other);
  await expect(other.getByLabel('Che cosa è successo?')).toHaveValue('');
});

test('a message that cannot be sent is not lost: it stays in the form', async ({ page }) => {
  await openForm(page);
  await page.getByLabel('Che cosa è successo?').fill('Una storia lunga');
  await page.getByLabel('La tua e-mail o il tuo telefono').fill('0255501234');
  await page.route('**/message', (route) => route.abort());
  await page.getByRole('button', { name: 'Invia il messaggio' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'è ancora qui' })).toBeFocused();
  await expect(page.getByLabel('Che cosa è successo?')).toHaveValue('Una storia lunga');
  await page.unroute('**/message');
  await page.getByRole('button', { name: 'Invia il messaggio' }).click();
  await expect(page.getByText('Messaggio ricevuto')).toBeVisible();
});

test('whatever a reader pastes is sent, and an address with words around it is understood', async ({ page }) => {
  const text = `Riga\u000Bdi Word ${crypto.randomUUID()}`;
  await openForm(page);
  await page.getByLabel('Che cosa è successo?').fill(text);
  await page.getByLabel('La tua e-mail o il tuo telefono').fill('mario@example.com oppure tel. 333 1234567');
  await page.getByRole('button', { name: 'Invia il messaggio' }).click();
  await expect(page.getByText('Messaggio ricevuto')).toBeVisible();
  expect(rows('select * from message where message = ?', text.replace('\v', '\n'))).toHaveLength(1);
});

test('what the collector does not take is said where it is, with when to try again, and nothing is lost', async ({
  page,
}) => {
  await openForm(page);
  const message = page.getByLabel('Che cosa è successo?');
  const reply = page.getByLabel('La tua e-mail o il tuo telefono');
  const send = page.getByRole('button', { name: 'Invia il messaggio' });
  const sent: { id: string }[] = [];
  let answer: { status: number; headers?: Record<string, string>; body?: string } = { status: 429 };
  await page.route('**/message', (route) => {
    sent.push(JSON.parse(route.request().postData() ?? '{}') as { id: string });
    return route.fulfill(answer);
  });
  await message.fill('Una storia lunga');
  await reply.fill('0255501234');

  answer = { status: 429, headers: { 'Retry-After': '2400' } };
  await send.click();
  await expect(page.getByText('puoi inviare questo tra 40 minuti')).toBeVisible();
  answer = { status: 400, body: '{"fields":["reply"]}' };
  await send.click();
  await expect(reply).toBeFocused();
  await expect(reply).toHaveAccessibleDescription(/controlla che non manchi qualche cifra/);
  await message.fill('Una storia più lunga');
  answer = { status: 403 };
  await send.click();
  await expect(page.getByText('copialo e mandacelo con un altro canale')).toBeVisible();
  await expect(message).toHaveValue('Una storia più lunga');
  await expect(reply).toHaveValue('0255501234');
  // What was written since is another message: under the same id the collector would keep the first.
  expect(sent[1]?.id).toBe(sent[0]?.id);
  expect(sent[2]?.id).not.toBe(sent[0]?.id);
});

const photo = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#a52' } })
    .withExif({ IFD0: { Make: 'Telefono' } })
    .jpeg()
    .toBuffer();
const pdf = { name: 'scontrino.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nciao\n%%EOF\n') };

test('subject, order number, photos and PDF go with a message; each mistake is told at its field', async ({ page }) => {
  const text = `Pacco rotto ${mark()}`;
  await openForm(page);
  const files = page.getByLabel('Foto o PDF (facoltativo)');
  const order = page.getByLabel('Numero d’ordine (facoltativo)');
  const send = page.getByRole('button', { name: 'Invia il messaggio' });
  await page.getByLabel('Oggetto (facoltativo)').fill('Reso');
  await page.getByLabel('Che cosa è successo?').fill(text);
  await page.getByLabel('La tua e-mail o il tuo telefono').fill('ada@posta.example');
  await order.fill('12');

  // One after the other, as telephones offer them.
  await files.setInputFiles({ name: 'pacco.jpg', mimeType: 'image/jpeg', buffer: await photo() });
  const drop = (name: string) => page.getByRole('button', { name: `Togli ${name}` });
  await expect(drop('pacco.jpg')).toBeVisible();
  await files.setInputFiles([pdf, { name: 'nota.txt', mimeType: 'text/plain', buffer: Buffer.from('ciao') }]);
  await expect(files).toHaveAccessibleDescription(/«nota.txt» non è una foto JPEG, PNG o WebP né un PDF/);
  await send.click();
  await expect(files).toBeFocused();
  await drop('nota.txt').press('Enter');
  await expect(drop('scontrino.pdf')).toBeFocused();
  await expect(page.getByText('«nota.txt» non è')).toBeHidden();
  // Not every browser knows what it is.
  await files.setInputFiles([{ name: 'IMG_1.HEIC', mimeType: '', buffer: Buffer.from('x') }]);
  await expect(files).toHaveAccessibleDescription(/«IMG_1.HEIC» è una foto HEIC.*libreria delle foto/);
  // The other choice that its words ask for stands in its place.
  await files.setInputFiles([{ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('x') }]);
  await expect(drop('IMG_1.HEIC')).toHaveCount(0);
  await expect(page.getByText(/è una foto HEIC/)).toBeHidden();
  await drop('IMG_1.jpg').click();

  await send.click();
  await expect(order).toBeFocused();
  await expect(order).toHaveAccessibleDescription(/non sembra un numero d’ordine/);
  await order.fill('DSP-1234567');
  await send.click();
  const receipt = page.getByRole('group', { name: 'Messaggio ricevuto' });
  for (const line of ['Oggetto: Reso', 'Ordine: DSP-1234567', 'Allegati: pacco.jpg, scontrino.pdf'])
    await expect(receipt.getByText(line)).toBeVisible();
  const [kept] = rows('select * from message where message = ?', text);
  expect(kept).toMatchObject({ subject: 'Reso', order_number: 'DSP-1234567' });
  expect(JSON.parse(String(kept?.['files']))).toMatchObject([{ name: 'pacco.jpg' }, { name: 'scontrino.pdf' }]);
});

for (const size of [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
])
  test(`answers stand below a message that is being written, nothing moves, and one may be enough, at ${size.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openForm(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const message = page.getByLabel('Che cosa è successo?');
    const send = page.getByRole('button', { name: 'Invia il messaggio' });
    const place = async () => (await send.boundingBox())!.y + (await page.evaluate(() => scrollY));
    await message.focus();
    const before = await place();
    await message.pressSequentially('Il corriere è');
    expect(asked.filter((url) => url.includes('_search'))).toEqual([]);
    await message.pressSequentially(' in ritardo, la consegna non arriva');
    const answers = page.getByRole('group', { name: 'Forse la risposta è già qui' });
    await expect(answers).toBeVisible();
    await expect(page.locator('contact-form').getByRole('status').first()).toHaveText(/sotto il messaggio/);
    expect(await place()).toBe(before);
    await expect(message).toBeFocused();

    const question = answers.locator('summary', { hasText: 'La consegna è in ritardo' });
    for (let step = 0; step < 4 && !(await question.evaluate((one) => one === document.activeElement)); step++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(answers.getByRole('link', { name: 'Leggi tutta la risposta' })).toHaveAttribute('href', /consegna/);
    const told = page.waitForRequest((request) => request.postData()?.includes('"deflection"') ?? false);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(JSON.parse((await told).postData() ?? '')).toMatchObject([{ kind: 'deflection', article: 1013 }]);
    await expect(page.getByRole('heading', { name: 'Siamo contenti che tu abbia risolto!' })).toBeVisible();
    await expect(send).toBeHidden();
    await page.getByRole('button', { name: 'Torna al messaggio' }).press('Enter');
    await expect(message).toBeFocused();
    await expect(message).toHaveValue(/in ritardo/);
    await expect(send).toBeVisible();
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('files go along all the same', async ({ page }) => {
    const text = `Con un file ${mark()}`;
    await page.goto('/contatti/');
    await page.getByLabel('Che cosa è successo?').fill(text);
    await page.getByLabel('La tua e-mail o il tuo telefono').fill('ada@posta.example');
    await page.getByLabel('Foto o PDF (facoltativo)').setInputFiles(pdf);
    await page.getByRole('button', { name: 'Invia il messaggio' }).click();
    await expect(page.getByText('Allegati: scontrino.pdf')).toBeVisible();
    expect(rows('select * from message where message = ?', text)).toHaveLength(1);
  });

  test('the form is an ordinary form and ends on a receipt, with what the address knows', async ({ page }) => {
    const text = `Senza script ${crypto.randomUUID()}`;
    await page.goto('/contatti/?a=1013');
    await page.getByLabel('Che cosa è successo?').fill(text);
    await page.getByLabel('La tua e-mail o il tuo telefono').fill('ada@posta.example');
    await page.getByRole('button', { name: 'Invia il messaggio' }).click();
    await expect(page.getByRole('heading', { name: 'Messaggio ricevuto' })).toBeVisible();
    await expect(page.getByText(/Ti rispondiamo entro .*, a ada@posta.example/)).toBeVisible();
    await expect(page.getByText(/Numero della richiesta\s*P-\w{6}/)).toBeVisible();
    await expect(page.getByText(text)).toBeVisible();
    await expect(page.getByText('Risposta 1013')).toBeVisible();
    expect(rows('select * from message').filter((row) => Object.values(row).includes(text))).toHaveLength(1);
  });
});
