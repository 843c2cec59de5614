import { t } from '../content/i18n.ts';

/** The neutral page that the way out leads to: it names neither Vägval nor what one has read (see `leave-page.ts` of the build). */
export const neutralAddress = '/kalender/';

/** What the window is told when the user leaves by the way out: whatever is in memory is to be forgotten. */
export const leaving = 'vagval-ut';

/**
 * The way out: a link, so that it works before the scripts have come and without them. What it does more, and Escape pressed
 * three times, stands in the head of index.html. Only where parents read: for staff it would be noise.
 */
export function LeaveLink() {
  return (
    <a className="leave not-spoken" href={neutralAddress} data-lamna="">
      {t('lamna.knapp')} <small>{t('lamna.esc')}</small>
    </a>
  );
}
