import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Device } from './device.ts';
import type { Send } from './device.ts';
import { startScreen } from './screen.ts';
import { until } from './until.ts';

/** Where the driver and its browser lie. */
export interface WebKitBinaries {
  readonly driver: string;
  readonly browser: string;
}

/** What a command of WebDriver is as a request. */
const requests: Readonly<Record<string, readonly [method: 'GET' | 'POST' | 'DELETE', path: string]>> = {
  Navigate: ['POST', 'url'],
  GetCurrentURL: ['GET', 'url'],
  Back: ['POST', 'back'],
  Forward: ['POST', 'forward'],
  Refresh: ['POST', 'refresh'],
  ExecuteScript: ['POST', 'execute/sync'],
  ExecuteAsyncScript: ['POST', 'execute/async'],
  FindElement: ['POST', 'element'],
  ElementClick: ['POST', 'element/{id}/click'],
  PerformActions: ['POST', 'actions'],
  Print: ['POST', 'print'],
};

/** Starts WebKitGTK on a screen of its own that nobody sees, with a session that keeps nothing, and gives what drives it. */
export async function startWebKit({ driver, browser }: WebKitBinaries): Promise<Device> {
  const screen = startScreen();
  const running: ChildProcess[] = [screen.process];
  const close = async () => {
    for (const process of running.toReversed()) {
      const gone = new Promise((done) => process.once('exit', done));
      process.kill();
      await gone;
    }
  };
  try {
    const port = await freePort();
    // As root, in a container for instance, WebKit's own sandbox cannot start.
    const env = { ...process.env, DISPLAY: await screen.display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LANG: 'C.UTF-8' };
    running.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    const base = `http://127.0.0.1:${port}`;
    await until(
      () =>
        fetch(`${base}/status`).then(
          ({ ok }) => ok,
          () => false,
        ),
      'WebKitWebDriver svarar',
      60_000,
    );
    const options = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
    const { sessionId, capabilities } = (await ask(base, 'POST', '/session', { capabilities: { alwaysMatch: options } })) as {
      sessionId: string;
      capabilities: { browserVersion: string };
    };
    const session = `/session/${sessionId}`;
    const send: Send = (command, { id, ...values }) => {
      const [method, path] = requests[command]!;
      return ask(base, method, `${session}/${path.replace('{id}', String(id))}`, method === 'POST' ? values : undefined);
    };
    return new Device('WebKitGTK', capabilities.browserVersion, send, async () => {
      await ask(base, 'DELETE', session).catch(() => undefined);
      await close();
    });
  } catch (error) {
    await close();
    throw error;
  }
}

async function ask(base: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(base + path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
  return value;
}

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
