import { t } from '../../i18n.ts';

/** A case before a room that votes. */
export function ProjectorPage() {
  return <h1 tabIndex={-1}>{t('utb.projektor.rubrik')}</h1>;
}
