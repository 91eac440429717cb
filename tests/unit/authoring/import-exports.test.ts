import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from './command.ts';
import { centre, errors, imported, source } from './import-source.ts';

const json = (value: unknown) => JSON.stringify(value);
const redirects = (root: string) => readFileSync(join(root, 'redirects.csv'), 'utf8').trim().split('\n').slice(1);
const report = (root: string) => readFileSync(join(dirname(root), 'reports/import.html'), 'utf8');
const pdf = '%PDF-1.4\n%%EOF\n';

test('articles of Zendesk bring their files, videos, tables without a header and links to lists of articles', async () => {
  const root = centre();
  const host = 'https://bottega.zendesk.example';
  const body = `<p>Un pacco si rende entro trenta giorni dal suo arrivo.</p>
<div class="callout-note"><h3>Buono a sapersi</h3><div class="note"><p>Tieni lo scontrino.</p></div></div>
<div class="warning"></div>
<h2>Prezzi</h2>
<table><tbody><tr><td><p><strong>Paese</strong></p></td><td><b>Prezzo</b></td></tr><tr><td>Italia</td><td><strong>5 €</strong></td></tr></tbody></table>
<p><a href="${host}/hc/it/sections/20-Resi">I resi</a>, <a href="/hc/it/categories/10">gli ordini</a>, <a href="/hc/it">l’aiuto</a>.</p>
<p><iframe src="//www.youtube-nocookie.com/embed/jNQXAC9IVRw?rel=0" title="YouTube video player"></iframe></p>
<iframe src="https://player.vimeo.com/video/76979871" title="Come si piega"></iframe>
<iframe src="https://maps.example/embed?x"></iframe><!-- Ask Mario about this --><!-- more -->
<p>Scarica <a href="${host}/hc/article_attachments/55">il modulo</a> e <a href="${host}/hc/article_attachments/57/gone.pdf">l’altro</a>.</p>`;
  const article = { locale: 'it', section_id: 20, html_url: `${host}/hc/it/articles/41-Reso`, draft: false };
  const files = {
    'zendesk.json': json({
      articles: [
        { ...article, id: 41, title: 'Come si rende un pacco?', body, promoted: true, position: 0 },
        { ...article, id: 42, title: 'Ancora da scrivere', body: '<p>&nbsp;</p>', position: 1, section_id: 21 },
      ],
      sections: [
        { id: 20, category_id: 10, name: 'Resi', locale: 'it' },
        { id: 21, category_id: 10, name: 'Moduli', locale: 'it', parent_section_id: 20 },
      ],
      categories: [{ id: 10, name: 'Acquisti', locale: 'it', description: '<p>Pagare, ricevere e rendere.</p>' }],
      article_attachments: [
        { id: 55, article_id: 41, file_name: 'modulo di reso.pdf', inline: false },
        { id: 56, article_id: 41, file_name: 'condizioni.pdf', inline: false },
        { id: 57, article_id: 41, file_name: 'gone.pdf', inline: false },
        { id: 58, article_id: 41, file_name: 'perso.pdf', inline: false },
      ],
    }),
    'attachments/modulo di reso.pdf': pdf,
    'attachments/condizioni.pdf': `${pdf}\n`,
  };
  await command(root, 'import', source(files), '--write');
  expect(errors(root)).toEqual([]);
  const [empty, one] = imported(root, 'it').sort((a, b) => a.question.localeCompare(b.question));
  // Readers find no promise of a text that is not there.
  expect(empty).toMatchObject({ status: 'draft', section: 'resi' });
  expect(readFileSync(join(root, 'categories.yaml'), 'utf8')).toContain('description: Pagare, ricevere e rendere.');
  expect(one?.body.trim().split('\n\n')).toEqual([
    '<Note>',
    '**Buono a sapersi**',
    '<Note>',
    'Tieni lo scontrino.',
    '</Note>',
    '</Note>',
    '## Prezzi',
    '| Paese | Prezzo |\n| - | - |\n| Italia | **5 €** |',
    '[I resi](/acquisti/#resi), [gli ordini](/acquisti/), [l’aiuto](/).',
    '<Video src="https://www.youtube.com/watch?v=jNQXAC9IVRw" title="Prezzi" />',
    '<Video src="https://vimeo.com/76979871" title="Come si piega" />',
    '[maps.example](https://maps.example/embed?x)',
    `Scarica <Download src="./files/modulo-di-reso.pdf" title="il modulo" /> e [l’altro](${host}/hc/article_attachments/57/gone.pdf).`,
    '- <Download src="./files/condizioni.pdf" title="condizioni.pdf" />',
  ]);
  expect(readFileSync(join(root, 'site.yaml'), 'utf8')).toContain('video: { hosts: [www.youtube.com, vimeo.com] }');
  expect(readFileSync(join(root, 'articles/it/acquisti/files/modulo-di-reso.pdf'), 'utf8')).toBe(pdf);
  expect(report(root)).toContain('<code>perso.pdf</code>');
  expect(report(root)).toContain('Acquisti › Resi › Moduli');
  expect(report(root)).toContain('&lt;!-- Ask Mario about this --&gt;');
  expect(report(root)).not.toContain('more --&gt;');
  expect(report(root)).toContain('featured');
  expect(redirects(root)).toEqual([
    '/hc/it/articles/41*,1003',
    '/hc/it/categories/10*,/acquisti/',
    '/hc/it/sections/20*,/acquisti/',
  ]);
});

