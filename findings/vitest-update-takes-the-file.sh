#!/usr/bin/env bash
# Package:   vitest 4.1.12 (npm), run 2026-11-27 with Node 20.20.2.
# Input:     two test files; `vitest run -u one.test.mjs two.test.mjs` and `vitest run one.test.mjs two.test.mjs -u`.
# Behaviour: -u takes an optional value since it can be "all", "new" or "none", and takes the first path for that value: the file is not
#            run, nothing is said, and the exit status is 0.
# Output seen: with -u first 1 file is run, with -u last 2.
# Matters to us: a reviewed list that one means to write anew is left as it was.
# Fails when both run as many.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact vitest@4.1.12 vite@8.3.8
for name in one two; do echo "import { expect, it } from 'vitest'; it('$name', () => expect(1).toBe(1));" > $name.test.mjs; done
count() { NO_COLOR=1 npx vitest run "$@" --reporter=json 2>/dev/null | tail -n 1 | node -e "let s='';process.stdin.on('data',d=>s+=d).on('end',()=>console.log(JSON.parse(s).testResults.length))"; }
first=$(count -u one.test.mjs two.test.mjs)
last=$(count one.test.mjs two.test.mjs -u)
echo "files run with -u first: $first, with -u last: $last"
[ "$first" = 1 ] && [ "$last" = 2 ]
