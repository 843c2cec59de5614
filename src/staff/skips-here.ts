import type { QuestionId } from '../../machines/ids.gen.ts';
import { inReach } from '../../machines/local.ts';
import { conditionsOf, skipsFor } from '../../machines/skips.ts';
import type { PlaceControl } from '../session/usePlace.ts';

/** The questions whose answers change nothing where the school lies. While that is not known they are asked. */
export function skipsHere({ place, layer: state }: Pick<PlaceControl, 'place' | 'layer'>): readonly QuestionId[] {
  if (state.status === 'none') return [...skipsFor([])];
  if (state.status !== 'ready') return [];
  return [...skipsFor(conditionsOf([{ ...state.layer, insatser: inReach(state.layer, place?.omrade) }]))];
}