test('Intercom’s lists of articles and collections bring collections, translations, drafts and days', async () => {
  const root = centre();
  const url = 'https://aiuto.bottega.example';
  const article = {
    type: 'article',
    workspace_id: 'x',
    parent_type: 'collection',
    default_locale: 'it',
    created_at: 1_672_928_359,
  };
  const files = {
    'articles.json': json({
      type: 'list',
      data: [
        {
          ...article,
          id: '6871118',
          parent_id: 146,
          title: 'Come disdico il mio piano?',
          description: 'Si disdice dalle impostazioni in ogni momento, senza telefonare.',
          body: `<p class="no-margin">Apri le impostazioni.</p><div class="intercom-interblocks-callout"><p>Il rimborso arriva in una settimana.</p></div><p><a href="${url}/it/collections/145-pagamenti">Tutto</a> e <a href="${url}/it/articles/6871119-fatture">le fatture</a>.</p>`,
          state: 'published',
          updated_at: 1_704_464_359,
          url: `${url}/it/articles/6871118-disdico`,
          translated_content: {
            type: 'article_translated_content',
            en: {
              type: 'article_content',
              title: 'How do I cancel my plan?',
              description: 'You cancel in the settings at any time, without a call.',
              body: '<p>Open the settings.</p>',
              state: 'draft',
              url: `${url}/en/articles/6871118-cancel`,
            },
          },
        },
        {
          ...article,
          id: '6871119',
          parent_id: 145,
          title: 'Dove sono le mie fatture?',
          description: '',
          tags: { type: 'tag.list', tags: [{ type: 'tag', id: '1', name: 'ricevuta' }] },
          body: `<p>Le fatture stanno nel tuo conto, alla voce Pagamenti.</p><p><a href="https://downloads.intercomcdn.com/i/o/7/esempio%20mio.pdf?expires=1">Un esempio</a> <a href="https://downloads.intercomcdn.com/i/o/8/perso.pdf?expires=1">un altro</a> <a href="https://vecchio.example/it/articles/1-via">via</a></p>`,
          state: 'published',
          url: 'https://vecchio.example/it/articles/6871119-fatture',
        },
      ],
    }),
    'internal_articles.json': json({
      type: 'list',
      data: [
        {
          type: 'internal_article',
          id: '39',
          title: 'Quando si rimborsa?',
          body: '<p>Oltre cento euro decide chi dirige, e lo scrive.</p>',
          locale: 'it',
        },
      ],
    }),
    'esempio mio.pdf': pdf,
    'collections.json': json({
      type: 'list',
      data: [
        {
          type: 'collection',
          id: '145',
          name: 'Pagamenti',
          default_locale: 'it',
          url: `${url}/it/collections/145-pagamenti`,
          parent_id: null,
          translated_content: { type: 'x', en: { name: 'Billing' } },
        },
        {
          type: 'collection',
          id: '146',
          name: 'Piani',
          default_locale: 'it',
          parent_id: '145',
          translated_content: { en: { name: 'Plans' } },
        },
      ],
    }),
  };
  const { out } = await command(root, 'import', source(files), '--write');
  expect(out).toContain('4 answers from "intercom"');
  expect(errors(root)).toEqual([]);
  const piano = imported(root, 'it').find(({ section }) => section === 'piani');
  expect(piano).toMatchObject({
    category: 'pagamenti',
    answer: 'Si disdice dalle impostazioni in ogni momento, senza telefonare.',
    published: '2023-01-05',
    updated: '2024-01-05',
  });
  const invoices = imported(root, 'it').find(({ question }) => question.includes('fatture'));
  expect(invoices).toMatchObject({ aliases: ['ricevuta'] });
  expect(invoices?.body).toContain('<Download src="./files/esempio-mio.pdf" title="Un esempio" />');
  // Only colleagues could read it; files and pages that will be gone with the old site are named.
  expect(imported(root, 'it').find(({ question }) => question.includes('rimborsa'))?.status).toBe('draft');
  expect(report(root)).toContain('<code>perso.pdf</code>');
  expect(report(root)).toContain('<code>https://vecchio.example/it/articles/1-via</code>');
  expect(piano?.body).toBe(
    `\nApri le impostazioni.\n\n<Note>\n\nIl rimborso arriva in una settimana.\n\n</Note>\n\n[Tutto](/pagamenti/) e [le fatture](/${invoices?.id}).\n`,
  );
  expect(imported(root)).toMatchObject([{ id: piano?.id, status: 'draft', question: 'How do I cancel my plan?' }]);
  expect(redirects(root)).toEqual([
    `/it/articles/6871118*,${piano?.id}`,
    `/it/articles/6871119*,${invoices?.id}`,
    '/it/collections/145*,/pagamenti/',
  ]);
});

