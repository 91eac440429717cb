import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from './command.ts';
import { centre, errors, imported, png, source } from './import-source.ts';

const docs = {
  'docusaurus.config.ts': '',
  'static/img/a.png': png,
  'docs/boards/_category_.json': '{ "label": "Boards and shields" }',
  'docs/boards/reset.md': `---
title: How to reset a board
id: 4401874331410
last_update: 2026-03-01
---
import Tabs from '@theme/Tabs';

Press the button twice to put the board into its boot loader. Then let it go.

:::warning Careful
Do not pull the plug.
:::

# Which button {#button}

<Tabs>
<TabItem value="a" label="Small board">

See [the ports](./ports.mdx#list) and ![](/img/a.png) with {braces} and a <port>.

</TabItem>
</Tabs>

> [!NOTE]
> Read [this](#button) too.[^1]

[^1]: A note.
`,
  'docs/boards/ports.mdx': `# Ports

In this article:

- one

## List

| A | B |
| --- | :-: |
| \`x\` | <ul><li>one</li><li>two</li></ul> |

{{< chart 1 >}} [Gone](./gone.md), [the site](https://www.example.com/x).
`,
};

test('a folder of Docusaurus becomes answers without an error, with boxes, links by number, pictures and tables', async () => {
  const root = centre();
  const { code, out } = await command(root, 'import', source(docs), '--locale', 'en', '--keep-numbers', '--write');
  expect(errors(root)).toEqual([]);
  expect(code).toBe(0);
  expect(out).toContain('0 errors');
  const [reset, ports] = imported(root);
  expect(reset).toMatchObject({
    id: 4401874331410,
    question: 'How to reset a board?',
    answer: 'Press the button twice to put the board into its boot loader. Then let it go.',
    updated: '2026-03-01',
    owner: 'Clienti',
    category: 'boards-and-shields',
  });
  const body = reset?.body ?? '';
  expect(body).toMatch(/^\n<Warning>\n\n\*\*Careful\*\*\n\nDo not pull the plug\.\n\n<\/Warning>\n\n## Which button\n/);
  expect(body).toContain(`[the ports](/${ports?.id}#list) and ![Which button](./img/a.png)`);
  expect(body).toContain('with \\{braces\\} and a \\<port>.');
  expect(body).toContain('<Note>\n\nRead [this](#which-button) too.[^1]\n\n</Note>');
  expect(body).toContain('[^1]: A note.');
  expect(ports?.body).toContain('| `x` | • one • two |');
});

test('what is lost is told, file by file, before anything is written', async () => {
  const root = centre();
  const { out } = await command(root, 'import', source(docs), '--locale', 'en');
  expect(out).toContain('Without loss: 1. With some loss: 1.');
  expect(imported(root)).toEqual([]);
  const page = readFileSync(join(dirname(root), 'reports/import.html'), 'utf8');
  const [ports = ''] = /<tr><td[^>]*>docs\/boards\/ports\.mdx.*?<\/tr>/.exec(page) ?? [];
  for (const lost of ['{{&lt; chart 1 &gt;}}', './gone.md']) expect(ports).toContain(`<code>${lost}</code>`);
});

const zendesk = {
  'categories.json': JSON.stringify({ categories: [{ id: 1, name: 'Spedizioni' }] }),
  'sections.json': JSON.stringify({
    sections: [
      { id: 2, category_id: 1, name: 'Tempi' },
      { id: 3, category_id: 1, parent_section_id: 2, name: 'Ritardi' },
    ],
  }),
  'article_attachments.json': JSON.stringify({
    article_attachments: [
      { id: 9, article_id: 360012345678901, file_name: 'mappa.png', inline: true },
      { id: 10, article_id: 360012345678901, file_name: 'modulo.pdf', inline: false },
    ],
  }),
  'articles.json': JSON.stringify({
    articles: [
      {
        id: 360012345678901,
        section_id: 2,
        locale: 'it',
        title: 'Quando arriva il mio pacco',
        label_names: ['tempi di consegna'],
        created_at: '2024-01-02T10:00:00Z',
        updated_at: '2026-02-03T10:00:00Z',
        html_url: 'https://help.example/hc/it/articles/360012345678901-Quando',
        body: '<p>Il pacco arriva in due giorni lavorativi dopo l’ordine.</p><h1 id="h_1">Se tarda</h1><p>Leggi <a href="https://help.example/hc/it/articles/360012345678902#h_9">come scriverci</a>.<br>Ciao</p><div class="callout-note"><p>Nota</p></div><img src="https://help.example/hc/article_attachments/9" alt="La mappa">',
      },
      {
        id: 360012345678902,
        section_id: 2,
        locale: 'it',
        title: 'Come scriverci',
        draft: true,
        body: '<table><tr><td colspan="2">x</td></tr></table>',
      },
      {
        id: 360012345678903,
        section_id: 3,
        user_segment_id: 44,
        locale: 'it',
        title: 'Che cosa dire a chi protesta',
        body: '<p>Offri un buono di dieci euro a chi ha aspettato tanto.</p><p>Poi <a href="/hc/it/articles/360012345678902">chiedi</a>.</p>',
      },
    ],
    translations: [
      { source_id: 1, locale: 'en-us', title: 'Deliveries' },
      {
        source_id: 360012345678901,
        locale: 'en-us',
        title: 'When does my parcel come?',
        body: '<p>Your parcel comes within two working days of the order.</p>',
      },
    ],
  }),
  'attachments/mappa.png': png,
};

test('lists of Zendesk that hold every answer once for each language are translations, in the order of their editors', async () => {
  const root = centre();
  const words = {
    it: ['Bici', 'Dopo', 'Prima', 'La sella si alza con la chiave da cinque che trovi nella scatola.'],
    'en-us': ['Bike', 'Later', 'First', 'The saddle goes up with the five key that you find in the box.'],
  };
  const files = Object.entries(words).flatMap(([locale, [bike, later, first, body]]) => {
    const common = { locale, source_locale: 'it' };
    const sections = [
      { id: 3, category_id: 2, position: 9, name: later, ...common },
      { id: 4, category_id: 2, position: 1, name: first, ...common },
    ];
    const articles = [3, 4].map((section_id) => ({
      id: 360012345678900 + section_id,
      section_id,
      user_segment_id: section_id === 3 ? 7 : null,
      title: `${bike} ${section_id}: come si fa?`,
      body: `<p>${body}</p><p>${['requests/new', `articles/36001234567890${section_id === 3 ? 4 : 3}`].map((to) => `<a href="https://aiuto.bottega.example/hc/it/${to}">Scrivi</a>`).join(' ')} <a href="tel:+39 02 123">chiama</a></p>`,
      ...common,
    }));
    return [
      [`${locale}/categories.json`, JSON.stringify({ categories: [{ id: 2, name: bike, ...common }] })],
      [`${locale}/sections.json`, JSON.stringify({ sections })],
      [`${locale}/articles.json`, JSON.stringify({ articles })],
    ];
  });
  const { out } = await command(root, 'import', source(Object.fromEntries(files)), '--write');
  expect(out).toContain('4 answers');
  expect(errors(root)).toEqual([]);
  const both = [...imported(root, 'it'), ...imported(root)];
  expect(both.map(({ answer, category, section }) => [category, section, answer])).toEqual(
    expect.arrayContaining(Object.values(words).map((own) => ['bici', 'prima', own.at(-1)])),
  );
  const shown = both.find(({ section, locale }) => section === 'prima' && locale === 'it');
  // The site takes the address of the old one: what is not among its answers is nowhere, drafts are for nobody to read.
  expect(shown?.body).toBe('\nScrivi Scrivi [chiama](tel:+3902123)\n');
  expect(readFileSync(join(root, 'categories.yaml'), 'utf8')).toMatch(/title: Bike[^]*id: prima[^]*id: dopo/);
});

test('an export of Zendesk keeps sections, translations, labels, drafts and attachments, and leads its old addresses on', async () => {
  const root = centre();
  await command(root, 'import', source(zendesk), '--write');
  expect(errors(root)).toEqual([]);
  const [it] = imported(root, 'it').filter(({ status }) => status === 'published');
  expect(it).toMatchObject({
    id: 1003,
    answer: 'Il pacco arriva in due giorni lavorativi dopo l’ordine.',
    aliases: ['tempi di consegna'],
    category: 'spedizioni',
    published: '2024-01-02',
  });
  expect(it?.body).toBe(
    '\n## Se tarda\n\nLeggi come scriverci.\\\nCiao\n\n<Note>\n\nNota\n\n</Note>\n\n![La mappa](./img/mappa.png)\n',
  );
  expect(imported(root, 'it')).toMatchObject([
    // Only some were to read it.
    { question: 'Che cosa dire a chi protesta?', status: 'draft', section: 'tempi' },
    { status: 'draft', section: 'tempi' },
    { status: 'published' },
  ]);
  expect(readFileSync(join(root, 'categories.yaml'), 'utf8')).toContain('title: Deliveries');
  expect(readFileSync(join(dirname(root), 'reports/import.html'), 'utf8')).toContain('<code>modulo.pdf</code>');
  expect(imported(root)).toMatchObject([
    { id: 1003, answer: 'Your parcel comes within two working days of the order.', body: '' },
  ]);
  expect(readFileSync(join(root, 'redirects.csv'), 'utf8')).toBe(
    [
      'from,to',
      '/hc/it/articles/360012345678901*,1003',
      '/hc/en-us/articles/360012345678901*,/en/1003',
      '/hc/it/categories/1*,/spedizioni/',
      '/hc/it/sections/2*,/spedizioni/',
      '/hc/en-us/categories/1*,/en/deliveries/',
      '/hc/en-us/sections/2*,/en/deliveries/',
      '',
    ].join('\n'),
  );
});

test('a second run changes what the source has changed, and leaves what an editor has changed', async () => {
  const root = centre();
  const files = {
    'faq.csv':
      'Domanda;Testo\nCome pago il mio ordine?;"Paghi con la carta, con il bonifico o alla consegna."\nDove trovo la fattura?;La fattura arriva per e-mail insieme alla conferma.\n',
  };
  const options = ['--columns', 'title=Domanda,body=Testo', '--write'];
  await command(root, 'import', source(files), ...options);
  expect(errors(root)).toEqual([]);
  const [pay, invoice] = imported(root, 'it').sort((a, b) => a.id - b.id);
  const path = join(root, pay?.file ?? '');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nAggiunto a mano.\n`);
  const changed = { 'faq.csv': files['faq.csv'].replaceAll('carta', 'carta blu').replace('per e-mail', 'per posta') };
  const { out } = await command(root, 'import', source(changed), ...options);
  expect(out).toContain('0 new, 1 left to who changed them');
  expect(readFileSync(path, 'utf8')).toContain('Aggiunto a mano.');
  expect(
    imported(root, 'it')
      .map(({ id }) => id)
      .sort(),
  ).toEqual([pay?.id, invoice?.id]);
  expect(readFileSync(join(root, invoice?.file ?? ''), 'utf8')).toContain('per posta');
});

test.each([
  [
    'details',
    '<h2>Ordini</h2><details><summary>Come pago?</summary><p>Paghi con la carta, con il bonifico o alla consegna.</p></details><details><summary>Dove siete?</summary>Siamo a Milano, in via dell’Esempio 1, dal lunedì al venerdì.</details>',
  ],
  [
    'headings',
    '<main><h1>FAQ</h1><h2>Ordini</h2><h3>1. Come pago?</h3><p>Paghi con la carta, con il bonifico o alla consegna.</p><h3>2. Dove siete?</h3><p>Siamo a Milano, in via dell’Esempio 1, dal lunedì al venerdì.</p></main>',
  ],
  [
    'definitions',
    '<h2>Ordini</h2><dl><dt>Come pago?</dt><dd>Paghi con la carta, con il bonifico o alla consegna.</dd><dt>Dove siete?</dt><dd>Siamo a Milano, in via dell’Esempio 1, dal lunedì al venerdì.</dd></dl>',
  ],
])('a page of questions in %s is read', async (_, html) => {
  const root = centre();
  await command(root, 'import', source({ 'faq.html': `<!DOCTYPE html><title>FAQ</title>${html}` }), '--write');
  expect(errors(root)).toEqual([]);
  expect(
    imported(root, 'it')
      .map(({ question, answer, category }) => [question, answer, category])
      .sort(),
  ).toEqual([
    ['Come pago?', 'Paghi con la carta, con il bonifico o alla consegna.', 'orders'],
    ['Dove siete?', 'Siamo a Milano, in via dell’Esempio 1, dal lunedì al venerdì.', 'orders'],
  ]);
});
