import { textsIn, touchesOf } from '../../compiler/changes.ts';
import { wordingsById } from '../../compiler/check-law.ts';
import type { ContentFiles } from '../../compiler/files.ts';
import { monthsBefore, readBefore } from '../../compiler/warnings.ts';
import { breakDays } from '../../compiler/editions.ts';
import type { IsoDate } from '../../../content/types.ts';
import type { Comparison, Finding } from './compare.ts';

/** What falls due within twelve months: changes of the law, wordings that begin, and editions of texts, day by day. */
export function dueReport(files: ContentFiles, today: IsoDate): readonly string[] {
  const until = monthsBefore(today, -12);
  const within = (date: IsoDate | undefined): date is IsoDate => date !== undefined && date > today && date <= until;
  const touched = touchesOf(files);
  const lines = new Map<IsoDate, string[]>();
  const add = (date: IsoDate, line: string) => lines.set(date, [...(lines.get(date) ?? []), line]);

  for (const change of files.of('lagandringar')) {
    const from = change.data['galler-fran'];
    if (!within(from)) continue;
    const own = touched.filter((touch) => touch.change === change);
    const unwritten = own.filter(({ text }) => text === 'saknas').map(({ file }) => file.file);
    add(from, `${change.data.titel} [${change.data.sakerhet}]: ${own.length} texter berörs, ${unwritten.length} saknar ny text.`);
    for (const file of unwritten) add(from, `    utan ny text: content/${file}`);
  }
  for (const [id, wordings] of wordingsById(files))
    for (const { data } of wordings)
      if (within(data['galler-fran']))
        add(data['galler-fran'], `${id} får en ny lydelse${data.lydelse === 'ej-last' ? ', inte läst' : ''}.`);
  for (const file of textsIn(files)) for (const day of breakDays(file).filter(within)) add(day, `content/${file.file} får en ny utgåva.`);

  const days = [...lines].toSorted(([a], [b]) => a.localeCompare(b));
  return [
    `Det här infaller till och med ${until}:`,
    ...(days.length > 0 ? days.flatMap(([date, told]) => [`  ${date}`, ...told.map((line) => `    ${line}`)]) : ['  Inget.']),
  ];
}

/** The wordings that nobody has read after a day. */
export function uncheckedReport(files: ContentFiles, since: IsoDate, today: IsoDate): readonly string[] {
  const old = readBefore(files, since, today);
  const byDay = new Map<IsoDate, string[]>();
  for (const { id, day } of old) byDay.set(day, [...(byDay.get(day) ?? []), id]);
  return [
    `Inte läst sedan ${since}: ${old.length} lydelser.`,
    ...[...byDay].map(([day, ids]) => `  läst ${day} (${ids.length}): ${ids.join(', ')}`),
  ];
}

/** What newer statute texts change. */
export function comparisonReport({ same, findings, absent }: Comparison, folder: string): readonly string[] {
  return [
    `Jämfört med ${folder}: ${same} lydelser stämmer, ${findings.length} behöver läsas.`,
    ...findings.flatMap(({ file, how, texts }) => [
      `  content/${file}: ${inWords(how)}`,
      ...(texts.length > 0 ? [`    vilar på den: ${texts.join(', ')}`] : []),
    ]),
    ...(absent.length > 0 ? [`Lagtext som inte finns i mappen: ${absent.join(', ')}.`] : []),
  ];
}

function inWords(how: Finding['how']): string {
  switch (how.kind) {
    case 'andrat':
      return `orden är andra nu: ”${how.difference}”`;
    case 'flyttat':
      return `orden står nu i ${how.to}`;
    case 'upphor':
      return `lydelsen upphör ${how.on}`;
    case 'borta':
      return 'paragrafen finns inte';
    case 'gar-att-lasa':
      return `ordalydelsen går nu att läsa (${how.section})`;
  }
}
