import { expect, test, type Page, type Route } from '@playwright/test';
import { active, answer, ask, field, listenToRegions, options } from './search-field.ts';

/** Holds every answer of a kind until told to let go. */
async function hold(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const gate = new Promise<void>((open) => (release = open));
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return release;
}
const idsOf = (page: Page) =>
  options(page).evaluateAll((all) => all.filter((one) => Number(one.dataset['row'])).map((one) => one.id));

/** The list once typing has caught up: the same several looks in a row. */
async function settledIds(page: Page): Promise<string[]> {
  let last = '';
  let same = 0;
  await expect
    .poll(
      async () => {
        const now = (await idsOf(page)).join();
        same = now && now === last ? same + 1 : 0;
        last = now;
        return same;
      },
      { intervals: [150] },
    )
    .toBeGreaterThanOrEqual(4);
  return idsOf(page);
}

test('the full text arriving late moves neither the first answer nor the one that is marked or under the pointer', async ({
  page,
}) => {
  const release = await hold(page, '**/pagefind/*.pf_meta');
  await page.goto('/');
  await ask(page, 'come faccio a sapere se il pagamento con la carta è andato bene');
  // The list of all that was typed, not of its beginning.
  await expect(page.locator('#search-home-contact')).toHaveAttribute('href', /andato\+bene$/);
  const before = await settledIds(page);
  await options(page).nth(1).hover();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const marked = await active(page).getAttribute('id');
  const box = await active(page).boundingBox();
  const arrived = page.waitForResponse(/\.pf_index$/);
  release();
  await arrived;
  await page.waitForLoadState('networkidle');
  const held = before.indexOf(marked ?? '') + 1;
  expect(held).toBeGreaterThan(0);
  expect((await idsOf(page)).slice(0, held)).toEqual(before.slice(0, held));
  await expect(active(page)).toHaveAttribute('id', marked ?? '');
  expect(await active(page).boundingBox()).toEqual(box);
});

test('when nothing can be downloaded, the form still goes to the search page, which says so kindly', async ({
  page,
}) => {
  await page.route(/\/(_search|pagefind|tutte)\//, (route) => route.abort());
  await page.goto('/');
  await field(page).pressSequentially('rimborso');
  await expect(page.getByRole('alert')).toContainText('In questo momento la ricerca non risponde');
  await expect(options(page)).toHaveText(['Tutte le domande', 'Parla con un operatore']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cerca\/\?q=rimborso$/);
  const main = page.getByRole('main');
  await expect(main.locator('.search-note').getByText('In questo momento la ricerca non risponde')).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Argomenti', exact: true })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Parla con un operatore' })).toHaveAttribute('href', /\?q=rimborso$/);
  expect(await main.innerText()).not.toMatch(/error|failed|fetch|undefined|JSON/i);

  await page.unroute(/\/(_search|pagefind|tutte)\//);
  await main.getByRole('button', { name: 'Cerca' }).click();
  await expect(main.getByRole('link', { name: answer(1022).question })).toBeVisible();
});

