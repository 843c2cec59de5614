import { execFileSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

// The browser tests need a Chromium. Debian's package where we may install it, Playwright's own elsewhere.
if (!findChromium()) {
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'inherit' });
  try {
    if (process.getuid?.() === 0) {
      run('apt-get', 'update');
      run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium-headless-shell');
    } else run('npx', 'playwright', 'install', 'chromium');
  } catch {
    console.error(
      'The browser tests need Chromium: install Debian’s package `chromium-headless-shell`, or run `npx playwright install chromium`.',
    );
    process.exit(1);
  }
}
