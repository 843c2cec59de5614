import { useEffect, useState } from 'react';
import { Loading } from '../kit/Loading.tsx';
import { usePart } from '../content/store.ts';
import { t } from '../content/i18n.ts';
import { isOnlyHere, shownAddress, startAddress } from './start-address.ts';
import { QrCode } from './QrCode.tsx';

const said = ['startaffisch.sa-1', 'startaffisch.sa-2', 'startaffisch.sa-3'] as const;

/** A poster for the staff room: one A4 with a QR code to the start, of the address that the page is read on. */
export function PosterPage() {
  const files = usePart('kommunfil');
  const [here, setHere] = useState<string>();
  useEffect(() => setHere(startAddress()), []);
  if (!files) return <Loading part="kommunfil" />;
  const address = files.address ?? here;
  // A code to an address that reaches nobody else would be worse than none.
  const reaches = address !== undefined && !isOnlyHere(address);
  return (
    <>
      <div className="poster-about">
        <h1 tabIndex={-1}>{t('startaffisch.rubrik')}</h1>
        <p className="lead">{t('startaffisch.ingress')}</p>
        {!address && <p className="note">{t('startaffisch.vantar')}</p>}
        {address && !reaches && <p className="warn">{t('startaffisch.lokal', { adress: shownAddress(address) })}</p>}
        <button type="button" className="plain strong" disabled={!reaches} onClick={() => print()}>
          {t('startaffisch.skriv-ut')}
        </button>
      </div>
      <section className="poster-start" aria-labelledby="affisch-fraga">
        <h2 id="affisch-fraga">{t('startaffisch.fraga')}</h2>
        <p className="poster-answer">{t('startaffisch.svar')}</p>
        <div className="poster-code">
          {reaches ? (
            <>
              <p className="poster-scan">{t('startaffisch.skanna')}</p>
              <QrCode text={address} label={t('startaffisch.qr', { adress: shownAddress(address) })} />
              <p>
                {t('startaffisch.eller')} <b className="poster-address">{shownAddress(address)}</b>
              </p>
            </>
          ) : (
            <p className="poster-none">{t('startaffisch.ingen-kod')}</p>
          )}
        </div>
        <ol>
          {said.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ol>
        <p className="poster-safe">{t('startaffisch.tryggt')}</p>
        <p className="poster-danger">{t('startaffisch.fara')}</p>
      </section>
    </>
  );
}