test('Freshdesk’s categories, folders and articles keep apart what only agents may read', async () => {
  const root = centre();
  const article = { type: 1, category_id: 3, status: 2, language: 'it', attachments: [], tags: [] };
  const files = {
    'categories.json': json([{ id: 3, name: 'Generale', description: 'Domande di tutti.' }]),
    'folders.json': json([
      { id: 4, name: 'Per cominciare', category_id: 3, visibility: 1, description: 'I primi passi.' },
      { id: 5, name: 'Interno', category_id: 3, visibility: 3 },
    ]),
    'articles.json': json([
      {
        ...article,
        id: 11,
        folder_id: 4,
        title: 'Come mi registro?',
        description:
          '<p>Premi <b>Registrati</b> in alto nella pagina: ci vuole un minuto.</p><p><a href="/support/solutions/articles/12-come-si-paga">Poi</a> <a href="/support/solutions/folders/4">tutto</a></p>',
        tags: ['iscrizione'],
        attachments: [{ id: 9, name: 'guida.pdf', attachment_url: 'https://s3.example/guida.pdf?sig=1' }],
        seo_data: { meta_description: 'Ci si registra in un minuto dalla prima pagina.' },
      },
      {
        ...article,
        id: 12,
        folder_id: 5,
        title: 'Che cosa diciamo a chi protesta?',
        description: '<p>Diciamo che ci dispiace, e poi lo passiamo ai colleghi.</p>',
      },
      {
        ...article,
        id: 13,
        folder_id: 4,
        status: 1,
        title: 'Come me ne vado?',
        description: '<p>Scrivici, e chiudiamo il conto in un giorno.</p>',
      },
    ]),
    'guida.pdf': pdf,
  };
  const { out } = await command(root, 'import', source(files), '--write');
  expect(out).toContain('3 answers from "freshdesk"');
  expect(errors(root)).toEqual([]);
  expect(imported(root, 'it').map(({ status, section, category }) => [category, section, status])).toEqual(
    [
      ['generale', 'per-cominciare', 'published'],
      ['generale', 'interno', 'draft'],
      ['generale', 'per-cominciare', 'draft'],
    ].sort(),
  );
  const [first] = imported(root, 'it').filter(({ status }) => status === 'published');
  expect(first).toMatchObject({ aliases: ['iscrizione'], answer: 'Ci si registra in un minuto dalla prima pagina.' });
  expect(first?.body).toContain(
    'Poi [tutto](/generale/#per-cominciare)\n\n- <Download src="./files/guida.pdf" title="guida.pdf" />',
  );
  expect(redirects(root)).toContain('/support/solutions/folders/4,/generale/');
});

