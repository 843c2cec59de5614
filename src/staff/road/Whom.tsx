import type { PlaceControl } from '../../session/usePlace.ts';
import { useLayer } from '../../session/useLayer.ts';
import type { Html, LocalService, Road } from '../../content/types.ts';
import { day, t } from '../../content/i18n.ts';
import { usePart } from '../../content/store.ts';
import { goTo } from '../../kit/focus.ts';
import { Line } from '../../kit/Prose.tsx';
import type { Offer } from './offer.ts';

/** What the school's municipality has for the road, by name; what people ask for and that is not for this; and an open gap where a road needs a team. */
export function Teams({ offer, road, place }: { offer: Offer | undefined; road: Road; place: PlaceControl }) {
  const roads = usePart('roads')?.roads;
  if (!place.name || !offer) return null;
  const { fits, not, layer } = offer;
  const isEnded = (id: string) => layer.upphort.find((ended) => ended.id === id);
  return (
    <>
      {fits.length > 0 && (
        <p className="teams">
          {t('lokalt.finns', { plats: place.name })} <Names services={fits} />
        </p>
      )}
      {not.map(({ id }) => {
        const ended = isEnded(id);
        const service = layer.insatser.find((entry) => entry.id === id);
        return (
          <p key={id} className="not-for">
            {ended
              ? t('lokalt.inte-langre', { insats: ended.titel, datum: day(ended.datum) })
              : t('lokalt.inte-vid', {
                  insats: service?.titel ?? id,
                  vagar: service?.utfall.map((other) => roads?.[other].namn.toLowerCase() ?? other).join(', ') ?? '',
                })}{' '}
            <More />
          </p>
        );
      })}
      {road.titelUtanLokalt && !offer.found && <p className="gap">{t('resultat.lokalt-gap', { plats: place.name })}</p>}
    </>
  );
}

function Names({ services }: { services: readonly LocalService[] }) {
  return (
    <>
      <b>{services.map(({ titel }) => titel).join(', ')}</b>. <More />
    </>
  );
}

// Not a link by its address: in a run it would be a step in the browser's history.
function More() {
  return (
    <button type="button" className="link" onClick={() => goTo('lokalt')}>
      {t('lokalt.las-mer')}
    </button>
  );
}

/** How the home's social services are reached, where their municipality has said it. */
export function Reception({ kommun }: { kommun: string }) {
  const state = useLayer(kommun);
  if (state.status !== 'ready') return null;
  const { mottagning, socialjour } = state.layer.uppgifter;
  return (
    <>
      {mottagning && <Call slot="mottagning" text={mottagning.text} />}
      {socialjour && <Call slot="socialjour" text={socialjour.text} />}
    </>
  );
}

function Call({ slot, text }: { slot: 'mottagning' | 'socialjour'; text: Html }) {
  return (
    <p className="call">
      <b>{t(`lokalt.${slot}`)}:</b> <Line html={text} />
    </p>
  );
}
