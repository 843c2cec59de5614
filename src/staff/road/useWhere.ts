import type { Answers } from '../../../machines/flow.ts';
import { whereaboutsOf } from '../../../machines/whereabouts.ts';
import type { Whereabouts } from '../../../machines/whereabouts.ts';
import type { PlaceNames } from '../../content/place-words.ts';
import { usePart } from '../../content/store.ts';
import { placeName } from '../../session/usePlace.ts';
import type { PlaceControl } from '../../session/usePlace.ts';

/** School here, home there: what is known of both in a run. */
export interface Surroundings {
  readonly known: Whereabouts;
  readonly names: PlaceNames;
  /** The municipality where the pupil lives, as far as anybody has said, by id. */
  readonly homeId?: string | undefined;
}

/** What is known of where the pupil goes to school and lives; until somebody says otherwise, that may be the same municipality. */
export function useWhere({ place }: PlaceControl, said: Whereabouts, answers: Answers): Surroundings {
  const layers = usePart('layers');
  const known = whereaboutsOf(said, answers);
  const homeId = known.home === 'annanstans' ? known.homeMunicipality : known.home === 'vet-inte' ? undefined : place?.kommun;
  const nameOf = (kommun: string | undefined) => (kommun && layers ? placeName(layers, { kommun }) : undefined);
  return { known, homeId, names: { school: nameOf(place?.kommun), home: nameOf(homeId), homeAssumed: !known.home } };
}
