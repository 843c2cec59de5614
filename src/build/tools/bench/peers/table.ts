import { kB, ms, ratio, table } from '../report.ts';
import type { Measured } from './measure.ts';

/** Who stands where in the table: names of contenders. */
export interface Columns {
  readonly floor: string;
  readonly app: string;
  readonly peers: readonly string[];
  /** An older build of the app. */
  readonly before?: string;
}

const figures = [
  ['Bytes until the first tap is answered', 'bytes', kB],
  ['First paint', 'fcp', ms],
  ['Largest paint', 'lcp', ms],
  ['Until a tap is answered', 'ready', ms],
  ['First tap, made at once → next question painted', 'first', ms],
  ['Tap → next question painted', 'question', ms],
  ['Tap → road painted', 'road', ms],
  ['Script heap at the road', 'heap', (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`],
] as const;

/** One table for each processor speed: a column for each contender, and ratios. */
export function peerTables(measured: readonly Measured[], { floor, app, peers, before }: Columns): readonly string[] {
  const names = [floor, app, ...(before === undefined ? [] : [before]), ...peers];
  return [...new Set(measured.map(({ cpu }) => cpu))].map((cpu) => {
    const of = (name: string) => measured.find((it) => it.cpu === cpu && it.name === name)!;
    const head = [
      `CPU ${cpu}× slower`,
      ...names,
      `${app} / ${floor}`,
      `${app} / best peer`,
      ...(before === undefined ? [] : [`${app} / ${before}`]),
    ];
    const rows = figures.map(([title, key, unit]) => {
      const now = of(app)[key];
      return [
        title,
        ...names.map((name) => known(of(name)[key], unit)),
        known(now / of(floor)[key], inTwo),
        known(now / Math.min(...peers.map((name) => of(name)[key])), inTwo),
        ...(before === undefined ? [] : [known(now / of(before)[key], inTwo)]),
      ];
    });
    const { offline } = of(app);
    const then = before === undefined ? undefined : of(before).offline;
    const repeat = [
      'Repeat visit without a network, until a tap is answered',
      ...names.map((name) => offlineWords(of(name).offline)),
      // A ratio needs someone else who comes.
      'none to compare',
      'none to compare',
      ...(before === undefined ? [] : [offline === undefined || then === undefined ? 'none to compare' : ratio(offline, then)]),
    ];
    const lost = [
      'Taps that led nowhere',
      ...names.map((name) => `${of(name).lost} of ${of(name).taps}`),
      '–',
      '–',
      ...(before === undefined ? [] : ['–']),
    ];
    return table(head, [...rows, lost, repeat]);
  });
}

const offlineWords = (time: number | undefined) => (time === undefined ? 'does not come' : ms(time));

const inTwo = (figure: number) => figure.toFixed(2);

/** A figure in words; one that no round gave is said to be missing. */
const known = (figure: number, unit: (figure: number) => string) => (Number.isNaN(figure) ? 'not measured' : unit(figure));
