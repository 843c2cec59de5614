import { t } from '../content/i18n.ts';
import type { TriedBrowser } from '../content/proof.ts';
import { amount } from '../kit/amount.ts';
import { Verdict } from './Verdict.tsx';

/** The browsers that the app is tried in, with the versions that ran on this release. */
export function BrowsersRan({ browsers }: { browsers: readonly TriedBrowser[] }) {
  return (
    <ul className="proved">
      {browsers.map(({ id, versions, verdict, passed, failed }) => (
        <li key={id}>
          <b>{versions.join(', ') || t(`kontroll.motor-${id}`)}</b> <Verdict of={verdict} />
          {verdict !== 'inte-kort' && <p className="meta">{t('kontroll.prov', { bra: amount(passed), fel: amount(failed) })}</p>}
        </li>
      ))}
    </ul>
  );
}
