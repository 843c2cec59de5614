import type { RoadId } from '../../../machines/ids.gen.ts';
import { directionsAt } from '../../../machines/whereabouts.ts';
import type { SchoolKind, Whereabouts } from '../../../machines/whereabouts.ts';
import type { Slot } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { useLayer } from '../../session/useLayer.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { Slots } from '../../kit/Slots.tsx';
import type { PlaceControl } from '../../session/usePlace.ts';
import { Choice } from './Choice.tsx';
import { HomeChoice } from './HomeChoice.tsx';
import { Fold } from './Section.tsx';
import type { Surroundings } from './useWhere.ts';

interface Props {
  readonly outcome: RoadId;
  readonly where: Surroundings;
  readonly said: Whereabouts;
  readonly place: PlaceControl;
  readonly locate: (whereabouts: Whereabouts) => void;
  /** Where the pupil lives has been asked for already, in the first step. */
  readonly homeAsked: boolean;
}

const kinds: readonly SchoolKind[] = ['kommunal', 'fristaende'];
const homeSlots: readonly Slot[] = ['mottagning', 'socialjour', 'e-tjanst'];

/** School here, home there: whom the matter goes to, what is known of it, and what is not. */
export function Where({ outcome, where, said, place, locate, homeAsked }: Props) {
  const { known, names } = where;
  const directions = directionsAt(outcome, known);
  if (directions.length === 0) return null;

  const home = names.homeAssumed ? undefined : names.home;
  const spoken = { hem: home ?? t('plats.hem-okand'), skola: place.name ?? t('plats.skola-okand') };
  const followsHome = directions.some(({ direction }) => direction !== 'team' && direction !== 'franvaro');
  return (
    <Fold title={t('plats.rubrik')} className="where">
      {!homeAsked && <HomeChoice where={where} place={place} said={said} locate={locate} />}
      <Choice
        legend={t('plats.skola')}
        options={kinds}
        label={(kind) => t(`plats.skola-${kind}`)}
        value={known.school}
        choose={(school) => locate({ ...said, school })}
      />
      <ul className="directions">
        {directions.map(({ direction, because }) => (
          <li key={direction}>
            {t(`plats.${direction}`, spoken)} <LawChips ids={because} />
          </li>
        ))}
      </ul>
      {followsHome && where.homeId && home && <HomeSlots kommun={where.homeId} name={home} />}
    </Fold>
  );
}

function HomeSlots({ kommun, name }: { kommun: string; name: string }) {
  return <Slots state={useLayer(kommun)} name={name} slots={homeSlots} />;
}
