import { usePart } from '../content/store.ts';
import { t } from '../content/i18n.ts';
import { Loading } from '../kit/Loading.tsx';
import { LookupList } from '../kit/LookupList.tsx';
import { BeginWith } from './BeginWith.tsx';

/** The words that staff look for, from A to Ö, each with the road, the concern or the authority it leads to. */
export function LookupPage() {
  const letters = usePart('hitta');
  if (!letters) return <Loading part="hitta" />;
  return (
    <>
      <h1 tabIndex={-1}>{t('hitta.rubrik')}</h1>
      <p className="lead">{t('hitta.ingress')}</p>
      <LookupList
        letters={letters}
        words={{ letters: t('hitta.bokstaver'), turn: t('hitta.vand'), turnToo: t('hitta.vand-ocksa') }}
        Begin={BeginWith}
      />
      <p>
        <a href="/vag/">{t('vagar.rubrik')}</a>
      </p>
    </>
  );
}
