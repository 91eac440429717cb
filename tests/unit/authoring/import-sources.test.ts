/** What real sources of several kinds brought, in their shapes. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { command } from './command.ts';
import { centre, errors, imported, png, source } from './import-source.ts';

const paragraph = 'Open the settings of the account and choose what others may see.';

test('texts of Hugo lie in a folder per language, and name pages from the root by shortcodes of their own', async () => {
  const root = centre();
  const { out } = await command(
    root,
    'import',
    source({
      'config.toml': 'baseURL = "https://docs.example.com/"\n',
      'content/en/user/profile.md': `---\ntitle: Your profile\naliases: [/profile, /Profile/, /api/v1/old, /api/methods/profile, /en/user/your-profile]\n---\n\n${paragraph}\n\n{{<required>}} The [limits]({{< relref "entities/limit" >}}) hold, see [the list](/extra/).\n\n{{</ hint >}}{{< page-ref page="entities/limit.md" >}}\n\n{{< page-relref ref="entities/limit#rows" caption="The \`rows\`" >}}\n\n{{< hint style="warning" >}}\nDo not share it.\n{{< /hint >}}\n`,
      'content/en/entities/limit.md': `---\ntitle: How many rows\n---\n\n${paragraph}\n\n## Rows\n\nTen, as [said](/entities/limit). The host is https://s3.<REGION>.example.com then.\n`,
      'content/zh-cn/user/profile.md': `---\ntitle: 个人资料\n---\n\n打开设置。\n`,
    }),
    ...['--locale', 'en', '--write'],
  );
  expect(errors(root)).toEqual([]);
  expect(out).toContain('In languages that the site has not, and so left out: zh-cn 1.');
  expect(out).toContain('Without loss: 1. With some loss: 1.');
  const all = imported(root);
  const limit = all.find(({ question }) => question.startsWith('How many'));
  const body = all.find(({ question }) => question.startsWith('Your profile'))?.body ?? '';
  expect(body).toContain(
    `_required_ The [limits](/${limit?.id}) hold, see [the list](https://docs.example.com/extra/).`,
  );
  expect(body).toContain(`[How many rows](/${limit?.id})`);
  expect(body).toContain(`[The \`rows\`](/${limit?.id}#rows)`);
  expect(body).toContain('<Warning>\n\nDo not share it.\n\n</Warning>');
  expect(readFileSync(join(root, 'redirects.csv'), 'utf8').match(/^\/.*$/gm)).toEqual([
    expect.stringMatching(/^\/profile,/),
    expect.stringMatching(/^\/api\/methods\/profile,/),
  ]);
});

test('a link to a page of the old site that does not come along leads to where it was', async () => {
  const root = centre();
  const files = {
    'docusaurus.config.js': "module.exports = {\n  url: 'https://example.org',\n  baseUrl: '/',\n};\n",
    'docs/sync.md': `# Sync between devices\n\n${paragraph}\n\nElse [write to us](/contact). See [there](#gone), [here](#of-(two)-kinds).\n\n## Of (two) kinds\n\nNo more.\n`,
    // Docusaurus calls a folder by its name, not by its first page.
    'docs/get-started/index.md': `# Welcome\n\n${paragraph}`,
    'docs/welcome/index.md': `# Welcome\n\n${paragraph} Or not.`,
  };
  await command(root, 'import', source(files), '--locale', 'en', '--write');
  expect(errors(root)).toEqual([]);
  const found = imported(root).map(({ question, category }) => `${category}: ${question}`);
  expect(found.sort().slice(0, 3)).toEqual([
    'get-started: Welcome (Get started)',
    expect.stringContaining('Sync between devices'),
    'welcome: Welcome: FAQ',
  ]);
  const sync = (from: string) => imported(from).find(({ question }) => question.startsWith('Sync'))?.body;
  expect(sync(root)).toContain('[write to us](https://example.org/contact). See there, [here](#of-two-kinds).');

  const other = centre();
  await command(other, 'import', source(files), '--locale', 'en', '--write', '--old-site', 'https://old.example/');
  expect(sync(other)).toContain('(https://old.example/contact)');
});

test('a note that ends in a list has no link back to where it is named', async () => {
  const root = centre();
  const text = `${paragraph}\n\n* One[^1]\n\n[^1]: In older versions:\n\n    - here\n    - there\n`;
  const { out } = await command(root, 'import', source({ 'a/agent.md': text }), '--locale', 'en', '--write');
  expect(out).toContain('Without loss: 1. With some loss: 0.');
  expect(imported(root)[0]?.body).toContain('[^1]: In older versions:\n\n    - here\n    - there\n');
});

test('a question that is too long is cut at a word, and told in whole in the text', async () => {
  const root = centre();
  const title = `After the update of the phone the app asks for the code again, and ${'again and '.repeat(14)}says that it is wrong. What should I do?`;
  const { out } = await command(
    root,
    'import',
    source({ 'faq.json': JSON.stringify([{ title, content: `${paragraph} Then try once more.` }]) }),
    ...['--locale', 'en', '--write'],
  );
  expect(errors(root)).toEqual([]);
  expect(out).toContain('With some loss: 0. To look at: 1.');
  expect(imported(root)[0]?.question).toMatch(/ (again|and)…\??$/);
  expect(imported(root)[0]?.body).toContain(`**${title}**`);
});

test('a text that is too long for one answer becomes several', async () => {
  const root = centre();
  const releases = Array.from(
    { length: 4 },
    (_, at) => `## Release ${at + 1}\n\n${`Mended a fault of ${at}. `.repeat(2000)}\n`,
  );
  await command(
    root,
    'import',
    source({ 'docs/notes.md': `# Release notes\n\n${paragraph}\n\n${releases.join('\n')}` }),
    '--locale',
    'en',
    '--write',
  );
  expect(errors(root)).toEqual([]);
  const all = imported(root);
  expect(all).toHaveLength(2);
  expect(all.filter(({ question }) => question.startsWith('Release notes (2)'))).toHaveLength(1);
  const headings = all.flatMap(({ body }) => body.match(/^## Release \d$/gm) ?? []);
  expect(headings.sort()).toEqual(releases.map((_, at) => `## Release ${at + 1}`));
});

const table = 'Domanda;Risposta;Categoria\nPerché è così?;"Perché l’età è già più che sufficiente: 5 €.";Età\n';
test.each([
  ['UTF-8', Buffer.from(table)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${table}`)],
  ['UTF-16', Buffer.from(`\ufeff${table}`, 'utf16le')],
  ['Windows-1252', Buffer.from(table.replaceAll('’', '\x92').replaceAll('€', '\x80'), 'latin1')],
])('a table that a spreadsheet saved as %s keeps its letters', async (_, bytes) => {
  const root = centre();
  await command(root, 'import', source({ 'faq.csv': bytes }), '--write');
  expect(errors(root)).toEqual([]);
  expect(imported(root, 'it')).toMatchObject([
    { question: 'Perché è così?', answer: 'Perché l’età è già più che sufficiente: 5 €.' },
  ]);
});

const [first, second] = [
  'Paghi con la carta, con il bonifico o alla consegna.',
  'Siamo a Milano, in via dell’Esempio 1, dal lunedì al venerdì.',
];
test.each([
  [
    'marks of schema.org',
    `<h2>Ordini</h2><div itemscope itemtype="https://schema.org/FAQPage">${[
      ['Come pago?', first],
      ['Dove siete?', second],
    ]
      .map(
        ([name, text]) =>
          `<div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">${name}</h3><div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text">${text}</div></div></div>`,
      )
      .join('')}</div>`,
  ],
  [
    'buttons that open a panel',
    `<h2>Ordini</h2><h3><button aria-expanded="false" aria-controls="a1">Come pago?</button></h3><div id="a1"><p>${first}</p></div><h3><button aria-expanded="false" aria-controls="a2">Dove siete?</button></h3><div id="a2"><p>${second}</p></div>`,
  ],
  [
    'folds in one part and headings in another',
    `<h2>Ordini</h2><details><summary>Come pago?</summary><p>${first}</p></details><details><summary>Posso cambiare?</summary><h3>Quando?</h3><p>Fino alla sera prima, dal tuo conto.</p></details><h2>Negozio</h2><h3><button aria-expanded="false">Dove siete?</button></h3><div><p>${second}</p></div><h3>Quando aprite?</h3><p>Alle nove, ogni mattina, domenica esclusa.</p>`,
  ],
])('a page of questions in %s is read', async (_, html) => {
  const root = centre();
  await command(root, 'import', source({ 'faq.html': `<!DOCTYPE html><title>FAQ</title>${html}` }), '--write');
  expect(errors(root)).toEqual([]);
  const found = imported(root, 'it');
  expect(found.map(({ question, answer }) => [question, answer])).toEqual(
    expect.arrayContaining([
      ['Come pago?', first],
      ['Dove siete?', second],
    ]),
  );
  expect(found.find(({ question }) => question === 'Come pago?')?.category).toBe('orders');
  expect(found.map(({ question }) => question)).not.toContain('Quando?');
});

test('a page read in two ways keeps its order, and tells what has no question', async () => {
  const root = centre();
  const text = `<p>${first}</p>`;
  const fold = (title: string) => `<details><summary>${title}</summary>${text}</details>`;
  const html = `<h2>Pagare</h2><h3>Come si paga?</h3>${text}<h3>Le carte</h3><p>Tutte.</p><h2>Ordini</h2>${fold('Posso cambiare?')}${fold('Dove lo trovo?')}<h2>Resi</h2><h3>Come rendo?</h3>${text}`;
  const asked = ['Come si paga?', 'Fate sconti?'].map((name) => ({
    '@type': 'Question',
    name,
    acceptedAnswer: { text },
  }));
  const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'FAQPage', mainEntity: asked })}</script>`;
  await command(root, 'import', source({ 'faq.html': `<!DOCTYPE html><title>FAQ</title>${data}${html}` }), '--write');
  const all = imported(root, 'it').toSorted((one, other) => one.id - other.id);
  expect(all.map(({ question }) => question)).toEqual([
    'Come si paga?',
    'Posso cambiare?',
    'Dove lo trovo?',
    'Come rendo?',
  ]);
  expect(readFileSync(join(root, 'categories.yaml'), 'utf8')).toMatch(/id: pagare[^]*id: resi/);
  expect(readFileSync(join(dirname(root), 'reports/import.html'), 'utf8').match(/<code>.*<\/code>/g)).toEqual([
    '<code>&quot;Le carte&quot;</code><br><code>&quot;Fate sconti?&quot;</code>',
  ]);
});

test('pictures of another host come along when that is wanted', async () => {
  const server = createServer((request, response) => {
    const isThere = request.url === '/attachments/12/screen.png?x=1';
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'image/png' }).end(isThere ? png : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const body = `<p>${paragraph}</p><p>Look: <img src="${host}/attachments/12/screen.png?x=1" alt="The screen"> <img src="${host}/gone.png"></p>`;
    const export_ = source({ 'articles.json': JSON.stringify([{ id: 1, title: 'How do I see it?', body }]) });
    const root = centre();
    const args = ['import', export_, '--locale', 'en'];
    expect((await command(root, ...args)).out).toContain(
      'Pictures and files that stand on other sites: 2. With --fetch-pictures they come along.',
    );
    const { out } = await command(root, ...args, '--fetch-pictures', '--write');
    expect(out).toContain('Pictures and files that stand on other sites: 2. Fetched: 1.');
    expect(errors(root)).toEqual([]);
    const [answer] = imported(root);
    expect(answer?.body).toContain('![The screen](./img/screen.png)');
    expect(readFileSync(join(root, answer?.file ?? '', '../img/screen.png')).equals(png)).toBe(true);
  } finally {
    server.close();
  }
});

test('questions that come one language at a time stand where their translations do', async () => {
  const root = centre();
  const faq = (title: string, body: string) => source({ 'faq.json': JSON.stringify([{ id: 7, title, body }]) });
  await command(root, 'import', faq('Che cosa è?', `È un posto. ${paragraph}`), '--locale', 'it', '--write');
  await command(root, 'import', faq('What is it?', `It is a place. ${paragraph}`), '--locale', 'en', '--write');
  expect(errors(root)).toEqual([]);
  expect(imported(root).map(({ category, slug }) => [category, slug])).toEqual([['altre-domande', 'what-is-it']]);
});

/** A ZIP archive, each file deflated or as it is. */
function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  for (const [at, [name, text]] of Object.entries(files).entries()) {
    const data = at % 2 ? Buffer.from(text) : deflateRawSync(text);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(at % 2 ? 0 : 8, 4);
    about.writeUInt32LE(data.length, 14);
    about.writeUInt32LE(Buffer.byteLength(text), 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    index.push(Buffer.from('PK\u0001\u0002\0\0'), about, tail, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(index);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

test('a workbook of a spreadsheet is read: texts that cells share, days that it counts, a title above the table', async () => {
  const root = centre();
  const shared = [
    'Our questions',
    'Question',
    'Answer',
    'Category',
    'Updated',
    'How do I open an account &amp; close it?',
  ];
  const cell = (at: string, value: number) => `<c r="${at}" t="s"><v>${value}</v></c>`;
  const book = zip({
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><t>${text}</t></si>`).join('')}<si><r><t>Open </t></r><r><t xml:space="preserve">the settings and choose &lt;b&gt;Account&lt;/b&gt; at the end of the list.</t></r></si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${cell('A1', 0)}</row><row r="3">${cell('B3', 1)}${cell('C3', 2)}${cell('D3', 3)}${cell('E3', 4)}</row><row r="4">${cell('B4', 5)}${cell('C4', 6)}<c r="D4" t="inlineStr"><is><t>Account</t></is></c><c r="E4" s="1"><v>45292</v></c></row><row r="5"><c r="B5"/></row></sheetData></worksheet>`,
  });
  const { out } = await command(root, 'import', source({ 'faq.xlsx': book }), '--locale', 'en', '--write');
  expect(out).toContain('1 answers from "xlsx"');
  expect(errors(root)).toEqual([]);
  expect(imported(root)).toMatchObject([
    {
      question: 'How do I open an account & close it?',
      answer: 'Open the settings and choose Account at the end of the list.',
      category: 'account',
      updated: '2024-01-01',
    },
  ]);
});

test.each(['no workbook', `PK\u0005\u0006${'\u00ff'.repeat(18)}`])(
  'a file that only says it is a workbook cannot be read, and is named: %j',
  async (text) => {
    const root = centre();
    const files = { 'faq.xlsx': Buffer.from(text, 'latin1') };
    const { err } = await command(root, 'import', source(files), '--locale', 'en');
    expect(err).toContain('faq.xlsx');
  },
);
