import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { folder, itCost, now, swap } from './sample.ts';

afterEach(() => vi.unstubAllEnvs());

const content = () =>
  folder({
    ...swap('site.yaml', 'timeZone:', 'theme: { logo: /marchio.svg }\ntimeZone:'),
    ...swap(itCost, '<Note>', '![La cassa](/img/cassa.png) e [il modulo](/img/cassa.png).\n\n<Note>'),
  });

it('looks for files where the build takes them from, wherever the content is', async () => {
  const root = content();
  const place = join(root, '..', 'files');
  mkdirSync(join(place, 'img'), { recursive: true });
  writeFileSync(join(place, 'marchio.svg'), '<svg/>');
  writeFileSync(join(place, 'img', 'cassa.png'), '');
  vi.stubEnv('PRONTUARIO_PUBLIC', place);
  expect((await checkContent(root, { now, cache: false })).problems).toEqual([]);
});

it('does not take a folder beside the content for it', async () => {
  const root = content();
  mkdirSync(join(root, '..', 'public', 'img'), { recursive: true });
  writeFileSync(join(root, '..', 'public', 'marchio.svg'), '<svg/>');
  writeFileSync(join(root, '..', 'public', 'img', 'cassa.png'), '');
  const codes = (await checkContent(root, { now, cache: false })).problems.map(({ code }) => code);
  expect(codes.sort()).toEqual(['P-IMAGE-MISSING', 'P-LINK-BROKEN', 'P-SITE-LOGO']);
});

it('names the logo that was probably meant', async () => {
  const root = content();
  const place = join(root, '..', 'files');
  mkdirSync(place);
  writeFileSync(join(place, 'Marchio.svg'), '<svg/>');
  const { problems } = await checkContent(root, { now, cache: false, publicRoot: place });
  expect(problems.find(({ code }) => code === 'P-SITE-LOGO')?.args).toMatchObject({ suggestion: '/Marchio.svg' });
});

/** What the check says of a folder of public files beside sound content: code and file of each problem. */
async function said(
  files: Record<string, string>,
  change: Parameters<typeof folder>[0] = {},
  more: (place: string) => void = () => {},
): Promise<string[]> {
  const root = folder(change);
  const place = join(root, '..', 'files');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text);
  }
  mkdirSync(place, { recursive: true });
  more(place);
  const { problems } = await checkContent(root, { now, cache: false, publicRoot: place });
  return problems.map(({ code, file }) => `${code} ${file}`);
}

describe('what lies among the public files', () => {
  it('may be ordinary files, what hosts look for under hidden names, and what a Mac leaves behind', async () => {
    const files = [
      'img/a.png',
      'moduli/reso.pdf',
      '.nojekyll',
      '.well-known/security.txt',
      '.DS_Store',
      'img/.DS_Store',
    ];
    expect(await said(Object.fromEntries(files.map((name) => [name, 'x'])))).toEqual([]);
  });

  it('is no link, to a file or to a folder, and no link itself', async () => {
    const link = (name: string) => (place: string) => symlinkSync('/etc', join(place, name));
    expect(await said({}, {}, link('etc'))).toEqual(['P-FILE-LINK ../files/etc']);
    expect(await said({ 'a/b.txt': 'x' }, {}, link('a/c'))).toEqual(['P-FILE-LINK ../files/a/c']);
  });

  it.each(['.env', '.git', 'img/.htaccess', '.well-known/.env', 'sotto/.nojekyll', '.well-knownx'])(
    'is not hidden, as %s is',
    async (name) => expect(await said({ [name]: 'x' })).toEqual([`P-PUBLIC-HIDDEN ../files/${name}`]),
  );

  it.each([
    'index.html',
    'INDEX.html',
    'index.html.br',
    'consegna/costo/index.html',
    'Consegna/costo/index.md',
    'consegna',
    'consegna/costo',
    'en/atom.xml',
    'robots.txt',
    'sitemap.xml',
    'sitemap-2.xml',
    '_headers',
    '_redirects',
    '404.html',
    'en/404.html',
    '_astro/x.js',
    'pagefind/x',
    'cerca/index.html',
    '1002/index.html',
    'faq/vecchia.html',
    'faq/vecchia.html/x.txt',
    'moduli/vecchio.pdf',
    'faq',
  ])('has no name of the site, as %s is', async (name) => {
    const change = swap(itCost, 'owner:', 'redirectFrom: [/faq/vecchia.html, /moduli/vecchio.pdf]\nowner:');
    expect(await said({ [name]: 'x' }, change)).toEqual([`P-PUBLIC-TAKEN ../files/${name}`]);
  });

  it.each(['a.html', 'a.JS', 'x/a.xhtml', 'a.svgz', 'a.xml', 'a.htm.gz'])(
    'runs nothing, as %s does, unless the settings name it',
    async (name) => {
      expect(await said({ [name]: 'x' })).toEqual([`P-PUBLIC-ACTIVE ../files/${name}`]);
      const named = swap('site.yaml', 'feedback:', `publicFiles: ["/${name}"]\nfeedback:`);
      expect(await said({ [name]: 'x' }, named)).toEqual([]);
    },
  );
});

