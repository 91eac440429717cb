import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { mark } from './left-behind.ts';
import { rows } from './site.ts';

/** The form with its script, which comes behind the page's own: until then the browser checks what is required. */
async function openForm(page: Page): Promise<void> {
  await page.goto('/contatti/');
  await page.waitForFunction(() => customElements.get('contact-form') !== undefined);
}

/** However long its script takes, the page shows nothing before the order of the channels is known. */
const waitForOrder = (page: Page) =>
  page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.contact-page { animation: none !important; }');
    document.adoptedStyleSheets = [sheet];
  });

test('an answer hands its question to the person: e-mail, WhatsApp and form know it', async ({ page }) => {
  await page.goto('/consegna/consegna-in-ritardo/');
  const help = page.getByRole('main');
  await help.getByRole('link', { name: 'Tutti i modi per contattarci' }).click();
  await expect(page).toHaveURL(/\/contatti\/\?a=1013$/);
  await expect(page.getByText('Riguarda: La consegna è in ritardo: cosa faccio?')).toBeVisible();
  const mail = help.getByRole('link', { name: 'aiuto@dispensa.example', includeHidden: true });
  await expect.poll(async () => decodeURIComponent((await mail.getAttribute('href')) ?? '')).toContain('(1013)');
  const whatsapp = help.getByRole('link', { name: /WhatsApp/, includeHidden: true });
  await expect
    .poll(async () => new URL((await whatsapp.getAttribute('href')) ?? '').searchParams.get('text'))
    .toContain('La consegna è in ritardo');
});

test('pages about something else name two channels at most, of those who are there now', async ({ page }) => {
  const rows = page.locator('contact-cards').getByRole('listitem');
  for (const [time, names] of [
    ['2026-11-23T10:00:00+01:00', [/Chiama.*Aperto ora, fino alle 21:00/s, /Apri la chat.*Aperto ora/s]],
    ['2026-11-23T23:30:00+01:00', [/aiuto@.*Risposta entro martedì 24/s, /Compila il modulo.*Risposta entro/s]],
    ['2026-12-08T10:00:00+01:00', [/aiuto@.*Risposta entro mercoledì 9/s, /Compila il modulo/]],
  ] as const) {
    await page.clock.setFixedTime(new Date(time));
    for (const path of ['/', '/consegna/', '/consegna/consegna-in-ritardo/']) {
      await page.goto(path);
      await page.locator('contact-cards').scrollIntoViewIfNeeded();
      await page.locator('contact-cards').hover();
      await expect(rows.filter({ visible: true })).toHaveText(names.map((name) => name));
      await expect(
        page
          .locator('contact-cards')
          .getByText(/chiusi:/)
          .filter({ visible: true }),
      ).toHaveCount(0);
      await expect(page.getByText('Oggi è festa (Immacolata Concezione).')).toBeVisible({
        visible: time.startsWith('2026-12-08'),
      });
    }
  }
});

test('the state of the channels is told to a reader who does not stir', async ({ page }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  // At night the first channel is one that is written to, and says so in other words.
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00+01:00'));
  await page.goto('/consegna/consegna-in-ritardo/');
  await expect(page.locator('.channel-state').first()).toHaveText(/Aperto ora|chiusi|Risposta entro/, {
    timeout: 20_000,
  });
});

test('of who has hours the hours stand beside, not a promise, until it is known whether they are open', async ({
  page,
}) => {
  await page.route('**/_astro/element.*.js', (route) => route.abort());
  await page.goto('/consegna/consegna-in-ritardo/');
  const rows = page.locator('contact-cards').getByRole('listitem').filter({ visible: true });
  await expect(rows).toHaveText([/lun–ven 8–21; sab–dom 9–18/, /tutti i giorni 08:00–22:00/]);
});

test('the contact page puts who is there first, and folds away who is not, without a promise', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T23:30:00+01:00'));
  await waitForOrder(page);
  await page.goto('/contatti/');
  const fold = page.locator('details', { hasText: 'Adesso chiusi: Telefono, Chat e WhatsApp' });
  await expect(page.locator('.channel-name').filter({ visible: true })).toHaveText(['E-mail', 'Modulo']);
  await fold.locator('summary').click();
  await expect(fold.getByText('Adesso siamo chiusi: riapriamo domani alle 08:00').first()).toBeVisible();
  await expect(fold.getByText(/Attesa media|ti rispondiamo/)).toHaveCount(0);
  await page.clock.setFixedTime(new Date('2026-12-25T10:00:00+01:00'));
  await page.reload();
  await expect(page.getByText('Oggi chiusi per festa (Natale di Gesù): Telefono, Chat e WhatsApp')).toBeVisible();
});

