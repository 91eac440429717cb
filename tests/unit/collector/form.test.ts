import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../../src/collector/stores/contract.ts';
import { all } from '../../contract/events.ts';
import { collector, origin, wireEvent } from './setup.ts';

const vote = { article: '1042', locale: 'it', vote: '1', return: '/aiuto/grazie/' };

describe('a vote without script', () => {
  it('is stored and answered with the thank-you page', async () => {
    const { form, events } = await collector();
    const answer = await form(vote);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/aiuto/grazie/');
    expect(await events()).toMatchObject([
      { kind: 'vote', article: 1042, vote: 1, locale: 'it', site: 'help.example' },
    ]);
  });

  it('brings the reason and the comment along, redacted', async () => {
    const { form, events } = await collector();
    await form({ ...vote, vote: '0', reason: 'unclear', comment: 'Scrivetemi a\r\nada@posta.example' });
    expect((await events()).map(({ kind }) => kind).sort()).toEqual(['comment', 'vote']);
    expect((await events()).find(({ kind }) => kind === 'comment')).toMatchObject({
      reason: 'unclear',
      comment: 'Scrivetemi a\n[email]',
    });
  });

  it('is one vote when reason and comment were left empty', async () => {
    const { form, events } = await collector();
    await form({ ...vote, reason: '', comment: ' ' });
    expect(await events()).toHaveLength(1);
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/%0d%0aSet-Cookie:a=b//x',
    'http:/\\evil.example',
    '/./\\/evil.example',
    '/.//evil.example',
    '',
    '/aiuto/grazie/\r\nX: y',
  ])('never leads to another site: %j', async (back) => {
    const { form } = await collector();
    const location = (await form({ ...vote, return: back })).headers.get('location') ?? '';
    expect(new URL(location, origin).origin).toBe(origin);
    expect(location).toMatch(/^\/(?!\/)[^\r\n\\]*$/);
  });

  it.each([
    [{ ...vote, vote: '2' }],
    [{ ...vote, vote: '' }],
    [{ ...vote, article: 'abc' }],
    [{ ...vote, article: '0x3e9' }],
    [{ ...vote, article: '1e3' }],
    [{ ...vote, article: '1001.0' }],
    [{ ...vote, article: '01001' }],
    [{ ...vote, article: ' 1001' }],
    [{ ...vote, vote: ' 1' }],
    [{ ...vote, vote: '0x1' }],
    [{ ...vote, vote: '1e0' }],
    [{ ...vote, locale: 'xx' }],
    [{ ...vote, extra: '1' }],
    [{ ...vote, comment: 'x'.repeat(1001) }],
    [{ article: '1' }],
  ])('is refused with a readable page when the form is not ours: %j', async (fields) => {
    const { form, events } = await collector();
    const answer = await form(fields as Record<string, string>);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer.text()).toContain('Non siamo riusciti');
    expect(await events()).toEqual([]);
  });

  it('tells the reader in their language to try again when there were too many or the store is away', async () => {
    const busy = await collector({ PRONTUARIO_EVENTS_PER_MINUTE: '1' });
    await busy.form(vote);
    const limited = await busy.form({ ...vote, locale: 'en' });
    expect(limited.status).toBe(429);
    expect(await limited.text()).toContain('Try again in 1 minute.');
    const away = await collector({}, (store) => ({
      ...store,
      append: () => Promise.reject(new StoreError('unavailable', 'x')),
    }));
    const answer = await away.form(vote);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).not.toBeNull();
  });

  it('leads back to the page of the form, if it is one of ours', async () => {
    const { form } = await collector();
    const backFrom = async (referer: string) =>
      /href="([^"]*)"/.exec(await (await form({}, { headers: { referer } })).text())?.[1];
    expect(await backFrom(`${origin}/aiuto/ordini/resi/?q=x`)).toBe(`${origin}/aiuto/ordini/resi/`);
    expect(await backFrom('https://evil.example/x')).toBe('/aiuto/');
    expect(await backFrom('javascript:alert(1)')).toBe('/aiuto/');
    expect(await backFrom(`${origin}/"><script>`)).not.toContain('<');
  });

  it('is refused from a page that is not ours', async () => {
    const { form, events } = await collector();
    expect((await form(vote, { headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect(await events()).toEqual([]);
  });
});

describe('a message to the team', () => {
  const message = { locale: 'it', reply: 'ada@posta.example', message: 'Dov’è la mia spesa?' };

  it('is acknowledged with a reference once it is stored', async () => {
    const { message: send, store } = await collector();
    const answer = await send({ ...message, article: 3, query: 'spesa', name: 'Ada' });
    expect(answer.status).toBe(200);
    const { reference } = (await answer.json()) as { reference: string };
    expect(await all(store.messages())).toMatchObject([
      { ...message, reference, article: 3, query: 'spesa', name: 'Ada' },
    ]);
  });

  it('has one row and one reference under one id', async () => {
    const { message: send, store } = await collector();
    const sent = { ...message, id: '019384aa-0000-7000-8000-000000000001' };
    const references = [await (await send(sent)).json(), await (await send(sent)).json()];
    expect(references[0]).toEqual(references[1]);
    expect(await all(store.messages())).toHaveLength(1);
  });

  it('works as a form, knows what the address of its page says, and leads to a receipt that is shown for an hour', async () => {
    const { form, store, get, clock } = await collector();
    const fields = { ...message, name: '', article: '', query: '', return: '/aiuto/grazie/#message' };
    const sender = { headers: { referer: `${origin}/aiuto/contatti/?a=1013&q=dove%20sta&c=%3Cscript%3E` } };
    const answer = await form({ ...fields, message: 'Dov’è <b>?', callback: '' }, sender, '/api/notes/message');
    expect(answer.status).toBe(303);
    const [kept] = await all(store.messages());
    expect(kept).toMatchObject({ article: 1013, query: 'dove sta' });
    expect(kept).not.toHaveProperty('callback');
    const location = answer.headers.get('location') ?? '';
    expect(location).toBe(`/api/notes/receipt/${kept?.id}`);
    const receipt = await get(location);
    expect(receipt.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await receipt.text();
    for (const part of [kept?.reference, 'Dov’è &#60;b&#62;?', 'Hai cercato «dove sta»', 'Risposta 1013'])
      expect(html).toContain(part);
    clock.at += 61 * 60_000;
    expect((await get(location)).status).toBe(404);
    expect((await get('/api/notes/receipt/x')).status).toBe(404);
    expect(kept).not.toHaveProperty('name');
  });

  it('that cannot be taken says which field, by name to a script and in words to a reader, who keeps the text', async () => {
    const { form, message: send } = await collector();
    expect(await (await send({ ...message, reply: 'nessuno' })).json()).toEqual({ fields: ['reply'] });
    expect(await (await send({ ...message, reply: '', message: ' ' })).json()).toEqual({
      fields: ['reply', 'message'],
    });
    const page = await form({ ...message, message: 'Dov’è </textarea>?', reply: '' }, {}, '/api/notes/message');
    expect(page.status).toBe(400);
    const html = await page.text();
    expect(html).toContain('Scrivi un’e-mail o un numero di telefono');
    expect(html).toContain('Dov’è &#60;/textarea&#62;?');
    expect(html).toContain('Il messaggio non è ancora partito');
  });

  it('that cannot be taken without script stands in a form again, each fault at its field, and can be sent from there', async () => {
    const { form, store } = await collector();
    const fields = {
      ...message,
      reply: 'ada@',
      order: 'x1',
      subject: 'Una "domanda"',
      article: '1013',
      query: 'spesa',
      website: 'https://cheap.example',
    };
    const page = await (await form(fields, {}, '/api/notes/message')).text();
    const { document } = parseHTML(page);
    const again = Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('form [name]')].map((field) => [
        field.getAttribute('name') ?? '',
        field.textContent.trim() || (field.getAttribute('value') ?? ''),
      ]),
    );
    expect(again).toMatchObject({ ...fields, reason: '' });
    const faultAt = (name: string) => {
      const field = document.querySelector(`[name=${name}]`);
      return document.getElementById(field?.getAttribute('aria-describedby') ?? '')?.textContent;
    };
    expect(faultAt('reply')).toContain('A questa e-mail manca qualcosa');
    expect(faultAt('order')).toContain('Questo non sembra un numero d’ordine');
    expect(document.querySelectorAll('[autofocus]')).toHaveLength(1);
    const mended = { ...again, reply: 'ada@posta.example', order: 'ORD-123456' };
    expect((await form(mended, {}, '/api/notes/message')).status).toBe(303);
    expect(await all(store.messages())).toMatchObject([
      { article: 1013, query: 'spesa', subject: 'Una "domanda"', quarantined: true },
    ]);
  });

  it('without a word in it comes back with all else that was written', async () => {
    const { form } = await collector();
    const page = await form({ ...message, message: ' ', order: 'x1' }, {}, '/api/notes/message');
    const { document } = parseHTML(await page.text());
    expect(document.querySelector('[name=reply]')?.getAttribute('value')).toBe(message.reply);
    expect(document.getElementById('message-error')?.textContent).toBeTruthy();
    expect(document.getElementById('order-error')?.textContent).toBeTruthy();
  });

  it('tells a reader without script when there is room again, and shows what they wrote', async () => {
    const { form } = await collector({ PRONTUARIO_MESSAGES_PER_HOUR: '1' });
    for (let count = 0; count < 21; count++) expect((await form(message, {}, '/api/notes/message')).status).toBe(303);
    const answer = await form(message, {}, '/api/notes/message');
    expect(answer.status).toBe(429);
    const html = await answer.text();
    expect(html).toContain('Riprova tra 60 minuti.');
    expect(html).toContain(message.message);
  });

  it('is kept though nobody can tell what they were reading', async () => {
    const { message: send, store } = await collector();
    expect((await send({ ...message, article: '0x3e9', query: 'x'.repeat(300) })).status).toBe(200);
    const [kept] = await all(store.messages());
    expect(kept).not.toHaveProperty('article');
    expect(kept?.query).toBe('x'.repeat(200));
  });

  it.each([
    [{ ...message, reply: '' }],
    [{ ...message, reply: 'nessuno' }],
    [{ ...message, message: '  ' }],
    [{ ...message, order: 'x1' }],
    [{ ...message, message: 'x'.repeat(2001) }],
    [{ ...message, extra: true }],
    [{ ...message, locale: 'xx' }],
    [null],
    ['text'],
  ])('is refused when it cannot be answered: %j', async (fields) => {
    const { message: send, store } = await collector();
    expect((await send(fields as object)).status).toBe(400);
    expect(await all(store.messages())).toEqual([]);
  });

  it.each(['+39 347 1234567', '02 9955 1234', 'a@b.it'])('may be answered at %s', async (reply) => {
    const { message: send } = await collector();
    expect((await send({ ...message, reply })).status).toBe(200);
  });

  it('is handed on five times an hour for one browser; more are kept in quarantine, a hundred in all', async () => {
    const { message: send, store, clock, events } = await collector();
    const status = async () => (await send(message)).status;
    for (let count = 0; count < 105; count++) expect(await status()).toBe(200);
    const kept = await all(store.messages());
    expect(kept.filter(({ quarantined }) => quarantined)).toHaveLength(100);
    const answer = await send(message);
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('3600');
    clock.at += 60 * 60_000;
    expect(await status()).toBe(200);
    expect((await all(store.messages())).filter(({ quarantined }) => quarantined)).toHaveLength(100);
    expect(await events()).toEqual([]);
  });

  it.each([
    [{ website: 'https://cheap.example' }],
    [{ openMs: 900 }],
    [{ message: 'See https://a.example https://b.example www.c.example http://d.example/x' }],
    [{ message: '[url=https://a.example]a[/url] <a href="https://b.example">b</a>' }],
    [{ name: 'Win https://a.example now', subject: 'www.b.example' }],
  ])('that looks like advertising is acknowledged, and kept for a person to judge: %j', async (signs) => {
    const { message: send, store } = await collector();
    expect((await send({ ...message, ...signs })).status).toBe(200);
    expect(await all(store.messages())).toMatchObject([{ quarantined: true }]);
  });

  it.each([
    [{ website: '', openMs: 45_000 }],
    [{ openMs: 'x' }],
    [{ message: 'Il pacco: https://post.example/1 e https://post.example/2. Vi seguo su www.social.example' }],
    [{ message: 'https://example.org/a https://www.example.org/b https://shop.example.org/c https://help.example/d' }],
  ])('with links as readers send them is handed on: %j', async (said) => {
    const { message: send, store } = await collector();
    expect((await send({ ...message, ...said })).status).toBe(200);
    expect(await all(store.messages())).toMatchObject([{ quarantined: false }]);
  });

  it('of an honest reader is handed on, whatever others behind the same address did', async () => {
    const { message: send, send: vote, store } = await collector();
    for (const agent of ['Edg', 'OPR/', 'SamsungBrowser']) await vote([wireEvent()], { agent });
    for (let count = 0; count < 40; count++) await send(message, { agent: 'Firefox' });
    const honest = ['Chrome Android', 'Chrome Windows', 'Safari iPhone', 'Safari Macintosh', 'Chrome Macintosh', 'Edg'];
    for (const agent of honest) expect((await send(message, { agent })).status).toBe(200);
    const kept = await all(store.messages());
    expect(kept.filter(({ quarantined }) => !quarantined)).toHaveLength(5 + honest.length);
  });

  it('is never turned away when it is the first of a kind of browser, however many came from the address', async () => {
    const { message: send, store } = await collector({ PRONTUARIO_MESSAGES_PER_HOUR: '1' });
    const families = ['Edg', 'OPR/', 'SamsungBrowser', 'Firefox', 'Chrome', 'Safari'];
    for (const agent of families) for (let count = 0; count < 10; count++) await send(message, { agent });
    expect((await send(message, { agent: 'Safari' })).status).toBe(429);
    const quarantined = async () => (await all(store.messages())).filter((kept) => kept.quarantined).length;
    const before = await quarantined();
    for (const agent of families.map((family) => `${family} Android`))
      expect([(await send(message, { agent })).status, (await send(message, { agent })).status]).toEqual([200, 429]);
    // The connection may send ten that are handed on; six of them came before.
    expect(await quarantined()).toBe(before + families.length - 4);
  });

  it('may be as long as its field allows in any script, also as a form', async () => {
    const { form, store } = await collector();
    const long = { ...message, name: '名'.repeat(100), query: '詢'.repeat(200), message: '語'.repeat(2000) };
    const reply = `a@b.jp ${'電'.repeat(247)}`;
    expect((await form({ ...long, reply }, {}, '/api/notes/message')).status).toBe(303);
    expect(await all(store.messages())).toMatchObject([{ ...long, reply }]);
    expect((await form({ ...long, reply, message: '語'.repeat(4500) }, {}, '/api/notes/message')).status).toBe(413);
  });
});
