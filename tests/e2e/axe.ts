import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** The rules on colours: all that can change in the dark. */
export const onlyColours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/**
 * Accessibility faults that a machine can find, each with the markup it is in.
 * The rules run in the page itself and stay in it: a further run after a change of width or colours costs a tenth of
 * what a new `AxeBuilder` does, which opens a second page to look into frames: only what has frames needs that.
 */
export async function axeFaults(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (chosen) => {
    const { run } = (window as unknown as { axe: { run: typeof axe.run } }).axe;
    const found = await run(document, { ...chosen, resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)] as const);
  }, options);
  return violations.map(([id, ...html]) => `${id}: ${html.join(' | ')}`);
}

/** Faults of an open page in light, and those of its colours in the dark, each with the scheme it is in; the page stays in the dark. */
export async function axeInLightAndDark(page: Page, options: RunOptions = {}): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeFaults(page, options);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFaults(page, onlyColours);
  return [...light.map((fault) => `light: ${fault}`), ...dark.map((fault) => `dark: ${fault}`)];
}

/** Faults of an open page on a telephone and on a wide screen, what sticks out included, and those of its colours in the dark, which depend on no width. */
export async function faultsNarrowAndWide(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    faults.push(...(await axeFaults(page)).map((fault) => `${width} px: ${fault}`));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) faults.push(`${width} px: scrolls sideways by ${over} px`);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...faults, ...(await axeFaults(page, onlyColours)).map((fault) => `dark: ${fault}`)];
}
