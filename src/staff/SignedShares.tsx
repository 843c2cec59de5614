import standingStrings from 'virtual:content/standing-strings';
import { addStrings, t } from '../content/i18n.ts';
import type { StringKey } from '../content/strings.gen.ts';
import type { SignedShare } from '../content/types.ts';

addStrings('sv', standingStrings);

/** What a lawyer has signed of everything in Vägval, counted by the build. */
export function SignedShares({ shares }: { shares: readonly SignedShare[] }) {
  const none = shares.every(({ signed }) => signed === 0);
  return (
    <section className="prose" data-signed={none ? 'nej' : 'jurist'}>
      <h2>{t('signatur.rubrik')}</h2>
      <p>{t(none ? 'signatur.inget' : 'signatur.nagot')}</p>
      <ul>
        {shares.map(({ slag, total, signed, earlier }) => (
          <li key={slag}>
            {t('signatur.andel', { slag: t(`signatur.slag-${slag}` as StringKey), antal: signed, alla: total })}
            {earlier > 0 && ` ${t('signatur.andel-tidigare', { antal: earlier })}`}
          </li>
        ))}
      </ul>
      <p>{t('signatur.hur')}</p>
    </section>
  );
}