const ns = 'xmlns="http://www.w3.org/2000/svg"';
describe('a drawing', () => {
  it.each([
    `<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg ${ns} xmlns:xlink="http://www.w3.org/1999/xlink"><defs><linearGradient id="a"/></defs><use xlink:href="#a"/><path fill="url(#a)" d="M0 0"/></svg>`,
    `<svg ${ns}><style>.a{fill:url("#b");font:12px/1 'x'}</style><title>1 &lt; 2 &#233;</title><image href="data:image/png;base64,AAAA"/></svg>`,
    `<svg ${ns} xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><metadata><rdf:li rdf:resource="http://purl.org/dc"/></metadata></svg>`,
    '<svg/>',
  ])('may be drawn: %s', async (text) => expect(await said({ 'a.svg': text })).toEqual([]));

  it.each([
    `<svg ${ns}><script>alert(1)</script></svg>`,
    `<svg ${ns} onload="alert(1)"/>`,
    `<svg ${ns} ONLOAD = 'alert(1)'></svg>`,
    `<x:svg xmlns:x="http://www.w3.org/2000/svg"><x:script href="#"/></x:svg>`,
    `<svg ${ns}><a href="java&#115;cript:alert(1)"/></svg>`,
    `<svg ${ns} xmlns:h="http://www.w3.org/1999/xhtml"><h:p/></svg>`,
    `<svg ${ns}><foreignObject/></svg>`,
    `<svg ${ns}><a><set attributeName="href" to="#"/></a></svg>`,
    `<svg ${ns}><image href="https://evil.example/x.png"/></svg>`,
    `<svg ${ns}><use href="//evil.example/x.svg#a"/></svg>`,
    `<svg ${ns}><image href="data:image/svg+xml;base64,AAAA"/></svg>`,
    `<svg ${ns}><style>@import "//evil.example/x.css";</style></svg>`,
    `<svg ${ns}><style><![CDATA[a{fill:url(https://evil.example/)}]]></style></svg>`,
    `<svg ${ns}><style>a{fill:u\\72l(https://evil.example/)}</style></svg>`,
    `<svg ${ns}><path style="fill:url(&quot;http://evil.example&quot;)"/></svg>`,
    `<svg ${ns}><path mask="url(http://evil.example#a)"/></svg>`,
    `<?xml-stylesheet href="https://evil.example/x.css"?><svg ${ns}/>`,
    `<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]><svg ${ns}>&x;</svg>`,
    `<svg ${ns}><path d=M0></svg>`,
    '<html><script>alert(1)</script></html>',
    'GIF89a',
  ])('may not be published: %s', async (text) =>
    expect(await said({ 'img/a.svg': text })).toEqual(['P-IMAGE-SVG ../files/img/a.svg']),
  );
});
