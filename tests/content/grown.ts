import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../src/build/compiler/files.ts';
import { isSignable, lineToSign } from '../../src/build/compiler/text-signature.ts';
import { paths } from '../../src/build/paths.ts';

/** The texts that a lawyer has signed in the grown content, one of each sort that our tests know by name. */
const signed = [
  'sv/personal/utfall/sip.md',
  'sv/personal/rad/vid-sjalvskada.md',
  'sv/personal/fragor/misstanke.md',
  'sv/foralder/spegel/sip.md',
  'sv/sidor/integritet.md',
  'en/foralder/utfall/ansok-om-stod.md',
  'lagrum/sol-19-1/2026-01-15.md',
  'kommuner/1463-mark.md',
  'lagandringar/skolbyte-2026.md',
];

/** A municipality that somebody reviews on the day. */
const reviewed = 'kommuner/0180-stockholm.md';

/** A provision whose newest wording nobody has read yet, and the change it is of. */
const unread = { wording: 'lagrum/skollagen-6-10/2026-08-01.md', change: 'lagandringar/krankande-behandling-2026.md' };

/**
 * A copy of content/ as it may stand on a later day, when what README and content/README.md ask for has been done: a lawyer has signed
 * texts, a municipality has been reviewed that day, and a wording of the law has been read and quoted.
 */
export function grownContent(day: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'vagval-vuxet-'));
  cpSync(paths.content, folder, { recursive: true });
  const edit = (file: string, change: (text: string) => string) => {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`content/${file} reads as before: grown.ts has something else to grow there.`);
    writeFileSync(join(folder, file), after);
  };

  edit(reviewed, (text) => text.replace(/^( {2}datum: ).*/m, `$1${day}`));
  read(edit);
  const files = readContent(folder, []).all.filter(isSignable);
  for (const path of signed) {
    const line = lineToSign(
      files.find(({ file }) => file === path)!,
      'jurist',
      day,
    );
    edit(path, (text) => text.replace(/^signatur:\n(?: {2}- .*\n)+/m, '').replace(/\n---\n/, `\nsignatur:\n  - ${line}\n---\n`));
  }
  return folder;
}

function read(edit: (file: string, change: (text: string) => string) => void) {
  const words = 'All personal ska motverka kränkande behandling.';
  edit('lagtext/skollag-2010-800.json', (text) =>
    JSON.stringify({ ...(JSON.parse(text) as Record<string, string>), '6 kap. 10 §|2026-08-01': words }, null, 2),
  );
  edit(unread.wording, (text) =>
    text
      .replace(/^lydelse: .*/m, 'text: skollag-2010-800\nparagraf: 6 kap. 10 §')
      .replace(/^status: .*/m, 'status: verifierad')
      .replace(/^namn: .*/m, 'namn: 6 kap. 10 § skollagen (2010:800)')
      .replace(/^kort: .*/m, 'kort: 6 kap. 10 § skollagen')
      .replace(/^jurist:\n(?: {2}- .*\n)+/m, '')
      .replace(/\s*$/, `\n\n> ${words}\n`),
  );
  edit(unread.change, (text) => text.replace(/^sakerhet: .*/m, 'sakerhet: beslutad-och-last').replace(/^jurist:\n(?: {2}- .*\n)+/m, ''));
}
