#!/usr/bin/env bash
# Packages:  react and react-dom 19.3.1, esbuild 0.28.2, playwright-core 1.65.1 (npm), with Debian's Chromium 156, run 2026-11-27 with
#            Node 20.20.2.
# Input:     an effect written as an arrow without a body, useEffect(() => ref.current.scrollIntoView()), in a component that is shown and
#            then taken away.
# Behaviour: scrollIntoView used to return undefined. In this Chromium it returns a promise (CSSOM View has scroll methods do so), so the
#            effect hands React a promise as its cleanup. React says so only in its development build; the production build calls it when
#            the component goes away, and throws.
# Output seen: "returns: promise" and "error when taken away: … is not a function".
# Matters to us: choosing a municipality fell with that error. Every effect that scrolls now has a body.
# Fails when Chromium returns something else or React takes it.
set -euo pipefail
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || { echo 'Needs Chromium: apt-get install chromium'; exit 1; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact react@19.3.1 react-dom@19.3.1 esbuild@0.28.2 playwright-core@1.65.1
cat > app.jsx <<'JSX'
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
function Part() {
  const ref = useRef(null);
  useEffect(() => ref.current.scrollIntoView(), []);
  return <p ref={ref}>part</p>;
}
window.faults = [];
const root = createRoot(document.getElementById('root'), { onUncaughtError: (error) => window.faults.push(String(error)) });
window.show = (on) => root.render(on ? <Part /> : <p>gone</p>);
JSX
npx esbuild app.jsx --bundle --minify --jsx=automatic --define:process.env.NODE_ENV='"production"' --outfile=app.js --log-level=error
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent('<div id="root"></div>');
await page.addScriptTag({ content: readFileSync('app.js', 'utf8') });
const kind = await page.evaluate(() => { const value = document.body.scrollIntoView(); return value instanceof Promise ? 'promise' : String(value); });
await page.evaluate(() => window.show(true));
await page.waitForTimeout(300);
await page.evaluate(() => window.show(false));
await page.waitForTimeout(300);
const faults = await page.evaluate(() => window.faults);
await browser.close();
console.log(`returns: ${kind}`);
console.log(`error when taken away: ${faults.join('; ') || 'none'}`);
process.exit(kind === 'promise' && faults.some((fault) => fault.includes('is not a function')) ? 0 : 1);
JS
node run.mjs "$browser"
