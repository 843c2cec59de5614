import { parentFiles, parentKinds, passagesOf } from './content/check-parents.ts';
import { stepsText } from './content/check-readability.ts';
import { readIds } from './content/compile.ts';
import { editionsOf } from './content/editions.ts';
import { roadFiles } from './content/files.ts';
import type { RoadKind } from './content/files.ts';
import { limits, readability } from './content/readability.ts';
import type { Kind } from './content/schema.ts';
import { paths } from './paths.ts';

/** One measured text; the limit where there is one. */
interface Row {
  readonly text: string;
  readonly passages: readonly string[];
  readonly limit?: number | undefined;
}

const files = readIds({ root: paths.content });
const roads = roadFiles(files).flatMap((file) => editionsOf<RoadKind>(file));
const bodies = [...files.of('fragor').filter(({ flow }) => flow !== 'foralder'), ...roads, ...files.of('sidor')];
const parents = parentKinds.flatMap((kind) => parentFiles(files, kind).flatMap((file) => editionsOf<Kind>(file)));

const rows: readonly Row[] = [
  ...roads.map((road) => ({ text: `${road.file}: steg`, passages: stepsText(road), limit: limits[road.flow ?? '']?.lix })),
  ...bodies.map(({ file, body }) => ({ text: `${file}: brödtext`, passages: body.split(/\n\s*\n|\n(?=[-#] )/) })),
  ...parents.map((file) => ({ text: file.file, passages: passagesOf(file), limit: limits['foralder']!.lix })),
];

const measured = rows.map((row) => ({ ...row, ...readability(row.passages) })).toSorted((a, b) => b.lix - a.lix);
console.log(' LIX  högst  ord/mening  längsta  text');
for (const { text, lix, limit, words, sentences, longest } of measured) {
  const figures = [
    lix.toFixed(0).padStart(4),
    String(limit ?? '').padStart(5),
    (words / sentences).toFixed(1).padStart(10),
    String(longest.length).padStart(7),
  ];
  console.log(`${figures.join('  ')}  ${text}${limit !== undefined && lix > limit ? '  ← för svår' : ''}`);
}
