import { expect, test, type Page } from '@playwright/test';
import { mark } from './left-behind.ts';
import { rows } from './site.ts';

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
  await expect(rows).toHaveText([/lun–ven 8–21; sab–dom 9–18/, /tutti i giorni 8–22/]);
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

test('what was searched stands on the contact page as it was typed', async ({ page }) => {
  for (const query of ['costo $& fine', "ho $' qui", '$$ {query}']) {
    await page.goto(`/contatti/?${new URLSearchParams({ q: query })}`);
    await expect(page.getByText(`Hai cercato «${query}»`, { exact: true })).toBeVisible();
  }
});

test('the way that led here says what the message is about', async ({ page }) => {
  await page.goto(`/contatti/?${new URLSearchParams({ s: 'Consegna: pacco rotto' })}#form`);
  await expect(page.getByLabel('Oggetto (facoltativo)')).toHaveValue('Consegna: pacco rotto');
  await expect(page.getByText('Hai cercato')).toHaveCount(0);
  const mail = page.getByRole('main').getByRole('link', { name: 'aiuto@dispensa.example', includeHidden: true });
  await expect(mail).toHaveAttribute('href', /subject=Consegna%3A%20pacco%20rotto/);
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

test('who comes from an answer has a code for the telephone beside it, and nobody else', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-25T10:00:00+01:00');
  const phone = page.locator('.channel', { hasText: 'Telefono' });
  const code = /^Al telefono basta questo codice: \d{3} \d{3}/;
  await page.goto('/contatti/?a=1013');
  await expect(phone.locator('[data-phone-code]')).toHaveText(code);
  await page.goto('/contatti/');
  await expect(phone.locator('.channel-facts')).toContainText('Aperto ora');
  await expect(page.getByText(code)).toHaveCount(0);
});
