import { editionsOf } from './editions.ts';
import type { Fault } from './faults.ts';
import { roadFiles } from './files.ts';
import type { ContentFile, ContentFiles, RoadKind } from './files.ts';
import { once } from './remembered.ts';
import { limits, readability } from './readability.ts';

/** The running text of a road's steps: what to do, and why. */
export const stepsText = ({ data }: ContentFile<RoadKind>): readonly string[] =>
  data.steg.flatMap(({ gor, mer }) => (mer ? [gor, mer] : [gor]));

const measured = once((road: ContentFile<RoadKind>) => readability(stepsText(road)));

/** The steps of every road can be read in a hurry, in each of its editions. */
export function checkReadability(files: ContentFiles, faults: Fault[]): void {
  for (const road of roadFiles(files).flatMap((file) => editionsOf<RoadKind>(file))) {
    const limit = limits[road.flow ?? ''];
    if (!limit) continue;
    const { lix, longest } = measured(road);
    if (lix > limit.lix)
      faults.push({
        file: road.file,
        key: 'steg',
        message: `Stegen är svåra att läsa: LIX ${lix}, högst ${limit.lix}.`,
        remedy: `Dela långa meningar och byt långa ord. Längst är: ”${longest.join(' ')}”.`,
      });
    if (longest.length > (limit.sentence ?? Infinity))
      faults.push({
        file: road.file,
        key: 'steg',
        message: `En mening har ${longest.length} ord, högst ${limit.sentence}: ”${longest.join(' ')}”.`,
        remedy: 'Dela meningen.',
      });
  }
}