test('what a reader told before goes along from every door, and can be taken away', async ({ page }) => {
  const query = `soldi ${mark()}`;
  await page.goto('/');
  await page.getByRole('main').getByRole('combobox').or(page.getByRole('main').getByRole('searchbox')).fill(query);
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('prontuario-query'))).toBe(query);
  await page.goto('/consegna/consegna-in-ritardo/');
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await page.getByLabel('Non è chiara').check();
  await page.getByLabel(/Vuoi aggiungere qualcosa/).fill('Il corriere dice altro');
  await page.getByRole('button', { name: 'Invia', exact: true }).click();
  await expect(page.locator('.feedback').getByRole('status')).toContainText('Grazie');

  await page.getByRole('contentinfo').getByRole('link', { name: 'Contattaci' }).click();
  const list = page.getByRole('group', { name: 'Insieme al messaggio mandiamo anche' });
  await expect(list.getByRole('listitem')).toHaveText([
    /Riguarda: La consegna è in ritardo: cosa faccio\?/,
    new RegExp(`Hai cercato «${query}»`),
    /Non ti è stata utile: Non è chiara/,
    /Hai scritto: «Il corriere dice altro»/,
  ]);
  const mail = page.getByRole('main').getByRole('link', { name: 'aiuto@dispensa.example', includeHidden: true });
  const body = async () => new URL((await mail.getAttribute('href')) ?? '').searchParams.get('body');
  await expect
    .poll(body)
    .toMatch(/Stavo leggendo: .*Ho cercato: .*utile: Non è chiara.*Ho scritto: Il corriere dice altro/s);

  await page.getByRole('button', { name: new RegExp(`Togli Hai cercato`) }).click();
  await expect(page.getByRole('button', { name: /Togli Non ti è stata utile/ })).toBeFocused();
  await expect.poll(body).not.toContain(query);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByText('It did not help: It is not clear')).toBeVisible();
  await expect(page.getByText(query)).toHaveCount(0);
});

