import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, test, vi } from 'vitest';
import { fontRules } from '../../../src/components/own-fonts.ts';
import { ownLook } from '../../../src/components/own-look.ts';
import { publishedSheet } from '../../../src/content/theme-sheet.ts';
import { themeSchema } from '../../../src/content/schema/theme.ts';
import { siteFiles } from '../../../src/pages/_files.ts';
import { content } from '../pages/content.ts';

afterEach(() => vi.unstubAllEnvs());

/** A folder of public files with some of them. */
function publicFolder(files: Record<string, string | Buffer>): string {
  const root = mkdtempSync(join(tmpdir(), 'prontuario-public-'));
  for (const [name, body] of Object.entries(files)) writeFileSync(join(root, name), body);
  mkdirSync(join(root, 'fonts'));
  copyFileSync(
    'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
    join(root, 'fonts/serif.woff2'),
  );
  vi.stubEnv('PRONTUARIO_PUBLIC', root);
  return root;
}

test('a sheet of the company cannot leave its layer or its element, and its addresses get the base path', () => {
  expect(publishedSheet('/* a */ .a { background: url(/x.png) }', '/aiuto/')).toBe(
    '.a{background:url("/aiuto/x.png")}',
  );
  expect(publishedSheet('.a::after { content: "</style><script>" }', '/')).not.toContain('</');
  expect(publishedSheet('.a { color: red', '/')).toBe('.a{color:red}');
  expect(() => publishedSheet('} body { color: red }', '/')).toThrow(/theme\.css/);
});

test('with a sheet of its own the tokens stand in their layer, so that the sheet can change them', () => {
  const css = ownLook({ ...content, themeSheet: ':root { --color-bg: #fff }' }).css;
  expect(css).toMatch(/^@layer tokens\{:root\{.*\}\}@layer theme\{:root\{--color-bg:#fff\}\}$/);
  expect(ownLook(content).css).toMatch(/^:root\{/);
});

test('a font of the company is fetched at once, never swapped, and stood in for by one of its width', () => {
  publicFolder({});
  const theme = themeSchema.parse({ font: { file: '/fonts/serif.woff2', fallback: 'serif' } });
  const { css, text, head, preload } = fontRules(theme, '/aiuto/');
  expect(preload).toEqual(['/aiuto/fonts/serif.woff2']);
  expect(css).toContain('url("/aiuto/fonts/serif.woff2")format("woff2");font-display:optional');
  expect(text).toBe('own0,own0-stand-in,var(--font-serif)');
  expect(head).toBe(text);
  const [, size = ''] = /size-adjust:([\d.]+)%/.exec(css) ?? [];
  expect(Number(size)).toBeGreaterThan(95);
  expect(Number(size)).toBeLessThan(125);
});

test('the icon that the company brought takes the place of the one that is drawn, also in what is made of it', async () => {
  const square = (fill: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="${fill}" d="M0 0h8v8H0z"/></svg>`;
  publicFolder({ 'favicon.svg': square('#00ff00'), 'icon-192.png': 'a picture' });
  const own = { ...content };
  const files = new Map(siteFiles(own).map((file) => [file.path, file]));
  expect([files.has('/favicon.svg'), files.has('/icon-192.png')]).toEqual([false, false]);
  const touch = await files.get('/apple-touch-icon.png')?.body();
  const { data } = await sharp(touch as Buffer)
    .extract({ left: 90, top: 90, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([...data.subarray(0, 3)]).toEqual([0, 255, 0]);
});

test('an icon in the old format alone is not hidden behind a drawn one', () => {
  publicFolder({ 'favicon.ico': 'an icon' });
  expect(ownLook({ ...content }).icons).toEqual(['ico']);
  publicFolder({});
  expect(ownLook({ ...content }).icons).toEqual(['ico', 'svg']);
});
