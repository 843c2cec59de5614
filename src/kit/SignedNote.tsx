import standingStrings from 'virtual:content/standing-strings';
import { addStrings, day, t } from '../content/i18n.ts';
import type { StringKey } from '../content/strings.gen.ts';
import type { Provenance, Signature } from '../content/types.ts';

addStrings('sv', standingStrings);

/** Who stands for a text. That no lawyer does is said as plainly; what was signed before the text changed is never shown as signed. */
export function SignedNote({ text }: { text: Pick<Provenance, 'signatur'> }) {
  const signed = text.signatur ?? [];
  const byLawyer = signed.some(({ roll, galler }) => roll === 'jurist' && galler);
  return (
    <p className="meta signed" data-signed={byLawyer ? 'jurist' : 'nej'}>
      {[...(byLawyer ? [] : [t('signatur.ingen')]), ...signed.map(inWords)].join(' ')}
    </p>
  );
}

const inWords = ({ roll, version, datum, galler }: Signature): string =>
  t(galler ? 'signatur.galler' : 'signatur.tidigare', { roll: t(`roll.${roll}` as StringKey), version, datum: day(datum) });