test('the contact page brings what it was asked with along every way to a person, and tells the editors', async ({
  page,
}) => {
  // Letters alone: some random numbers look like a telephone number, and would be taken out.
  const query = `dove ${mark()}`;
  const mail = page.getByRole('main').getByRole('link', { name: 'aiuto@dispensa.example', includeHidden: true });
  const whatsapp = page.getByRole('main').getByRole('link', { name: /WhatsApp/, includeHidden: true });
  const told = () => rows("select * from event where kind = 'handoff' and query = ?", query);

  await page.goto(`/contatti/?${new URLSearchParams({ q: query })}`);
  await expect(mail).toHaveAttribute('href', new RegExp(encodeURIComponent(`Ho cercato: ${query}`)));
  await expect(mail).toHaveAttribute('href', /subject=Richiesta%20di%20aiuto/);
  await expect
    .poll(async () => new URL((await whatsapp.getAttribute('href')) ?? '').searchParams.get('text'))
    .toContain(`Ho cercato: ${query}`);

  await page.goto(`/contatti/?${new URLSearchParams({ a: '1013', q: query })}`);
  const question = 'La consegna è in ritardo: cosa faccio?';
  await expect(mail).toHaveAttribute('href', new RegExp(encodeURIComponent(`Stavo leggendo: ${question}`)));
  const body = new URL((await mail.getAttribute('href')) ?? '').searchParams.get('body');
  expect(body).toContain(`${question} (risposta 1013)\r\n${new URL('/1013/', page.url()).href}`);
  await page.getByRole('link', { name: 'Compila il modulo' }).click();
  await expect(page).toHaveURL(/\?a=1013&q=.*#form$/);
  await expect.poll(() => told()).toMatchObject([{ article: 1013 }]);
});

test('the contact page of another language knows what was asked', async ({ page }) => {
  await page.goto('/contatti/?a=1013&q=dove');
  const english = page.getByRole('link', { name: 'English' });
  await expect(english).toHaveAttribute('href', /\?a=1013&q=dove$/);
  await english.click();
  await expect(page).toHaveURL(/\/en\/contact\/\?a=1013&q=dove$/);
  await expect(page.getByText('About: ')).toBeVisible();
});

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

test('a message that is not complete says what is missing, at the field', async ({ page }) => {
  await openForm(page);
  await page.getByRole('button', { name: 'Invia il messaggio' }).click();
  await expect(page.getByLabel('Che cosa è successo?')).toBeFocused();
  await expect(page.getByLabel('Che cosa è successo?')).toHaveAccessibleDescription(/anche solo una riga/);
  await page.getByLabel('Che cosa è successo?').fill('Aiuto');
  await page.getByRole('button', { name: 'Invia il messaggio' }).click();
  await expect(page.getByLabel('La tua e-mail o il tuo telefono')).toBeFocused();
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

test('what was searched stands on the contact page as it was typed', async ({ page }) => {
  for (const query of ['costo $& fine', "ho $' qui", '$$ {query}']) {
    await page.goto(`/contatti/?${new URLSearchParams({ q: query })}`);
    await expect(page.getByText(`Hai cercato «${query}»`, { exact: true })).toBeVisible();
  }
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

test('the way that led here says what the message is about', async ({ page }) => {
  await page.goto(`/contatti/?${new URLSearchParams({ s: 'Consegna: pacco rotto' })}#form`);
  await expect(page.getByLabel('Oggetto (facoltativo)')).toHaveValue('Consegna: pacco rotto');
  await expect(page.getByText('Hai cercato')).toHaveCount(0);
  const mail = page.getByRole('main').getByRole('link', { name: 'aiuto@dispensa.example', includeHidden: true });
  await expect(mail).toHaveAttribute('href', /subject=Consegna%3A%20pacco%20rotto/);
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

test('the page tells who can be reached now', async ({ page }) => {
  await waitForOrder(page);
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await page.goto('/contatti/');
  await expect(page.getByText('Aperto ora, fino alle 21:00').first()).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-12-25T10:00:00+01:00'));
  await page.reload();
  await page.getByText(/^Oggi chiusi/).click();
  await expect(
    page.getByText('Oggi siamo chiusi (Natale di Gesù): riapriamo domenica alle 09:00').first(),
  ).toBeVisible();
  // Nobody is there to answer in minutes.
  await expect(page.getByText('Attesa media')).toHaveCount(0);
  await expect(page.getByText('Se scrivi ora, ti rispondiamo entro lunedì 28 dicembre').first()).toBeVisible();
});

test.describe('while the script of the channels is under way', () => {
  test.use({ viewport: { width: 390, height: 1600 } });
  const cards = '**/_astro/element.*.js';
  const atNight = new Date('2026-11-23T23:30:00+01:00');

  test('the form below them is not shown yet: nothing moves once they stand in their order', async ({ page }) => {
    await waitForOrder(page);
    await page.addInitScript(() => {
      Object.assign(window, { shifts: [] });
      new PerformanceObserver((list) => {
        (window as unknown as { shifts: unknown[] }).shifts.push(...list.getEntries());
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const form = page.waitForResponse(/form-element/);
    await page.route(cards, async (route) => {
      await (await form).finished();
      await route.continue();
    });
    await page.clock.setFixedTime(atNight);
    await page.goto('/contatti/');
    await expect(page.getByText(/^Adesso chiusi: /)).toBeVisible();
    await expect(page.getByLabel('Che cosa è successo?')).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts.length)).toBe(0);
  });

  test('a closed channel that has the focus is not taken away', async ({ page }) => {
    const phone = page.locator('contact-cards [data-channel=phone]');
    await page.route(cards, async (route) => {
      await phone.focus();
      await route.continue();
    });
    await page.clock.setFixedTime(atNight);
    await page.goto('/consegna/');
    await phone.scrollIntoViewIfNeeded();
    await page.mouse.move(100, 100);
    await expect(page.getByText(/^Risposta entro/).first()).toBeVisible();
    await expect(phone).toBeFocused();
    await expect(phone).toBeVisible();
  });

  test('after a second everything is shown, and then no channel moves any more', async ({ page }) => {
    const first = page.locator('.channel-name').first();
    await page.route(cards, async (route) => {
      await expect(first).toBeVisible();
      await route.continue();
    });
    await page.clock.setFixedTime(atNight);
    await page.goto('/contatti/');
    await expect(page.getByText('Adesso siamo chiusi: riapriamo domani alle 08:00').first()).toBeVisible();
    await expect(first).toHaveText('Telefono');
    await expect(page.getByText(/^Adesso chiusi: /)).toBeHidden();
    await expect(page.getByLabel('Che cosa è successo?')).toBeVisible();
  });
});

test.describe('for a reader far away', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });
  test('hours name their zone, and a day only where it means the same', async ({ page }) => {
    await waitForOrder(page);
    await page.clock.install({ time: new Date('2026-11-26T23:30:00+01:00') });
    await page.goto('/contatti/');
    await page.getByText(/^Adesso chiusi/).click();
    await expect(page.getByText('Adesso siamo chiusi: riapriamo venerdì alle 08:00 (CET)').first()).toBeVisible();
    await expect(page.getByText(/^Orari: .*lun–ven 08:00–21:00.*Ora dell’Europa centrale/).first()).toBeVisible();
  });
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
