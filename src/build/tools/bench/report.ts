import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Loaded } from './pages.ts';
import type { Scaled } from './scaling.ts';
import { median, p90 } from './stats.ts';
import type { Taps } from './taps.ts';

/** Everything that was measured, as Markdown for the README. */
export function report(
  results: { readonly pages: readonly Loaded[]; readonly taps?: Taps; readonly before?: Taps; readonly scaled: readonly Scaled[] },
  conditions: string,
): string {
  const tables: string[] = [];
  if (results.pages.length > 0) tables.push(pageTable(results.pages));
  if (results.taps) tables.push(tapTable(results.taps));
  const against = againstRows(results.pages, results.taps, results.before);
  if (against.length > 0) tables.push(table(['Against the older build, in the same run', 'Now', 'Before', 'Ratio'], against));
  if (results.scaled.length > 0) tables.push(layerTable(results.scaled));
  return `${[conditions, ...tables].join('\n\n')}\n`;
}

const pageTable = (pages: readonly Loaded[]) =>
  table(
    [
      'Page, CPU',
      'First paint',
      'plain page',
      'ratio',
      'Largest paint',
      'plain page',
      'ratio',
      'Ready for taps',
      'Blocked',
      'Bytes until ready',
    ],
    pages.map(({ name, cpu, app, plain }) => [
      `${name}, ${cpu}× slower`,
      ms(app.fcp),
      ms(plain.fcp),
      ratio(app.fcp, plain.fcp),
      ms(app.lcp),
      ms(plain.lcp),
      ratio(app.lcp, plain.lcp),
      ms(app.ready),
      ms(app.blocked),
      kB(app.bytes),
    ]),
  );

const tapTable = ({ questions, first, roads }: Taps) =>
  table(
    ['From tap to painted, 6× slower CPU', 'Median', '9 in 10 within', 'Taps'],
    (
      [
        ['The next question', questions],
        ['The second question, tapped the moment the start is ready', first],
        ['The road', roads],
      ] as const
    ).map(([name, taps]) => [name, ms(median(taps)), ms(p90(taps)), String(taps.length)]),
  );

function againstRows(pages: readonly Loaded[], taps?: Taps, before?: Taps): readonly (readonly string[])[] {
  const row = (name: string, unit: (figure: number) => string, now: number, then: number) => [
    name,
    unit(now),
    unit(then),
    ratio(now, then),
  ];
  return [
    ...pages.flatMap(({ name, cpu, app, before: older }) =>
      older
        ? [
            row(`${name}, ${cpu}×: first paint`, ms, app.fcp, older.fcp),
            row(`${name}, ${cpu}×: ready for taps`, ms, app.ready, older.ready),
            row(`${name}, ${cpu}×: bytes until then`, kB, app.bytes, older.bytes),
          ]
        : [],
    ),
    ...(taps && before
      ? [
          row('The next question', ms, median(taps.questions), median(before.questions)),
          row('The second question, tapped at once', ms, median(taps.first), median(before.first)),
          row('The road', ms, median(taps.roads), median(before.roads)),
        ]
      : []),
  ];
}

const layerTable = (scaled: readonly Scaled[]) =>
  table(
    ['Local layers', 'First load, gzip', 'brotli', 'Build', 'Offline copy, fetched', 'whole first visit', 'stored in'],
    scaled.map(({ layers, firstLoad, build, offline }) => [
      String(layers),
      kB(firstLoad.gzip),
      kB(firstLoad.brotli),
      `${build.toFixed(1)} s`,
      kB(offline.bytes),
      kB(offline.whole),
      `${offline.seconds.toFixed(1)} s`,
    ]),
  );

/** A table in Markdown: the first column to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Milliseconds in words. */
export const ms = (figure: number) => `${Math.round(figure)} ms`;
/** Thousands of bytes in words. */
export const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
/** How many times `b` there are in `a`. */
export const ratio = (a: number, b: number) => (a / b).toFixed(2);

/** Puts a report between the marks of that name in a README. False when there is no README with such marks. */
export function writeInto(file: string, text: string, mark = 'bench'): boolean {
  if (!existsSync(file)) return false;
  const old = readFileSync(file, 'utf8');
  const marks = new RegExp(`(<!-- ${mark} -->)[\\s\\S]*?(<!-- /${mark} -->)`);
  if (!marks.test(old)) return false;
  writeFileSync(
    file,
    old.replace(marks, (_, open: string, close: string) => `${open}\n\n${text}\n${close}`),
  );
  return true;
}
