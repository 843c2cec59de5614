import { execFileSync } from 'node:child_process';
import { findFirefox } from './engines.ts';
import { findChromiumWindow, missingForOrca, orcaPackages } from './orca.ts';

// The run is made with the screen reader itself. Debian's packages where we may install them; else it is said what to install.
if (missingForOrca().length > 0 || !findFirefox() || !findChromiumWindow()) {
  const command = `apt-get install -y --no-install-recommends ${orcaPackages.join(' ')}`;
  try {
    if (process.getuid?.() !== 0) throw new Error('not root');
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    execFileSync('apt-get', command.split(' ').slice(1), { stdio: 'inherit' });
  } catch {
    console.error(`Orca, or something that it needs, is missing. On Debian: ${command}`);
    process.exit(1);
  }
}
