import { expect, test, type Page } from '@playwright/test';
import { answer, arrived, elsewhere, leavers, ready, sameOrigin, voteAndGo } from './leaving.ts';

async function vote(page: Page, count: number, away: string): Promise<string> {
  await page.goto(answer(count));
  await page.locator(ready).waitFor();
  return page.evaluate(
    ([code, ...given]) => (new Function(code ?? '') as (...all: unknown[]) => string)(...given),
    [voteAndGo, ready, away],
  );
}

for (const way of ['leaves for another site', 'closes the page'] as const)
  test(`the vote of a reader who votes and ${way} at once arrives`, async ({ page, context, browserName }) => {
    test.setTimeout(30_000 + leavers * 3000);
    const ids: string[] = [];
    // Clears what a vote may have left behind, so that no later page sends it: what arrives was sent on the way out.
    const keeper = await context.newPage();
    await keeper.goto(sameOrigin);
    for (let count = 0; count < leavers; count++) {
      const reader = way === 'closes the page' ? await context.newPage() : page;
      ids.push(await vote(reader, count, way === 'closes the page' ? '' : elsewhere));
      if (way === 'closes the page') await reader.close();
      else await reader.waitForURL(elsewhere);
      await keeper.evaluate(() => localStorage.clear());
    }
    expect(new Set(ids).size).toBe(leavers);
    await expect
      .poll(() => arrived(ids), { timeout: 10_000 })
      .toBe(leavers)
      .finally(() => console.log(`${browserName}, ${way} at once: ${arrived(ids)} of ${leavers} votes arrived`));
  });
