import { expect, it } from 'vitest';
import { faultsAfter, replaced } from './broken.ts';

const file = 'kommuner/0180-stockholm.md';

it.each<[slip: string, edit: (text: string) => string, key: string, remedy: string]>([
  ['an unknown area', replaced('      - kungsholmen', '      - kungsholm'), 'insatser.0.omraden', 'lägg till området'],
  ['an unknown outcome', replaced('      - narvarostod', '      - narvaro'), 'insatser.0.utfall', 'Rätta id:t'],
  [
    'an unknown question in a condition',
    replaced('      omfattning:', '      omfattningen:'),
    'insatser.0.villkor.omfattningen',
    'Rätta id:t',
  ],
  ['an unknown answer in a condition', replaced('        - 50-59', '        - 50-60'), 'insatser.0.villkor.omfattning', 'Rätta id:t'],
  ['an area that replaces what there is not', replaced('      - skolsocialt-team', '      - skolteam'), 'omraden.1.ersatter', 'Rätta id:t'],
  ['an area that stands twice', replaced('  - id: farsta', '  - id: jarva\n    namn: Järva\n  - id: farsta'), 'omraden', 'annat id'],
  ['an unknown outcome of a case', replaced('    utfall: narvarostod', '    utfall: narvaro'), 'fall.0.utfall', 'Rätta id:t'],
  [
    'an unknown entry of a case',
    replaced(/^ {4}insatser:\n {6}- .*/m, '    insatser:\n      - finns-inte'),
    'fall.0.insatser',
    'Rätta id:t',
  ],
  ['an unknown question in a case', replaced('      arende: franvaro', '      arendet: franvaro'), 'fall.0.svar.arendet', 'Rätta id:t'],
  ['an unknown answer in a case', replaced('      arende: franvaro', '      arende: skolk'), 'fall.0.svar.arende', 'Rätta id:t'],
  ['an unknown area of a case', replaced('    omrade: sodermalm', '    omrade: soder'), 'fall.14.omrade', 'Rätta id:t'],
  ['an unknown source', replaced('kalla: stockholm-2025', 'kalla: stockholm'), 'insatser.0.kallor.0.kalla', 'lägg till källan'],
  ['an entry without a text', replaced(/^## rsu-2$[\s\S]*?(?=^## )/m, ''), '## rsu-2', '”## rsu-2”'],
  ['a text without an entry', replaced('## rsu-2', '## rsu-3\n\nText.\n\n## rsu-2'), '## rsu-3', 'insatsens id'],
  ['an entry without a source', replaced(/^ {4}kallor:\n(?: {6,}.*\n)+/m, ''), 'insatser.0.kallor', 'Lägg till den'],
  ['a name that is not the code’s', replaced('namn: Stockholm', 'namn: Solna'), 'namn', 'Skriv namn: Stockholm'],
])('tells of %s', (_, edit, key, remedy) => {
  const faults = faultsAfter({ [file]: edit });
  expect(faults.map((fault) => [fault.file, fault.key])).toEqual([[file, key]]);
  expect(faults[0]!.remedy).toContain(remedy);
});
