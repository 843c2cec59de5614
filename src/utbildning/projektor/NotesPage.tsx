import { t } from '../../i18n.ts';

/** The trainer's notes, in a window that follows the projector's. */
export function NotesPage() {
  return <h1 tabIndex={-1}>{t('utb.anteckningar.rubrik')}</h1>;
}
