import type { Road } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';

/** The way to the mirror of a road, for a teacher to show or print in the meeting; nothing where there is none. */
export function MirrorLink({ road }: { road: Road }) {
  if (!road.spegel) return null;
  return (
    <p className="mirror">
      <a href={`/foralder/spegel/${road.id}/`}>{t('spegel.lank')}</a>
      {road.spegelForst && <strong> {t('spegel.forst', { villkor: road.spegelForst })}</strong>}
    </p>
  );
}
