import { execFileSync } from 'node:child_process';
import { enginePackages, findFirefox, findWebKit } from './engines.ts';

// The tests run in Firefox and WebKitGTK too. Debian's packages where we may install them; elsewhere those tests are skipped, in words.
if (!findFirefox() || !findWebKit()) {
  const command = `apt-get install -y --no-install-recommends ${enginePackages.join(' ')}`;
  try {
    if (process.getuid?.() !== 0) throw new Error('not root');
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    execFileSync('apt-get', command.split(' ').slice(1), { stdio: 'inherit' });
  } catch {
    console.warn(`Firefox or WebKitGTK is missing, and their tests are skipped. On Debian: ${command}`);
  }
}
