import { execFileSync } from 'node:child_process';
import { findBrotliModule, findCaddy, findNginx, hostPackages } from './hosts.ts';

// The tests run against the servers themselves. Debian's packages where we may install them; else it is said what to install.
if (!findNginx() || !findBrotliModule() || !findCaddy()) {
  const command = `apt-get install -y --no-install-recommends ${hostPackages.join(' ')}`;
  try {
    if (process.getuid?.() !== 0) throw new Error('not root');
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    execFileSync('apt-get', command.split(' ').slice(1), { stdio: 'inherit' });
  } catch {
    console.error(`nginx, its brotli module or Caddy is missing. On Debian: ${command}`);
    if (!findNginx()) process.exit(1);
  }
}
