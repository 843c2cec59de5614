import { execFileSync } from 'node:child_process';
import { findChromium, findWholeChromium } from './chromium.ts';

// The browser tests need a Chromium, and one file of them the whole of it. Debian's packages where we may install them, Playwright's own elsewhere.
if (!findChromium() || !findWholeChromium()) {
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'inherit' });
  try {
    if (process.getuid?.() === 0) {
      run('apt-get', 'update');
      run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'chromium-headless-shell');
    } else run('npx', 'playwright', 'install', 'chromium');
  } catch {
    console.error(
      'The browser tests need Chromium: install Debian’s packages `chromium` and `chromium-headless-shell`, or run `npx playwright install chromium`.',
    );
    process.exit(1);
  }
}
