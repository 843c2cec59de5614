import type { Answers } from '../../../machines/flow.ts';
import { wanted } from '../../../machines/flow.ts';
import type { RoadId, QuestionId } from '../../../machines/ids.gen.ts';
import { usePart } from '../../content/store.ts';
import type { LocalService, Municipality, Slot } from '../../content/types.ts';
import { useQuestion } from '../../content/useQuestion.ts';
import { day, t } from '../../content/i18n.ts';
import type { PlaceControl } from '../../session/usePlace.ts';
import { Prose } from '../../kit/Prose.tsx';
import { SchoolPicker } from '../../kit/SchoolPicker.tsx';
import { Slots } from '../../kit/Slots.tsx';
import { offerAt } from './offer.ts';
import { Fold } from './Section.tsx';

interface Props {
  readonly outcome: RoadId;
  readonly answers: Answers;
  readonly place: PlaceControl;
}

/** What exists where the school lies, for this road and these answers; an honest gap where nothing does. */
export function Local({ outcome, answers, place }: Props) {
  const { layer: state, name } = place;
  const title = name ? t('resultat.lokalt', { plats: name }) : t('resultat.lokalt-ingen');
  const offer = offerAt(place, outcome, answers);
  if (!offer)
    return (
      <Fold id="lokalt" title={title}>
        {state.status === 'loading' && t('resultat.lokalt-laddar')}
        {state.status === 'failed' && t('resultat.lokalt-fel')}
        {state.status === 'none' && t('lokalt.inget-lager', { kommun: name ?? '' })}
      </Fold>
    );

  const { layer, fits, maybe, found } = offer;
  const note = layer.omraden.find(({ id }) => id === place.place?.omrade)?.not;
  // Where the team itself has ended, its conditions are nothing that is missing.
  const slots = found || layer.upphort.length === 0 ? (slotsAt[outcome] ?? []) : [];
  return (
    <Fold id="lokalt" title={title} className="local">
      {!name && (
        <SchoolPicker className="plain" place={place}>
          {t('kommun.valj')}
        </SchoolPicker>
      )}
      {name && !found && <p className="gap">{t('resultat.lokalt-gap', { plats: name })}</p>}
      {note && <p>{note}</p>}
      <ul>
        {fits.map((service) => (
          <Service key={service.id} service={service} />
        ))}
        {maybe.map((service) => (
          <Service key={service.id} service={service} unless={answers} />
        ))}
      </ul>
      <Ended layer={layer} />
      {name && <Slots state={state} name={layer.namn} slots={slots} />}
      {name && (found || layer.upphort.length > 0) && <p className="meta">{t('resultat.ej-kontrollerad')}</p>}
    </Fold>
  );
}

// The local facts that belong to a road of the school's own municipality.
const slotsAt: Partial<Record<RoadId, readonly Slot[]>> = {
  narvarostod: ['sst-villkor'],
  'inhamta-samtycke': ['samtyckesblankett'],
  'dokumentera-samtycke': ['samtyckesblankett'],
};

// What has ended is told too: who looks for it must find what came instead.
function Ended({ layer }: { layer: Municipality }) {
  return layer.upphort.map((ended) => (
    <details key={ended.id} className="ended">
      <summary>{t('lokalt.upphort', { insats: ended.titel, datum: day(ended.datum) })}</summary>
      <Prose html={ended.html} />
      {ended.ersattAv && <p>{t('lokalt.ersatt', { insats: layer.insatser.find(({ id }) => id === ended.ersattAv)?.titel ?? '' })}</p>}
    </details>
  ));
}

function Service({ service, unless }: { service: LocalService; unless?: Answers }) {
  const sources = usePart('roads')?.sources;
  const notAsked = unless && wanted(service.villkor ?? {}).filter(([question]) => !unless[question]);
  return (
    <li>
      <h3>{service.titel}</h3>
      <p className="tags">
        <span>{t(`resultat.behov-${service.behovsprovning}`)}</span> {service.form && <span>{service.form}</span>}
      </p>
      {notAsked && (
        <div className="note">
          <p>{t('resultat.lokalt-kanske')}</p>
          <ul>
            {notAsked.map(([question, accepted]) => (
              <Requirement key={question} question={question} accepted={accepted} />
            ))}
          </ul>
        </div>
      )}
      <Prose html={service.html} />
      {service.kallor.map(({ kalla, avsnitt }) => {
        const source = sources?.[kalla];
        return (
          source && (
            <p className="meta" key={kalla}>
              {t('resultat.enligt', { datum: source.datum, kalla: [source.titel, avsnitt].filter(Boolean).join(', ') })}
            </p>
          )
        );
      })}
    </li>
  );
}

function Requirement({ question, accepted }: { question: QuestionId; accepted: readonly string[] }) {
  const text = useQuestion(question);
  const answers = text?.svar.filter(({ id }) => accepted.includes(id)).map(({ text: answer }) => answer);
  return (
    <li>
      {text?.kort}: {answers?.join(', ')}
    </li>
  );
}
