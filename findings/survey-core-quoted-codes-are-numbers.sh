#!/usr/bin/env bash
# Package:   survey-core 3.1.1 (npm, newest; the same in 2.5.38 and 3.0.0), run 2026-11-27 with Node 20.20.2.
# Input:     a question whose answers are codes, as text, and a condition that compares with a quoted code: {code} = '0180'.
# Behaviour: both sides are made numbers where they can be. '0180' equals '180', '1e2' (a class name) equals '100', '0x10' equals '16'.
#            Not both ways: {code} = '180' is false for '0180', so the two conditions do not agree on whether the codes are the same.
#            Nothing is said.
# Output seen: code 180, {code} = '0180': true; code 0180, {code} = '180': false; code 100, {code} = '1e2': true
# Matters to us: Swedish municipality codes begin with 0, and a page shown for one of them would show for an answer that is not it. Our ids
#            in the survey that `npm run bench -- --peers` builds are not like numbers, and a test walks every run of it.
# Fails when the package answers something else.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact survey-core@3.1.1
cat > run.cjs <<'JS'
const { Model } = require('survey-core');
const survey = new Model({ elements: [{ type: 'radiogroup', name: 'code', choices: ['0180', '180', '1e2', '100'] }] });
const seen = [
  ['180', "{code} = '0180'"],
  ['0180', "{code} = '180'"],
  ['100', "{code} = '1e2'"],
].map(([code, condition]) => {
  survey.data = { code };
  return `code ${code}, ${condition}: ${survey.runCondition(condition)}`;
});
console.log(seen.join('; '));
JS
seen=$(node run.cjs)
echo "survey-core 3.1.1: $seen"
[ "$seen" = "code 180, {code} = '0180': true; code 0180, {code} = '180': false; code 100, {code} = '1e2': true" ]
