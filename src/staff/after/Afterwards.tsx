import { chosenEvent, ownDays } from '../../content/time-limits.ts';
import { usePart } from '../../content/store.ts';
import type { PlaceNames } from '../../content/place-words.ts';
import type { Road } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { Fold } from '../road/Section.tsx';
import { nextStep } from '../road/next-step.ts';
import { DaysAfter } from './DaysAfter.tsx';
import { TalkScript } from './TalkScript.tsx';

interface Props {
  readonly road: Road;
  readonly names: PlaceNames;
  /** No contact with the home before social services have agreed. */
  readonly blocked?: boolean;
}

/** What one takes along from a road: the talk on half a sheet of paper, and the days for the calendar. Nothing where it has neither. */
export function Afterwards({ road, names, blocked = false }: Props) {
  const timeline = usePart('roads')?.timelines[road.tidslinje];
  const { say } = nextStep(road, blocked);
  const hasTalk = say !== undefined && road.talk !== undefined;
  const hasDays = timeline !== undefined && (chosenEvent(timeline.punkter) !== undefined || ownDays(timeline.punkter).length > 0);
  if (!hasTalk && !hasDays) return null;
  const title = hasTalk ? (hasDays ? 'dagar.samtalet-och-dagarna' : 'samtal.rubrik') : 'dagar.rubrik';
  return (
    <Fold id="efterat" title={t(title)} className="afterwards">
      {hasTalk && <TalkScript talk={road.talk} say={say} atHand={road.haFramme} names={names} />}
      {hasDays && <DaysAfter key={timeline.id} timeline={timeline} />}
    </Fold>
  );
}
