import { until } from './until.ts';

/** Sends a command of WebDriver, by its name in the standard, and gives its value. */
export type Send = (command: string, values: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** How long (ms) a hand takes to what has just come up; a press before that is not taken (src/kit/one-gesture.ts). */
const hand = 400;

/** One browser with one window, driven as WebDriver drives any engine: what a finger and an eye can do. */
export class Device {
  readonly engine: string;
  /** As the browser itself says it. */
  readonly version: string;
  readonly close: () => Promise<void>;
  readonly #send: Send;

  constructor(engine: string, version: string, send: Send, close: () => Promise<void>) {
    this.engine = engine;
    this.version = version;
    this.#send = send;
    this.close = close;
  }

  /** Opens an address, and waits until it can be read. */
  async open(address: string): Promise<void> {
    await this.#send('Navigate', { url: address });
  }

  back = () => this.#send('Back', {});
  forward = () => this.#send('Forward', {});
  reload = () => this.#send('Refresh', {});

  /** The path of the page and what follows it. */
  async path(): Promise<string> {
    const { pathname, search, hash } = new URL((await this.#send('GetCurrentURL', {})) as string);
    return pathname + search + hash;
  }

  /** What JavaScript in the page gives: the body of a function, with these as `arguments`. */
  run<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    return this.#send('ExecuteScript', { script, args }) as Promise<T>;
  }

  /** The same of a promise that the script gives to the function `done`. */
  later<T>(script: string): Promise<T> {
    return this.#send('ExecuteAsyncScript', { script: `const done = arguments[arguments.length - 1]; ${script}`, args: [] }) as Promise<T>;
  }

  /** Waits until something that is looked for can be seen. */
  async see(selector: string): Promise<void> {
    await until(() => this.sees(selector), `${this.engine}: ${selector}`);
  }

  /** True when something that is looked for can be seen. A page that is just being left shows nothing. */
  async sees(selector: string): Promise<boolean> {
    const script = 'const e = document.querySelector(arguments[0]); return !!e && e.getClientRects().length > 0';
    return this.run<boolean>(script, selector).catch(() => false);
  }

  /** The words of the first that is found. */
  text = (selector: string) => this.run<string>('return document.querySelector(arguments[0]).textContent.trim()', selector);

  /** Waits until it can be seen and taps it as a finger would, in the middle of what the screen shows. */
  async tap(selector: string): Promise<void> {
    await this.see(selector);
    await new Promise((done) => setTimeout(done, hand));
    await this.run("document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' })", selector);
    const found = (await this.#send('FindElement', { using: 'css selector', value: selector })) as Record<string, string>;
    await this.#send('ElementClick', { id: Object.values(found)[0] });
  }

  /** Presses a key and lets it go, so many times. */
  async press(key: string, times = 1): Promise<void> {
    const strokes = Array.from({ length: times }, () => [
      { type: 'keyDown', value: key },
      { type: 'keyUp', value: key },
    ]).flat();
    await this.#send('PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions: strokes }] });
  }

  /** The page on A4 without margins of the printer's own, as a PDF in base64. */
  print = () =>
    this.#send('Print', {
      page: { width: 21, height: 29.7 },
      margin: { top: 0, bottom: 0, left: 0, right: 0 },
      background: true,
      shrinkToFit: false,
    }) as Promise<string>;

  /** Opens an address of ours and waits until taps are the app's own. */
  async visit(address: string): Promise<void> {
    await this.open(address);
    await this.ready();
  }

  /** Waits until taps are the app's own. */
  async ready(): Promise<void> {
    await until(
      () => this.run<boolean>("return 'vagvalReady' in window").catch(() => false),
      `${this.engine}: appen har tagit över`,
      40_000,
    );
  }
}
