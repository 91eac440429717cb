/** Folders of further generators, in their shapes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { command } from './command.ts';
import { centre, errors, imported, png, source } from './import-source.ts';

const paragraph = 'Open the settings of the account and choose what others may see.';
const bodyOf = (root: string, question: string) =>
  imported(root).find((one) => one.question.startsWith(question))?.body ?? '';
const redirects = (root: string) => readFileSync(join(root, 'redirects.csv'), 'utf8').match(/^\/.*$/gm) ?? [];

test('texts of MkDocs bring boxes, tabs, the order and groups of their list of contents, and their old addresses', async () => {
  const root = centre();
  const files = {
    'mkdocs.yml': `site_url: https://kb.example.com/help/\ntheme:\n  name: material\n  custom_dir: theme\nplugins:\n  - redirects:\n      redirect_maps:\n        'old.md': 'start/setup.md'\nmarkdown_extensions:\n  - pymdownx.emoji:\n      emoji_index: !!python/name:material.extensions.emoji.twemoji\nnav:\n  - First steps:\n      - Set up:\n          - start/setup.md\n  - start/keys.md\n`,
    'docs/start/setup.md': `# Set up the device {: #setup }\n\n${paragraph}\n\n[TOC]\n\n!!! attention "Before you begin"\n    Save your work.\n\n    - twice\n\n1. First\n\n    !!! info "This line is all there is."\n\n??? question "**Why** so?"\n\n    Because of it.\n\n=== "Linux"\n\n    \`\`\`sh\n    # a == b\n    \`\`\`\n\n=== "Windows"\n\n    Press ++ctrl+v++.\n\n## Größe ändern\n\n[![Screen](../assets/en/a.png)](../assets/en/a.png){ .wide } and :material-pencil: ==marked==. \`{: .kept}\`\n`,
    'docs/start/keys.md': `# Which keys are there\n\n${paragraph} See [the size](setup.md#groe-andern) or [a file](../assets/x.zip){ .md-button }.\n`,
    'docs/_archive/gone.md': `# What was there before\n\n${paragraph}\n`,
    'theme/assets/en/a.png': png,
    'theme/assets/de/a.png': Buffer.concat([png, Buffer.from('x')]),
  };
  const { out } = await command(root, 'import', source(files), '--locale', 'en', '--write');
  expect(out).toContain('3 answers from "mkdocs" (3 new');
  expect(out).toContain('Without loss: 3.');
  expect(errors(root)).toEqual([]);
  const [setup, keys] = imported(root).sort((a, b) => a.id - b.id);
  expect(setup?.question).toBe('Set up the device');
  expect(setup?.section).toBe('set-up');
  expect(loadContent(root).categories.find(({ id }) => id === 'first-steps')?.sections).toEqual([
    { id: 'set-up', title: { it: 'Set up', en: 'Set up' } },
  ]);
  const body = setup?.body ?? '';
  expect(body).toContain('<Warning>\n\n**Before you begin**\n\nSave your work.\n\n- twice\n\n</Warning>');
  expect(body).toMatch(/1\. First\n\n {3}<Note>\n\n {3}This line is all there is\.\n\n {3}<\/Note>/);
  expect(body).toContain('<Details title="Why so?">\n\nBecause of it.\n\n</Details>');
  expect(body).toContain(
    '<Tabs>\n\n<Tab title="Linux">\n\n```sh\n# a == b\n```\n\n</Tab>\n\n<Tab title="Windows">\n\nPress <kbd>ctrl</kbd>+<kbd>v</kbd>.\n\n</Tab>\n\n</Tabs>',
  );
  expect(body).toContain('![Screen](./img/a.png) and marked. `{: .kept}`');
  expect(body).not.toContain('TOC');
  expect(keys?.body).toContain(`(/${setup?.id}#größe-ändern) or [a file](https://kb.example.com/help/assets/x.zip).`);
  expect(redirects(root).sort()).toEqual([
    expect.stringContaining('/help/_archive/gone/,'),
    `/help/old/,/en/${setup?.id}`,
    `/help/start/keys/,/en/${keys?.id}`,
    `/help/start/setup/,/en/${setup?.id}`,
  ]);
});

test('settings of MkDocs for several languages are several folders of texts', async () => {
  const root = centre();
  const settings = (language: string) =>
    `site_url: https://kb.example.com/${language}/\ndocs_dir: '../../docs/${language}'\ntheme: { language: ${language} }\n`;
  const files = {
    'config/it/mkdocs.yml': settings('it'),
    'config/en/mkdocs.yml': settings('en'),
    'docs/it/conto.md': `# Come apro il mio conto\n\nApri le impostazioni del conto e scegli che cosa vedono gli altri.\n`,
    'docs/en/account.md': `# How do I open an account\n\n${paragraph}\n`,
    'docs/it/network/vpn.md': `# Network and VPN\n\nApri le impostazioni e scegli la rete che vuoi usare, poi conferma.\n`,
    'docs/en/network/lan.md': `# Network and VPN\n\n${paragraph}\n`,
    'docs/en/network/index.md': `# All of the network\n\n${paragraph} \\[Bug]\\[Parts] (Source) is closed.\n`,
    'docs/en/network/status.md': `# CMDB status\n\n${paragraph}\n`,
    'docs/en/parts/status.md': `# cmdb.status\n\n${paragraph}\n`,
    'docs/en/parts/old/status.md': `# CMDB Status\n\n${paragraph}\n`,
    'docs/en/parts/mistake.md': `# How to report a mistake\n\n${paragraph}\n`,
  };
  await command(root, 'import', source(files), '--write');
  // No old address hides the page of a category, no two texts ask the same, and no bracket that is meant to be seen is a link.
  expect(errors(root)).toEqual([]);
  expect(imported(root).map(({ question }) => question)).toEqual(
    expect.arrayContaining(['CMDB status', 'cmdb.status (Parts)', 'CMDB Status (Old)']),
  );
  expect(redirects(root).join()).toContain('/en/network/lan/,');
  expect(redirects(root).join()).not.toContain('/en/network/,');
  expect(imported(root, 'it').map(({ question }) => question)).toContain('Come apro il mio conto?');
  expect(imported(root).map(({ question }) => question)).toContain('How do I open an account?');
});

test('a book of GitBook brings its first pages, its hints, tabs and references, under the headings of its contents', async () => {
  const root = centre();
  const files = {
    'SUMMARY.md':
      '# Table of contents\n\n* [Introduction](README.md)\n\n## The editor\n\n* [Artboards](editor/artboards/README.md)\n  * [Nested artboards](editor/artboards/nested.md)\n',
    'README.md': `# What this book is about\n\n${paragraph} Go to [the editor](editor/artboards/).\n`,
    'editor/artboards/README.md': `---\ndescription: >-\n  How to make an artboard, and what it is good for in a project.\n---\n\n# How artboards work\n\n{% hint style="warning" %}\nDo not share it.\n{% endhint %}\n\n{% tabs %}\n{% tab title="Web" %}\nType \`{% hint %}\`.\n{% endtab %}\n\n{% tab title="Phone" %}\n{% code title="main.ts" %}\n\`\`\`ts\nconst a = 1;\n\`\`\`\n{% endcode %}\n{% endtab %}\n{% endtabs %}\n\n{% content-ref url="nested.md" %}\n[nested.md](nested.md)\n{% endcontent-ref %}\n\n{% page-ref page="nested.md" %}\n`,
    'editor/artboards/nested.md': `# How artboards are nested\n\n${paragraph}\n\n![](<../../.gitbook/assets/shot (1).png>)\n`,
    '.gitbook/assets/shot (1).png': png,
    'editor/empty/README.md': '# Nothing here\n',
  };
  const { out } = await command(root, 'import', source(files), '--locale', 'en', '--write');
  expect(out).toContain('3 answers from "gitbook" (3 new');
  expect(out).toContain('Without loss: 3.');
  expect(errors(root)).toEqual([]);
  const [first, artboards, nested] = imported(root).sort((a, b) => a.id - b.id);
  expect(artboards).toMatchObject({ category: 'the-editor', section: 'artboards' });
  expect(nested).toMatchObject({ category: 'the-editor', section: 'artboards' });
  expect(`${first?.answer}${first?.body}`).toContain('the editor');
  const body = artboards?.body ?? '';
  expect(body).toContain('<Warning>\n\nDo not share it.\n\n</Warning>');
  expect(body).toContain('<Tab title="Web">\n\nType `{% hint %}`.\n\n</Tab>');
  expect(body).toContain('<Tab title="Phone">\n\n**main.ts**\n\n```ts\nconst a = 1;\n```\n\n</Tab>');
  expect(body).toContain(`[How artboards are nested](/${nested?.id})`);
});

test('a site of Jekyll brings its collections, with tags of its own, captured texts and pictures named from nowhere', async () => {
  const root = centre();
  const files = {
    Gemfile: '',
    '_config.yml':
      'baseurl: ""\nproduct: { name: Vault }\ncollections:\n  articles:\n    output: true\n    permalink: /article/:name/\n  categories: { output: true }\n',
    '_categories/account-management.md': '---\nlayout: category\ntitle: Your account\n---\n',
    '_includes/note.html': '<p>Call {{ include.who }}.</p>\n',
    '_articles/account/unlock.md': `---\ntitle: How do I unlock it\ncategories: [account-management]\ntags: [unlock, face id]\nredirect_from: /old-unlock/\n---\n\n${paragraph} In {{ site.product.name }}, see [the other]({{site.baseurl}}/article/lock/) and [this]({% link _articles/account/lock.md %}).\n\n{% callout warning %}\nDo not share it.\n{% endcallout %}\n\n{% capture info %}\nOpen {% icon fa-cog %} **Settings**.\n{% endcapture %}\n{{ info | markdownify }}\n\n{% image account/unlock.png Unlock with a finger %}\n\n{% comment %} not for readers {% endcomment %}\n\n{% include note.html who="us" %}\n\n{% highlight sh %}\nls\n{% endhighlight %}\n\n{% if page.x %}Hidden{% endif %}\n`,
    '_articles/account/lock.md': `---\ntitle: How do I lock it\ncategories: [account-management]\n---\n\n${paragraph}\n\n1. One\n\n   {% callout success %}All on one line.{% endcallout %}\n2. Two\n`,
    'images/account/unlock.png': png,
    'vendor/bundle/gem/docs/guide.md': `# A guide of others\n\n${paragraph}\n`,
  };
  const { out } = await command(root, 'import', source(files), '--locale', 'en', '--write');
  expect(out).toContain('2 answers from "jekyll" (2 new');
  expect(errors(root)).toEqual([]);
  const [lock, unlock] = imported(root).sort((a, b) => a.id - b.id);
  expect(unlock).toMatchObject({ category: 'your-account', aliases: ['unlock', 'face id'] });
  const body = unlock?.body ?? '';
  expect(body).toContain(`In Vault, see [the other](/${lock?.id}) and [this](/${lock?.id}).`);
  expect(body).toContain('<Warning>\n\nDo not share it.\n\n</Warning>');
  expect(body).toContain('Open **Settings**.');
  expect(body).toContain('![Unlock with a finger](./img/unlock.png)');
  expect(body).toContain('Call us.');
  expect(body).toContain('```sh\nls\n```');
  expect(body).not.toMatch(/not for readers|\{%|\{\{/);
  expect(bodyOf(root, 'How do I lock')).toMatch(
    /1\. One\n\n {3}<Note>\n\n {3}All on one line\.\n\n {3}<\/Note>\n\n2\. Two/,
  );
  expect(redirects(root).sort()).toEqual([
    `/article/lock/,/en/${lock?.id}`,
    `/article/unlock/,/en/${unlock?.id}`,
    `/old-unlock/,/en/${unlock?.id}`,
  ]);
  const page = readFileSync(join(root, '../reports/import.html'), 'utf8');
  expect(page).toContain('<code>{% if page.x %}</code>');
});

test('articles that lie in a folder of their languages are one answer by the number in their names, with the pictures of their own repository', async () => {
  const root = centre();
  const files = {
    'markdown/it/articles/1234567-conto.md': `# Come apro il mio conto\n\nApri le impostazioni del conto e scegli che cosa vedono gli altri.\n`,
    'markdown/en/articles/1234567-account.md': `# How do I open an account\n\n${paragraph}\n\n![](https://raw.example.com/org/help/main/images/x1/01-intro.png)\n`,
    'markdown/en/articles/7654321-other.md': `# How do I close an account\n\n${paragraph} See [this](https://help.example.com/en/articles/1234567-account).\n\n![](https://elsewhere.example.com/x9/01-intro.png)\n`,
    'images/x1/01-intro.png': png,
    'images/x2/01-intro.png': Buffer.concat([png, Buffer.from('x')]),
  };
  const { out } = await command(root, 'import', source(files), '--write');
  expect(out).toContain('Without loss: 2. With some loss: 1.');
  expect(errors(root)).toEqual([]);
  const [account, other] = imported(root).sort((a, b) => a.id - b.id);
  expect(imported(root, 'it')[0]?.id).toBe(account?.id);
  expect(account?.body).toContain('./img/01-intro.png');
  expect(`${other?.answer} ${other?.body}`).toContain(`[this](/${account?.id})`);
  expect(loadContent(root).categories.map(({ id }) => id)).not.toContain('articles');
});

test('what VitePress adds to Markdown is told by boxes and text that opens', async () => {
  const root = centre();
  const files = {
    'docs/.vitepress/config.ts': 'export default {};\n',
    'docs/guide/start.md': `# How do I begin here\n\n${paragraph}\n\n[[toc]]\n\n::: tip Good to know\nSave it.\n:::\n\n::: details For the curious\nMore of it.\n:::\n\n::: code-group\n\n\`\`\`sh [npm]\nnpm i\n\`\`\`\n\n:::\n\n![Screen](/screen.png)\n`,
    'docs/public/screen.png': png,
  };
  const { out } = await command(root, 'import', source(files), '--locale', 'en', '--write');
  expect(out).toContain('1 answers from "vitepress"');
  expect(out).toContain('Without loss: 1.');
  expect(errors(root)).toEqual([]);
  const body = bodyOf(root, 'How do I begin');
  expect(body).toContain('<Note>\n\n**Good to know**\n\nSave it.\n\n</Note>');
  expect(body).toContain('<Details title="For the curious">\n\nMore of it.\n\n</Details>');
  expect(body).not.toMatch(/:::|\[\[toc/);
  expect(body).toContain('![Screen](./img/screen.png)');
});
