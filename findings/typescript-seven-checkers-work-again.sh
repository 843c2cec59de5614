#!/usr/bin/env bash
# Packages:  typescript 7.0.2, xstate 5.33.3, zod 4.6.7 (npm), run 2026-11-28 with Node 20.20.2.
# Input:     eight modules, each with a machine and a schema whose types are inferred, checked with --checkers 1 and without the option.
# Behaviour: TypeScript 7 divides the files between four checkers when nothing is said, and each makes for itself the types that its files
#            share with the others'. What is found is the same; the work is several times as large. Where the cores are fewer than the
#            checkers, as on a small CI machine, that is not won back by their working side by side.
# Output seen: "instantiations: 78317 with one checker, 291284 by default (3.7 times)"; our own four projects took half the CPU with one.
# Matters to us: `npm run types` says --checkers 1.
# Fails when the default makes less than twice the instantiations of one checker, or finds something else.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact typescript@7.0.2 xstate@5.33.3 zod@4.6.7
mkdir src
for n in 1 2 3 4 5 6 7 8; do cat > "src/module$n.ts" <<TS
import { assign, setup } from 'xstate';
import { z } from 'zod';
export const shape = z.object({ name: z.string(), rows: z.array(z.object({ size: z.number(), kind: z.union([z.literal('x'), z.literal('y')]) })) });
export type Shape = z.infer<typeof shape>;
export const machine = setup({ types: { context: {} as { count: number }, events: {} as { type: 'go' } | { type: 'back' } } }).createMachine({
  context: { count: 0 },
  initial: 'one',
  states: { one: { on: { go: { target: 'two', actions: assign({ count: ({ context }) => context.count + 1 }) } } }, two: { on: { back: 'one' } } },
});
TS
done
count() { npx tsc --noEmit --strict --module nodenext --target es2022 --skipLibCheck --extendedDiagnostics "$@" src/*.ts > out.txt || { cat out.txt; echo 'CHANGED: it finds a fault'; exit 1; }; awk '/^Instantiations:/ {print $2}' out.txt; }
one=$(count --checkers 1); default=$(count)
echo "instantiations: $one with one checker, $default by default ($(awk "BEGIN {printf \"%.1f\", $default / $one}") times)"
[ "$default" -ge $((2 * one)) ] || { echo 'CHANGED: the default no longer does the work several times'; exit 1; }