test('languages of Freshdesk are told by what an article stands in, where nothing else tells', async () => {
  const root = centre();
  const article = (language: string, title: string, description: string, [category, folder]: [string, string]) => ({
    id: 11,
    category_id: 3,
    folder_id: 4,
    status: 2,
    title,
    description,
    hierarchy: [
      { level: 0, type: 'category', data: { id: 3, name: category, language } },
      { level: 1, type: 'folder', data: { id: 4, name: folder, language } },
    ],
  });
  const folder = (name: string, language: string, category: string) => [
    {
      id: 4,
      name,
      visibility: 1,
      hierarchy: [{ level: 0, type: 'category', data: { id: 3, name: category, language } }],
    },
  ];
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const files = {
    'articles.json': json([
      article(
        'it',
        'Come mi registro?',
        `<p>Premi Registrati in alto nella pagina: ci vuole un minuto.</p><p><img src="data:image/png;base64,${png}" alt="Il pulsante"></p>`,
        ['Generale', 'Per cominciare'],
      ),
    ]),
    'en/articles.json': json([
      article(
        'en',
        'How do I sign up?',
        '<p>Press Sign up on top of the page: it takes a minute.</p><p><a href="/en/support/solutions/folders/4">All</a></p>',
        ['General', 'First steps'],
      ),
    ]),
    'en/categories.json': json([{ id: 3, name: 'General', description: 'x' }]),
    'en/folders.json': json(folder('First steps', 'en', 'General')),
    'folders.json': json(folder('Per cominciare', 'it', 'Generale')),
  };
  await command(root, 'import', source(files), '--write');
  expect(errors(root)).toEqual([]);
  const [italian] = imported(root, 'it');
  const [english] = imported(root);
  expect([italian, english]).toMatchObject([
    { category: 'generale', section: 'per-cominciare', question: 'Come mi registro?' },
    { category: 'generale', section: 'per-cominciare', id: italian?.id, question: 'How do I sign up?' },
  ]);
  expect(italian?.body).toBe('\n![Il pulsante](./img/picture.png)\n');
  expect(english?.body).toBe('\n[All](/en/general/#per-cominciare)\n');
  expect(redirects(root)).toContain('/support/solutions/folders/4,/generale/');
  expect(redirects(root)).toContain('/en/support/solutions/folders/4,/en/general/');
});

