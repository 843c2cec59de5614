import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Device } from './device.ts';
import type { Send } from './device.ts';
import { until } from './until.ts';

// Playwright 1.65 asks every Firefox for `emulation.setMediaFeaturesOverride`, which ESR 153 has not got: no page can be opened. So
// Firefox is driven by Marionette, its own door for tests, which takes the commands of WebDriver as `length:[0, id, command, values]`.
const preferences: Readonly<Record<string, string | number | boolean>> = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'intl.accept_languages': 'sv-SE, sv',
  // A worker is served over http here, as on any machine of a developer.
  'dom.serviceWorkers.testing.enabled': true,
};

/**
 * Starts a Firefox with a profile of its own that holds nothing, and gives what drives it.
 * `shown` is the environment of a screen and a session to show it in, for those who listen to it or press its keys; without, it has no window.
 */
export async function startFirefox(binary: string, shown?: NodeJS.ProcessEnv): Promise<Device> {
  const profile = mkdtempSync(join(tmpdir(), 'vagval-firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const how = shown ? [] : ['--headless'];
  const firefox = spawn(binary, ['--marionette', ...how, '--no-remote', '--profile', profile], {
    stdio: 'ignore',
    env: shown ?? process.env,
  });
  const close = async () => {
    const gone = new Promise((done) => firefox.once('exit', done));
    firefox.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const portFile = join(profile, 'MarionetteActivePort');
    await until(() => existsSync(portFile), 'Firefox svarar', 90_000);
    const send = await marionette(Number(readFileSync(portFile, 'utf8')));
    const { capabilities } = (await send('NewSession', {})) as { capabilities: { browserVersion: string } };
    return new Device('Firefox', capabilities.browserVersion, send, close);
  } catch (error) {
    await close();
    throw error;
  }
}

interface Waiting {
  readonly done: (value: unknown) => void;
  readonly failed: (error: Error) => void;
}

async function marionette(port: number): Promise<Send> {
  const socket = connect(port, '127.0.0.1');
  await new Promise((done, failed) => socket.once('connect', done).once('error', failed));
  const waiting = new Map<number, Waiting>();
  let received = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(':');
      const length = Number(received.subarray(0, colon));
      if (colon < 1 || received.length < colon + 1 + length) return;
      const message = JSON.parse(received.subarray(colon + 1, colon + 1 + length).toString()) as unknown;
      received = received.subarray(colon + 1 + length);
      // The first is a greeting, the rest are answers: [1, id, error, result].
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [1, number, { error: string; message: string } | null, unknown];
      const command = waiting.get(id);
      waiting.delete(id);
      if (error) command?.failed(new Error(`${error.error}: ${error.message}`));
      else command?.done(result && typeof result === 'object' && 'value' in result ? result.value : result);
    }
  });
  let last = 0;
  return (command, values) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      const text = JSON.stringify([0, last, `WebDriver:${command}`, values]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
