import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { launch } from './browser.ts';
import { comparePeers } from './peers/peers.ts';
import { measurePages } from './pages.ts';
import { report, writeInto } from './report.ts';
import { build, measureScaling } from './scaling.ts';
import { measureTaps } from './taps.ts';

// npm run bench -- --peers [--write] [--rounds 7] …   (beside other tools, and not the tables below)
// npm run bench [-- --write] [--rounds 7] [--only pages,taps,layers] [--no-build] [--against <an older dist>] [--dist dist] [--cpus 4,6]
const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: 'pages,taps,layers' },
    build: { type: 'boolean', default: true },
    against: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    cpus: { type: 'string', default: '4,6' },
    peers: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
// Before the measuring itself makes the machine busy.
const isBusy = loadavg()[0]! > cpus().length;
const rounds = Number(values.rounds);
const wanted = new Set(values.only.split(','));

if (values.build && values.dist === 'dist') build('.');
const { dist, against } = values;
const browser = await launch();
try {
  const speeds = values.cpus.split(',').map(Number);
  const [name, text] = values.peers
    ? (['bench peers', `${conditions('')}\n\n${await comparePeers(browser, { dist, against, rounds, cpus: speeds })}\n`] as const)
    : (['bench', await ownTables(speeds)] as const);
  console.log(text);
  if (values.write && !writeInto('README.md', text, name))
    console.error(`README.md has no <!-- ${name} --> … <!-- /${name} --> to write between: nothing written.`);
} finally {
  await browser.close();
}

async function ownTables(speeds: readonly number[]): Promise<string> {
  const pages = wanted.has('pages') ? await measurePages(browser, dist, rounds, speeds, against) : [];
  const dists = [dist, ...(against === undefined ? [] : [against])];
  const [taps, before] = wanted.has('taps') ? await measureTaps(browser, dists, Math.max(3, Math.ceil(rounds / 2)), 6) : [];
  const scaled = wanted.has('layers') ? await measureScaling(browser, [13, 100, 290], 3) : [];
  return report(
    { pages, ...(taps && { taps }), ...(before && { before }), scaled },
    conditions(' The plain page is the same text as static HTML.'),
  );
}

/** How it was measured, and on what. */
function conditions(more: string): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}`;
  return (
    `Medians of ${rounds} first visits each, taken in turn in one run. Chromium ${browser.version()}, ${machine}, Node ${process.versions.node}, ` +
    `${new Date().toISOString().slice(0, 10)}${isBusy ? ', **on a busy machine**' : ''}. Line: 1.6 Mbit/s, 150 ms.${more} ` +
    'Compare ratios, not milliseconds: a loopback server and a shared machine are not a phone.'
  );
}
