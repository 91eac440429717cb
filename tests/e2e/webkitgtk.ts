import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { furtherBrowsers } from '../browsers.ts';
import { freePort } from '../free-port.ts';

export const patience = 20_000;

/** A display nobody else uses: Xvfb picks it and says which. */
async function startDisplay(program: string): Promise<{ child: ChildProcess; name: string }> {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [text] = (await once(child.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { child, name: `:${text.toString().trim()}` };
}

async function answers(url: string): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await fetch(url).catch(() => undefined))) {
    if (Date.now() > deadline) throw new Error(`${url} does not answer.`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

/** WebKitGTK by the W3C protocol, which is all that it speaks, on a display of its own. */
export async function openWebKit(): Promise<{ driver: WebDriver; close(): Promise<void> }> {
  const programs: Record<string, string> = furtherBrowsers().find(({ name }) => name === 'webkitgtk')?.programs ?? {};
  const display = await startDisplay(programs['display'] ?? '');
  const running = [display.child];
  const stop = () => running.reverse().forEach((child) => child.kill());
  try {
    const server = `http://127.0.0.1:${await freePort()}`;
    const env = { ...process.env, DISPLAY: display.name, NO_AT_BRIDGE: '1' };
    running.push(spawn(programs['driver'] ?? '', [`--port=${new URL(server).port}`], { env, stdio: 'ignore' }));
    await answers(`${server}/status`);
    const wanted = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: programs['browser'], args: ['--automation'] },
    });
    const driver = await new Builder().usingServer(server).withCapabilities(wanted).build();
    return {
      driver,
      async close() {
        await driver.quit().catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
