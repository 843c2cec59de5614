import { chromium } from 'playwright';
import { chromiumFlags } from '../../src/build/tools/chromium.ts';
import { startFirefox } from '../engines/firefox.ts';
import type { Desk } from './desk.ts';

/** A browser's window on the desk: it is looked into by the test, and used by the keys of the desk alone. */
export interface Window {
  /** Name and version, as the browser says them. */
  readonly name: string;
  readonly open: (address: string) => Promise<void>;
  /** What JavaScript in the page gives: the body of a function, with these as `arguments`. */
  readonly run: <T>(script: string, ...args: readonly unknown[]) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Opens Firefox on the desk. */
export async function firefoxAt(desk: Desk, binary: string): Promise<Window> {
  const device = await startFirefox(binary, desk.env);
  return {
    name: `${device.engine} ${device.version}`,
    open: (address) => device.open(address),
    run: (script, ...args) => device.run(script, ...args),
    close: () => device.close(),
  };
}

/** Opens Chromium on the desk. It tells of what it shows only when it is told to, where there is no desktop to ask. */
export async function chromiumAt(desk: Desk, binary: string): Promise<Window> {
  const browser = await chromium.launch({
    executablePath: binary,
    headless: false,
    env: desk.env,
    args: [...chromiumFlags, '--force-renderer-accessibility'],
  });
  const page = await browser.newPage({ locale: 'sv-SE', viewport: null });
  return {
    name: `Chromium ${browser.version()}`,
    open: async (address) => void (await page.goto(address)),
    run: (script, ...args) => page.evaluate(`(function () { ${script} }).apply(null, ${JSON.stringify(args)})`),
    close: () => browser.close(),
  };
}
