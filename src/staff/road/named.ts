import { withPlaces } from '../../content/place-words.ts';
import type { PlaceNames } from '../../content/place-words.ts';
import type { Html, Placed } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';

/** What names the municipalities in a text of a road, as far as they are known. */
export const namedBy =
  (names: PlaceNames) =>
  (text: Placed): Html =>
    withPlaces(text, names, (kommun) => t('plats.om-bor-dar', { kommun }));
