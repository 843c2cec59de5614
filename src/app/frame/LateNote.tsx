import { t } from '../../content/i18n.ts';
import { parentAddress } from '../../content/parent-addresses.ts';

/** What a press is told when the scripts it waits for do not come (see index.html): links work without any. Hidden by itself otherwise. */
export function LateNote({ parents, language }: { parents: boolean; language: string }) {
  return (
    <div className="late" id="sent" hidden role="alert" suppressHydrationWarning>
      <p>{t('sent.text')}</p>
      <p>
        <a className="emergency" href="tel:112">
          {t('sent.fara')}
        </a>
      </p>
      <p>
        {parents ? (
          <a href={parentAddress('/foralder/hjalp-vid-vald/', language)}>{t('sent.vald')}</a>
        ) : (
          <a href="/vag/">{t('sent.vagar')}</a>
        )}
        {' · '}
        <a href="?">{t('sent.ladda')}</a>
      </p>
    </div>
  );
}
