import type { ParentRoad as RoadText, ParentTexts } from '../content/types.ts';
import { t } from '../content/i18n.ts';
import { parentAddress } from '../content/parent-addresses.ts';
import { ParentRoad } from './ParentRoad.tsx';
import { ParentTop } from './ParentTop.tsx';

/** A parents' road by itself, readable without scripts. */
export function ParentRoadPage({ road, texts }: { road: RoadText; texts: ParentTexts }) {
  return (
    <>
      <ParentTop path={`/foralder/${road.id}/`} language={texts.sprak.id} />
      <ParentRoad road={road} texts={texts} />
      <p className="note">
        <a href={parentAddress('/foralder/', texts.sprak.id)}>{t('foralder.till-fragorna')}</a>
      </p>
    </>
  );
}
