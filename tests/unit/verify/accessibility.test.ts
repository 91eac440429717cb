import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findChromium, inaccessible } from '../../../src/verify/accessibility.ts';
import { builtFolder } from './folder.ts';

it('no page is looked at where there is no browser, and that is said', async () => {
  expect(await inaccessible(['http://127.0.0.1:1/'], undefined)).toBe('no-browser');
});

it('the browser is the one that is named, else one on the path', () => {
  const folder = builtFolder({ chromium: '', 'my-browser': '' });
  expect(findChromium({ CHROMIUM_PATH: join(folder, 'my-browser'), PATH: folder })).toBe(join(folder, 'my-browser'));
  expect(findChromium({ CHROMIUM_PATH: join(folder, 'gone'), PATH: folder })).toBe(undefined);
  expect(findChromium({ PATH: folder })).toBe(join(folder, 'chromium'));
});