test('plain Markdown: subjects from the head, addresses learnt from links, names of notes, files to take, drawings that could run a script', async () => {
  const root = centre();
  const text = (title: string, body: string, more = '') =>
    `---\ntitle: ${title}\ncategories:\n- Billing and cards\n${more}---\n${body}\n`;
  const unsafe =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><foreignObject/><rect width="40" height="40" fill="red"/></svg>';
  const to = (name: string) => `[${name}](/articles/${name}/)`;
  const files = {
    'content/articles/pay-by-card.md': text(
      'How do I pay by card?',
      `You pay by card at the till, as in any shop.\n\n${to('find-an-invoice')} ${to('get-a-refund')} [all](/categories/billing-and-cards/) ![](/files/plan.svg)`,
      'aliases: [Credit card]\n',
    ),
    'content/articles/find-an-invoice.md': text(
      'Where do I find an invoice?',
      `An invoice is in your account, under billing.\n\n${to('pay-by-card')}, [[get-a-refund#How long|how long]], [[Nowhere]], \`[[code]]\` ![[plan.svg|300]]`,
    ),
    'content/articles/get-a-refund.md': text(
      'How do I get a refund?',
      `A refund comes in a week, on the same card.\n\n## How long\n\nPress <label>Save</label> or <button class="x">Send</button>. A week. [The form](/files/form.pdf) [[#How long]]\n\n<div class="steps" markdown="1">\n### At once\n\n1. Ask.\n</div>\n\n> [!NOTE]\n\n> Alone.`,
    ),
    'content/files/plan.svg': unsafe,
    'content/files/form.pdf': pdf,
    'content/404.md': '# Gone\n\nThis page is gone.',
    'AGENTS.md': '# For machines\n\nRead the other files.',
  };
  const { out } = await command(root, 'import', source(files), '--write', '--locale', 'en');
  expect(out).toContain('3 answers from "markdown"');
  expect(errors(root)).toEqual([]);
  const [invoice, refund, card] = ['invoice', 'refund', 'card'].map((word) =>
    imported(root).find(({ question }) => question.includes(word)),
  );
  expect(card).toMatchObject({ category: 'billing-and-cards', aliases: ['Credit card'] });
  expect(card?.body).toBe(
    `\n[find-an-invoice](/${invoice?.id}) [get-a-refund](/${refund?.id}) [all](/en/billing-and-cards/) ![How do I pay by card?](./img/plan.webp)\n`,
  );
  expect(invoice?.body).toBe(
    `\n[pay-by-card](/${card?.id}), [how long](/${refund?.id}#how-long), Nowhere, \`[[code]]\` ![Where do I find an invoice?](./img/plan.webp)\n`,
  );
  expect(refund?.body).toBe(
    '\n## How long\n\nPress Save or **Send**. A week. <Download src="./files/form.pdf" title="The form" /> [How long](#how-long)\n\n### At once\n\n1. Ask.\n\n> Alone.\n',
  );
  expect(redirects(root).sort()).toEqual(
    [
      `/articles/find-an-invoice/,/en/${invoice?.id}`,
      `/articles/get-a-refund/,/en/${refund?.id}`,
      `/articles/pay-by-card/,/en/${card?.id}`,
    ].sort(),
  );
  expect(globSync('**/*.svg', { cwd: join(root, 'articles') })).toEqual([]);
  expect(existsSync(join(root, 'articles/en/billing-and-cards/img/plan.webp'))).toBe(true);
});

test('columns of a JSON may lie inside others, and a file included by Jekyll may only list pages', async () => {
  const root = centre();
  const rows = [
    {
      sys: { id: 'a' },
      fields: { q: { it: 'Come si apre il barattolo?' }, testo: 'Si gira il coperchio verso sinistra, con un panno.' },
    },
  ];
  await command(
    root,
    'import',
    source({ 'faq.json': json(rows) }),
    '--write',
    '--columns',
    'title=fields.q.it,body=fields.testo,id=sys.id',
  );
  expect(imported(root, 'it')).toMatchObject([{ question: 'Come si apre il barattolo?' }]);

  const other = centre();
  const jekyll = {
    '_config.yml': 'collections:\n  docs:\n    output: true\n',
    Gemfile: '',
    '_includes/outer.md': 'Outer {% include inner.md %}',
    '_includes/inner.md': 'and inner.',
    '_includes/nav.md': '{% assign docs = site.docs %}{% for doc in docs %}<a href="{{ doc.url }}">x</a>{% endfor %}',
    '_docs/one.md':
      '---\ntitle: How is it opened?\ncategory: Jars\n---\nYou turn the lid to the left, with a cloth.\n\n{% include outer.md %}\n\n{% include nav.md %}\n',
  };
  await command(other, 'import', source(jekyll), '--write', '--locale', 'en');
  expect(imported(other).map(({ body }) => body)).toEqual(['\nOuter and inner.\n']);
  expect(report(other)).toContain('"Told in another way"><code>{% include nav.md %}</code></td>');
});
