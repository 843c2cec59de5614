import { useState } from 'react';
import { t } from '../../content/i18n.ts';
import { Stepper } from '../Stepper.tsx';

const kinds = ['fler', 'lika', 'farre'] as const;
const most = 200;

/** The whole group's change, counted by hands: no names, and nobody's own number. */
export function GroupChange() {
  const [hands, setHands] = useState({ fler: 0, lika: 0, farre: 0 });
  const all = hands.fler + hands.lika + hands.farre;
  return (
    <details className="sec group-change">
      <summary>{t('utb.prov.gruppen')}</summary>
      <p>{t('utb.prov.gruppen-hjalp')}</p>
      {kinds.map((kind) => (
        <Stepper
          key={kind}
          label={t(`utb.prov.gruppen-${kind}`)}
          value={hands[kind]}
          from={0}
          to={most}
          less={t('utb.prov.hand-ner', { vad: t(`utb.prov.gruppen-${kind}`) })}
          more={t('utb.prov.hand-upp', { vad: t(`utb.prov.gruppen-${kind}`) })}
          change={(value) => setHands({ ...hands, [kind]: value })}
        />
      ))}
      {all > 0 && <p role="status">{t('utb.prov.gruppen-summa', { fler: hands.fler, antal: all })}</p>}
    </details>
  );
}
