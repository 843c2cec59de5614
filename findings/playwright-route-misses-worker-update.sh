#!/usr/bin/env bash
# Packages:  playwright-core 1.65.1 (npm), with Debian's Chromium 156, run 2026-11-27 with Node 20.20.2.
# Input:     a page that registers a service worker, and a route on the worker's file (BrowserContext.route) set before the first visit, or
#            after it and before registration.update().
# Behaviour: the route is asked for the worker's file when it is registered, and what the route answers is what is installed. It is not
#            asked when the browser looks for a newer worker: update() fetches from the server itself. So a route cannot give a page a
#            newer version, but it can give the first visit an older one.
# Output seen: "asked at registration: 1, installed from the route: yes" and "asked at update: 0, a newer worker waits: no"; then, with the
#            first worker from the route, "update from the server: a newer worker waits: yes".
# Matters to us: the picture of the offer of a newer version is made with an older worker at the first visit.
# Fails when Playwright or Chromium lets the update through the route, or no longer asks it at registration.
set -euo pipefail
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || { echo 'Needs Chromium: apt-get install chromium'; exit 1; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact playwright-core@1.65.1
cat > run.mjs <<'JS'
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
const worker = "self.version = 'server'; addEventListener('message', (event) => event.source.postMessage(self.version));";
const server = createServer((request, response) => {
  const isWorker = request.url === '/sw.js';
  response.setHeader('content-type', isWorker ? 'text/javascript' : 'text/html');
  response.end(isWorker ? worker : '<!doctype html><title>page</title><p>page');
}).listen(0);
const base = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
const register = async () => {
  const registration = await navigator.serviceWorker.register('/sw.js');
  await navigator.serviceWorker.ready;
  return new Promise((done) => {
    navigator.serviceWorker.onmessage = ({ data }) => done(data);
    navigator.serviceWorker.startMessages();
    registration.active.postMessage('?');
  });
};
const update = async () => {
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
  await new Promise((done) => setTimeout(done, 1500));
  return Boolean(registration.waiting);
};
const routed = (context) => {
  const seen = { count: 0 };
  const answer = (route) => {
    seen.count += 1;
    return route.fulfill({ contentType: 'text/javascript', body: worker.replace('server', 'route') });
  };
  return context.route('**/sw.js', answer).then(() => seen);
};
const first = await browser.newContext();
const atRegistration = await routed(first);
const page = await first.newPage();
await page.goto(base);
const installed = await page.evaluate(register);
const asked = atRegistration.count;
// A page that the worker is in charge of keeps a newer one waiting.
await page.reload();
await first.unroute('**/sw.js');
const fromServer = await page.evaluate(update);

const second = await browser.newContext();
const other = await second.newPage();
await other.goto(base);
await other.evaluate(register);
await other.reload();
const atUpdate = await routed(second);
const fromRoute = await other.evaluate(update);
await browser.close();
server.close();
console.log(`asked at registration: ${asked}, installed from the route: ${installed === 'route' ? 'yes' : 'no'}`);
console.log(`asked at update: ${atUpdate.count}, a newer worker waits: ${fromRoute ? 'yes' : 'no'}`);
console.log(`update from the server: a newer worker waits: ${fromServer ? 'yes' : 'no'}`);
process.exit(asked === 1 && installed === 'route' && atUpdate.count === 0 && !fromRoute && fromServer ? 0 : 1);
JS
node run.mjs "$browser"
