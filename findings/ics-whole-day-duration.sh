#!/usr/bin/env bash
# Package:   ics 3.12.0 (npm), run 2026-11-27 with Node 20.20.2.
# Input:     one event with a whole-day start, [2026, 12, 11], and the duration { days: 1 }, as its documentation allows.
# Behaviour: it returns no error and writes "DURATION:P1DT". RFC 5545, section 3.3.6, lets a "T" stand only before hours, minutes or
#            seconds, so a strict reader may refuse the event. With `end` instead of `duration` the event is right (DTEND;VALUE=DATE).
# Output seen: DURATION:P1DT
# Matters to us: time limits are whole days, so our calendar files write DTEND and never DURATION.
# Fails when the package writes something else.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ics@3.12.0
cat > run.mjs <<'JS'
import ics from 'ics';
const { error, value } = ics.createEvent({ title: 'Follow up', start: [2026, 12, 11], duration: { days: 1 }, uid: 'one@example.org' });
console.log(error === null ? value.match(/^DURATION:.*$/m)[0].trim() : `error: ${error.message}`);
JS
seen=$(node run.mjs)
echo "ics 3.12.0 wrote: $seen"
[ "$seen" = 'DURATION:P1DT' ]
