#!/usr/bin/env bash
# Package:   ical-generator 11.1.2 (npm), run 2026-11-27 with Node 20.20.2 in the time zone Europe/Stockholm.
# Input:     a whole-day event whose start is local midnight of 11 December 2026: new Date(2026, 11, 11), allDay: true, no time zone named.
# Behaviour: the date is taken from the moment in UTC, which is still 10 December east of Greenwich: the event lands a day early.
#            In UTC the same lines give the right day. Nothing is said.
# Output seen: Europe/Stockholm DTSTART;VALUE=DATE:20261210, UTC DTSTART;VALUE=DATE:20261211
# Matters to us: a time limit that is shown a day early is a wrong time limit; we write the calendar day itself.
# Fails when the package writes something else.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ical-generator@11.1.2
cat > run.mjs <<'JS'
import ical from 'ical-generator';
const calendar = ical();
calendar.createEvent({ id: 'one', summary: 'Follow up', start: new Date(2026, 11, 11), allDay: true });
console.log(calendar.toString().match(/^DTSTART.*$/m)[0].trim());
JS
stockholm=$(TZ=Europe/Stockholm node run.mjs)
utc=$(TZ=UTC node run.mjs)
echo "ical-generator 11.1.2 wrote: Europe/Stockholm $stockholm, UTC $utc"
[ "$stockholm" = 'DTSTART;VALUE=DATE:20261210' ] && [ "$utc" = 'DTSTART;VALUE=DATE:20261211' ]
