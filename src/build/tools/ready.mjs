// Runs before anything is installed, so it imports nothing that must be installed, and nothing that an old Node lacks.
const [major, minor] = process.versions.node.split('.').map(Number);
const newEnough = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);

if (!newEnough) {
  console.error(
    `Vägval needs Node 20.19 or later, or 22.12 or later; this is Node ${process.versions.node}.\n` +
      'Install a newer one from https://nodejs.org, or run `nvm install` in this folder (it reads .nvmrc), and try again.',
  );
  process.exit(1);
}
