#!/usr/bin/env bash
# Packages:  rolldown 1.2.19, which vite 8.3.8 brings (npm), run 2026-11-27 with Node 20.20.2.
# Input:     codeSplitting.groups[].name as a function (id, context), which may ask context.getModuleInfo(id). Once called on the context,
#            once taken out of it first: (id, { getModuleInfo }) => …
# Behaviour: getModuleInfo is a method that reads its `this`. Taken out it throws, and the build stops with an error from inside Rolldown
#            that does not name the group. The same function in Rollup's manualChunks can be taken out.
# Output seen: "on the context: builds", "taken out: TypeError: Cannot read properties of undefined".
# Matters to us: src/build/site/chunks.ts hands the context on instead of taking it apart.
# Fails when Rolldown answers otherwise.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact vite@8.3.8
echo "import('./b.js'); console.log(1);" > a.js
echo "console.log(2);" > b.js
cat > run.mjs <<'JS'
import { rolldown, VERSION } from 'rolldown';
const build = async (name) => {
  try {
    const bundle = await rolldown({ input: 'a.js', logLevel: 'silent' });
    await bundle.generate({ codeSplitting: { groups: [{ name }] } });
    return 'builds';
  } catch (error) {
    return String(error.message).split('\n').map((line) => line.trim()).find((line) => line.includes('TypeError')) ?? String(error.message).split('\n')[0];
  }
};
const on = await build((id, context) => (context.getModuleInfo(id)?.isEntry ? 'first' : null));
const out = await build((id, { getModuleInfo }) => (getModuleInfo(id)?.isEntry ? 'first' : null));
console.log(`rolldown ${VERSION}\non the context: ${on}\ntaken out: ${out}`);
process.exit(on === 'builds' && out.includes('TypeError') ? 0 : 1);
JS
node run.mjs
