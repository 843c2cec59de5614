import type { Answers } from '../../../machines/flow.ts';
import type { OutcomeId } from '../../../machines/ids.gen.ts';
import { localOffer } from '../../../machines/local.ts';
import type { LocalOffer } from '../../../machines/local.ts';
import { titleFor } from '../../content/answer-line.ts';
import type { LocalService, Municipality, Road } from '../../content/types.ts';
import type { PlaceControl } from '../../session/usePlace.ts';

/** What the layer where the school lies has for a road and a run. */
export interface Offer extends LocalOffer<LocalService> {
  readonly layer: Municipality;
  /** Something is there, or may be. */
  readonly found: boolean;
}

/** What exists where the school lies; nothing until its layer has come, or where there is none. */
export function offerAt({ layer: state, place }: PlaceControl, outcome: OutcomeId, answers: Answers): Offer | undefined {
  if (state.status !== 'ready') return undefined;
  const offer = localOffer(state.layer, place?.omrade, outcome, answers);
  return { ...offer, layer: state.layer, found: offer.fits.length + offer.maybe.length > 0 };
}

/** The road's headline: it names a team only where the school's municipality is known to have one that may fit. */
export const titleAt = (road: Road, { name }: Pick<PlaceControl, 'name'>, offer: Offer | undefined): string =>
  titleFor(road, name !== undefined && offer?.found === true);
