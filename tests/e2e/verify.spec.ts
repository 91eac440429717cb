import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { inaccessible } from '../../src/verify/accessibility.ts';
import { templateAddresses } from '../../src/verify/templates.ts';
import { content, origin } from './site.ts';

test('verify lets axe look at one page of each kind under the policy of the site, and names what it finds', async ({
  browser,
}) => {
  expect(browser.isConnected()).toBe(true);
  const chromium = process.env['CHROMIUM_PATH'];
  test.skip(!chromium, 'CHROMIUM_PATH names no browser.');
  const faulty = createServer((_, response) =>
    response
      .setHeader('Content-Type', 'text/html')
      .end('<html lang="en"><title>x</title><main><h1>x</h1><img src="x.png">'),
  ).listen(0, '127.0.0.1');
  await once(faulty, 'listening');
  const { port } = faulty.address() as AddressInfo;
  try {
    const pages = templateAddresses(content).map((path) => origin + path);
    expect(pages).toHaveLength(8);
    expect(await inaccessible([...pages, `http://127.0.0.1:${port}/bad/`], chromium)).toEqual([
      { page: '/bad/', rule: 'image-alt', markup: '<img src="x.png">' },
    ]);
  } finally {
    faulty.close();
  }
});
