#!/usr/bin/env bash
# Packages:  type-fest 0.16.0 (the one workbox-build 7.4.1 brings along) with typescript 7.0.2 (npm), run 2026-11-27 with Node 20.20.2.
# Input:     a program with "lib": ["ES2022"] that calls [1].toSorted(), an ES2023 built-in, once without and once with a type import
#            from type-fest in another file.
# Behaviour: type-fest's declarations hold a reference to lib "esnext", and a lib reference counts for the whole program. So one type
#            import makes every newer built-in known, in every file: `lib` no longer tells what the oldest browser has.
# Output seen: without the import TS2550 on toSorted; with it no error.
# Matters to us: a dependency pulled it in, and shipped code called built-ins that our oldest phones lack. Each room now has a tsconfig
#            that names its types, and a test feeds it code that must be refused.
# Fails when the compiler answers otherwise.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact type-fest@0.16.0 typescript@7.0.2
echo '{ "compilerOptions": { "target": "ES2022", "lib": ["ES2022"], "types": [], "module": "NodeNext", "moduleResolution": "NodeNext", "noEmit": true, "strict": true }, "files": ["use.ts"] }' > tsconfig.json
echo 'export const sorted = [1].toSorted();' > use.ts
without=$(npx tsc -p . || true)
echo "import type { Except } from 'type-fest'; export type Plain = Except<{ a: 1; b: 2 }, 'b'>;" > other.ts
sed -i 's/"files": \["use.ts"\]/"files": ["use.ts", "other.ts"]/' tsconfig.json
with=$(npx tsc -p . || true)
echo "without type-fest: ${without:-no error}"
echo "with type-fest:    ${with:-no error}"
[[ $without == *TS2550* && -z $with ]]