test('where no index can be had, the questions are found, misspelt or not, and lead to their answers', async ({
  page,
}) => {
  await page.route(/\/(_search|pagefind)\//, (route) => route.fulfill({ status: 404 }));
  await page.goto('/');
  await ask(page, 'costo cosegna');
  await expect(options(page).first()).toContainText('Quanto costa la consegna?');
  await expect(page.getByRole('alert')).toBeHidden();
  await field(page).press('ArrowDown');
  await field(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quanto costa la consegna?');
  await page.goto('/cerca/?q=costo+cosegna');
  await expect(page.getByRole('main').getByRole('link', { name: 'Quanto costa la consegna?' })).toBeVisible();
});

const gone = '**/_astro/start.*';

test('when the script of search cannot be downloaded, the list says so, the form still works, and it tries again by itself', async ({
  page,
}) => {
  await page.route(gone, (route) => route.fulfill({ status: 404 }));
  await page.goto('/');
  await field(page).pressSequentially('rimborso');
  await expect(page.getByRole('alert')).toContainText('In questo momento la ricerca non risponde');
  await expect(page.getByRole('option', { name: 'Tutte le domande' })).toHaveAttribute('href', '/tutte/');
  await expect(page.getByRole('option', { name: 'Parla con un operatore' })).toBeVisible();
  await field(page).fill('');
  await expect(page.getByRole('alert')).toBeHidden();
  await field(page).fill('rimborso');
  await page.unroute(gone);
  await expect(options(page).first()).toContainText(/rimborso/i, { timeout: 20_000 });
  await expect(page.getByRole('alert')).toBeHidden();
  await page.route(gone, (route) => route.abort());
  await page.goto('/');
  await field(page).fill('rimborso');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cerca\/\?q=rimborso$/);
  // It loads itself anew once, which must not reach into the next test of this browser.
  await expect(page.getByRole('alert')).toContainText('In questo momento la ricerca non risponde');
});

for (const [name, act] of Object.entries<(route: Route) => Promise<void>>({
  'a deploy took away': (route) => route.fulfill({ status: 404 }),
  'the network cut': (route) => route.abort(),
}))
  test(`a results page whose script ${name} is loaded anew once, says so, and goes on when it is back`, async ({
    page,
  }) => {
    let loads = 0;
    page.on('request', (request) => (loads += Number(request.isNavigationRequest())));
    await page.route(gone, act);
    await page.goto('/cerca/?q=rimborso');
    await expect(page.getByRole('alert')).toContainText('In questo momento la ricerca non risponde');
    await expect(page.getByRole('main').getByRole('link', { name: 'Tutte le domande' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Parla con un operatore' }).first()).toBeVisible();
    expect(loads).toBe(2);
    await page.unroute(gone);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(page.getByRole('link', { name: answer(1022).question })).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
    expect(loads).toBe(2);
  });

test('who goes offline before the first letter reads so in the list, and finds once the line is back', async ({
  page,
  context,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await field(page).pressSequentially('rimborso');
  await expect(page.getByRole('alert')).toHaveText('Sei senza connessione. Appena torna, la ricerca riprende da sola.');
  await context.setOffline(false);
  await expect(options(page).first()).toContainText(/rimborso/i);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('who goes offline before the index is there finds once the line is back', async ({ page, context }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.route(/\/(_search|pagefind)\//, (route) => route.abort());
  await field(page).focus();
  await expect(field(page)).toHaveRole('combobox');
  await context.setOffline(true);
  await field(page).pressSequentially('rimborso');
  await expect(page.getByRole('alert')).toHaveText('Sei senza connessione. Appena torna, la ricerca riprende da sola.');
  await page.unroute(/\/(_search|pagefind)\//);
  await context.setOffline(false);
  await expect(options(page).first()).toContainText(/rimborso/i);
});

test('either layer alone is enough', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/');
  await ask(page, 'rimborso');
  await page.unroute('**/pagefind/**');
  await page.route('**/_search/**', (route) => route.abort());
  await page.goto('/');
  await ask(page, 'rimborso');
});

test('after the first search the field works without a network', async ({ page, context }) => {
  await page.goto('/');
  await ask(page, 'consegna');
  await context.setOffline(true);
  await field(page).fill('cambiare password');
  await expect(options(page).first()).toContainText('password');
  await context.setOffline(false);
});

/** Composes a word letter by letter, as phone keyboards do. Commits nothing. */
async function compose(page: Page, word: string): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  for (let end = 1; end <= word.length; end++)
    await keyboard.send('Input.imeSetComposition', {
      text: word.slice(0, end),
      selectionStart: end,
      selectionEnd: end,
    });
}

for (const path of ['/', '/consegna/costo-della-consegna/', '/cerca/'])
  test(`a word that a phone keyboard composes is searched letter by letter on ${path}`, async ({ page }) => {
    await page.goto(path);
    await field(page).focus();
    await compose(page, 'rimborso');
    await expect(page.locator('.search-hit').getByText(answer(1022).question)).toBeVisible();
    await expect(field(page)).toHaveValue('rimborso');
    // Nothing ended the composition: one more letter is part of the same word.
    await compose(page, 'rimborsi');
    await expect(field(page)).toHaveValue('rimborsi');
  });

test('signs that an input method still converts are not searched, what they become is', async ({ page }) => {
  await page.clock.install();
  await page.goto('/cerca/');
  await field(page).focus();
  await compose(page, 'へんぴん');
  await page.clock.runFor(1000);
  await expect(page).toHaveURL(/\/cerca\/$/);
  await page.keyboard.insertText('返品');
  await page.clock.runFor(1000);
  await expect(page).toHaveURL(/\?q=%E8%BF%94%E5%93%81$/);
});

test('a pasted letter is cut to two hundred characters, and this is told', async ({ page }) => {
  await page.goto('/');
  await field(page).focus();
  const said = await listenToRegions(page);
  await page.keyboard.insertText(`Il rimborso ${'non arriva e non so che cosa fare '.repeat(20)}`);
  await expect(field(page)).toHaveValue(/^.{200}$/);
  await expect(page.getByText('cerchiamo i primi 200 caratteri')).toBeVisible();
  await expect.poll(async () => (await said()).join()).toContain('200');
  await expect(options(page).first()).toBeVisible();
});

test('whatever is asked is text and nothing else', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  const loaded = page.locator('site-search').locator('img, script');
  await page.goto('/cerca/');
  const own = await loaded.count();
  for (const text of [
    '<img src=x onerror="document.title=1">',
    '"><script>document.title=1</script>',
    '{query} {n} $& $1 {{1+1}}',
    'javascript:alert(1)',
    '🍎🥖 مرحبا ברוכים',
    '%00%ff ../../etc/passwd',
  ]) {
    await page.goto(`/cerca/?q=${encodeURIComponent(text)}`);
    await expect(field(page)).toHaveValue(text);
    await expect(page.getByRole('main').getByText(`«${text}»`).first()).toBeVisible();
    await expect(loaded, text).toHaveCount(own);
    await expect(page, text).toHaveTitle(new RegExp('Cerca una risposta'));
    expect(faults, text).toEqual([]);
  }
});

test('two fields on one page do not disturb each other', async ({ page }) => {
  await page.goto('/consegna/costo-della-consegna/');
  await page.evaluate(() => {
    const rename = (tree: ParentNode) => {
      for (const element of tree.querySelectorAll('*')) {
        for (const { name, value } of element.attributes)
          element.setAttribute(name, value.replaceAll('search-header', 'search-second'));
        if (element instanceof HTMLTemplateElement) rename(element.content);
      }
    };
    const copy = document.createElement('div');
    for (const part of ['site-search', '#search-header-template'])
      copy.append(document.querySelector(part)!.cloneNode(true));
    rename(copy);
    document.querySelector('main')!.prepend(copy);
  });
  const [first, second] = [page.locator('site-search').first(), page.locator('site-search').last()];
  await field(first).pressSequentially('password');
  await expect(options(first).first()).toContainText('password');
  await field(second).pressSequentially('fattura');
  await expect(options(second).first()).toContainText('fattura');
  await expect(field(first)).toHaveValue('password');
  await expect(options(first)).toHaveCount(0);
  await field(first).click();
  await expect(options(first).first()).toContainText('password');
  await expect(options(second)).toHaveCount(0);
  expect(await page.evaluate(() => [...document.querySelectorAll('[id]')].length)).toBe(
    await page.evaluate(() => new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size),
  );
});

test('what was added is taken away when the field leaves the page, and comes back with it', async ({ page }) => {
  await page.goto('/');
  await ask(page, 'consegna');
  await page.evaluate(() => {
    const field = document.querySelector('site-search')!;
    const place = field.parentElement!;
    field.remove();
    Object.assign(window, { field, place });
  });
  await page.keyboard.press('/');
  const left = () =>
    page.evaluate(() => {
      const { field } = window as unknown as { field: HTMLElement };
      return [field.querySelectorAll('[role="listbox"]').length, field.querySelector('input')!.role];
    });
  expect(await left()).toEqual([0, null]);
  await page.evaluate(() => {
    const { field, place } = window as unknown as { field: HTMLElement; place: HTMLElement };
    place.append(field);
  });
  await field(page).fill('');
  await ask(page, 'reso');
});
