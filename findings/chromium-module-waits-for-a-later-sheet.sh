#!/usr/bin/env bash
# Packages:  playwright-core 1.65.1 (npm), with Debian's Chromium 156, run 2026-11-28 with Node 20.20.2.
# Input:     a page with a short inline script in its head, and last in its body a link to a style sheet that takes a second to come.
# Behaviour: as <script type="module"> the inline script waits for that style sheet, though the sheet stands after it and the page above it is
#            painted long before. With `async` the same script runs at once. (HTML says so: what is deferred waits for every sheet that a
#            script would wait for, when the page has been read to its end.) A page that puts its style sheet last, so as to be painted
#            sooner, has its module scripts last of all.
# Output seen: "classic ran before the sheet; module ran after the sheet; module async ran before the sheet".
# Matters to us: the scripts of a page (src/index.html) are a module with `async`; without it a tap was answered a second later on such a line.
# Fails when Chromium runs the module before the sheet has come, or the async one after it.
set -euo pipefail
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || { echo 'Needs Chromium: apt-get install chromium'; exit 1; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact playwright-core@1.65.1
cat > run.mjs <<'JS'
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
const kinds = { classic: '', module: ' type="module"', 'module async': ' type="module" async' };
const server = createServer(({ url }, response) => {
  if (url === '/slow.css') return setTimeout(() => response.setHeader('content-type', 'text/css').end('p{color:green}'), 1000);
  const attributes = kinds[decodeURIComponent(url.slice(1))] ?? '';
  return response
    .setHeader('content-type', 'text/html')
    .end(`<!doctype html><title>t</title><script${attributes}>window.ran = performance.now()</script><p>text</p><link rel="stylesheet" href="/slow.css">`);
}).listen(0);
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
const page = await browser.newPage();
const seen = [];
for (const kind of Object.keys(kinds)) {
  await page.goto(`http://localhost:${server.address().port}/${encodeURIComponent(kind)}`);
  const isAfter = await page.evaluate(() => window.ran > performance.getEntriesByType('resource')[0].responseEnd);
  seen.push(`${kind} ran ${isAfter ? 'after' : 'before'} the sheet`);
}
console.log(seen.join('; '));
await browser.close();
server.close();
process.exit(seen.join() === 'classic ran before the sheet,module ran after the sheet,module async ran before the sheet' ? 0 : 1);
JS
node run.mjs "$browser" || { echo 'CHANGED'; exit 1; }
