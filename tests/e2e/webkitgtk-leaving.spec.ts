import { expect, test } from '@playwright/test';
import { By, until } from 'selenium-webdriver';
import { answer, arrived, elsewhere, leavers, ready, sameOrigin, voteAndGo } from './leaving.ts';
import { openWebKit, patience } from './webkitgtk.ts';

/** The journeys of `leaving.spec.ts` in WebKitGTK. */
test.describe.configure({ mode: 'serial' });

let webkit: Awaited<ReturnType<typeof openWebKit>>;
test.beforeAll(async () => {
  test.setTimeout(90_000);
  webkit = await openWebKit();
});
test.afterAll(() => webkit?.close());

for (const way of ['leaves for another site', 'closes the page'] as const)
  test(`the vote of a reader who votes and ${way} at once arrives`, async () => {
    test.setTimeout(30_000 + leavers * 3000);
    const { driver } = webkit;
    const ids: string[] = [];
    for (let count = 0; count < leavers; count++) {
      await driver.get(sameOrigin);
      await driver.executeScript('localStorage.clear()');
      const first = await driver.getWindowHandle();
      if (way === 'closes the page') await driver.switchTo().newWindow('tab');
      await driver.get(answer(count));
      await driver.wait(until.elementLocated(By.css(ready)), patience);
      ids.push(await driver.executeScript<string>(voteAndGo, ready, way === 'closes the page' ? '' : elsewhere));
      if (way === 'closes the page') {
        await driver.close();
        await driver.switchTo().window(first);
      } else await driver.wait(until.urlIs(elsewhere), patience);
    }
    expect(new Set(ids).size).toBe(leavers);
    await expect
      .poll(() => arrived(ids), { timeout: 10_000 })
      .toBe(leavers)
      .finally(() => console.log(`webkitgtk, ${way} at once: ${arrived(ids)} of ${leavers} votes arrived`));
  });
