import type { Slot } from '../content/types.ts';
import { t } from '../content/i18n.ts';
import type { LayerState } from '../session/useLayer.ts';
import { Line } from './Prose.tsx';

/** Local facts of a municipality; for each that it has not given, what to do instead. Nothing is invented. */
export function Slots({ state, name, slots }: { state: LayerState; name: string; slots: readonly Slot[] }) {
  if (state.status === 'none') return <p className="gap">{t('lokalt.inget-lager', { kommun: name })}</p>;
  if (state.status !== 'ready') return null;
  const { uppgifter } = state.layer;
  const missing = slots.filter((slot) => !uppgifter[slot]);
  return (
    <>
      <ul className="slots">
        {slots.map((slot) => {
          const fact = uppgifter[slot];
          return (
            fact && (
              <li key={slot}>
                <b>{t(`lokalt.${slot}`)}:</b> <Line html={fact.text} />
              </li>
            )
          );
        })}
      </ul>
      {missing.length > 0 && (
        <p className="gap">
          {t('lokalt.saknas', { kommun: name, uppgifter: missing.map((slot) => t(`lokalt.${slot}`).toLowerCase()).join(', ') })}
          {missing.includes('socialjour') && ` ${t('lokalt.stangt')}`}
        </p>
      )}
    </>
  );
}
