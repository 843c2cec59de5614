import { useMemo } from 'react';
import { localOffer } from '../../../machines/local.ts';
import type { Ended } from '../../../machines/several.ts';
import { getRoadIds } from '../../content/roads.ts';
import { usePart } from '../../content/store.ts';
import type { Road, RoadStep } from '../../content/types.ts';
import { useQuestion } from '../../content/useQuestion.ts';
import { t } from '../../content/i18n.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Line, Prose } from '../../kit/Prose.tsx';
import { StandingNote } from '../../kit/StandingNote.tsx';
import type { PlaceControl } from '../../session/usePlace.ts';
import { ShareAndPrint } from '../road/ShareAndPrint.tsx';
import { OneMore } from './OneMore.tsx';
import { planShown } from './plan-shown.ts';
import type { ShownPart } from './plan-shown.ts';

interface Props {
  readonly ended: readonly Ended[];
  readonly place: PlaceControl;
  /** One of the concerns by itself, by the move that holds it. */
  readonly show: (move: number) => void;
  readonly start: Parameters<typeof OneMore>[0]['start'];
}

/** Several concerns as one plan: the gravest road first, each with its next step, the whole of it one tap away. */
export function PlanPage({ ended, place, show, start }: Props) {
  const roads = usePart('roads')?.roads;
  const parts = useMemo(() => roads && planShown(ended, roads), [ended, roads]);
  if (!parts) return <Loading part="roads" />;
  return (
    <>
      <article className="plan">
        <header className="signpost">
          <p className="label">{t('plan.namn')}</p>
          <h1 tabIndex={-1}>{t('plan.rubrik', { count: parts.length })}</h1>
          <p className="prose">{t('plan.ingress')}</p>
        </header>
        {parts.some(({ home }) => home === 'wait') && (
          <div className="block" role="note">
            <h2>{t('resultat.sparr-rubrik')}</h2>
            <p>{t('plan.vanta')}</p>
          </div>
        )}
        <ol className="plan-parts">
          {parts.map((part) => (
            <PlanPart key={part.road} part={part} place={place} show={show} />
          ))}
        </ol>
      </article>
      <ShareAndPrint roads={parts.map(({ text }) => text)} />
      <Concerns ended={ended} show={show} />
      <OneMore ended={ended} start={start} />
    </>
  );
}

function PlanPart({ part, place, show }: { part: ShownPart; place: PlaceControl; show: Props['show'] }) {
  const { text, line, role, home, concerns } = part;
  const [next, ...later] = text.steg;
  const waits = home === 'wait';
  const own = concerns.find(({ outcome }) => outcome === part.road);
  return (
    <li className="sec" data-vag={text.id}>
      <p className="role">
        {role === 'vag' ? concerns.map(({ move, answers }) => <ConcernName key={move} arende={answers.arende} />) : t(`resultat.${role}`)}
      </p>
      <h2>{titleHere(part, place)}</h2>
      {line ? (
        <p className="answers-it">
          <Line html={line.text} />
        </p>
      ) : (
        <Prose html={text.ingress} />
      )}
      <StandingNote text={text} graveOnly />
      {waits && <p className="hold">{t('plan.vag-vantar')}</p>}
      <h3>{t('plan.nasta')}</h3>
      {next && <Step step={next} waits={waits} />}
      <details>
        <summary>{t('plan.allt')}</summary>
        {later.length > 0 && (
          <ol className="later" start={2}>
            {later.map((step) => (
              <li key={step.gor}>
                <Step step={step} waits={waits} />
              </li>
            ))}
          </ol>
        )}
        <p className="contact">
          <b>{t('resultat.kontakt')}</b> <Line html={text.kontakt} />
        </p>
        <h3>{t('resultat.sag')}</h3>
        <Prose html={text.sagSa} className="quote" />
      </details>
      {own ? (
        <button type="button" className="link" onClick={() => show(own.move)}>
          {t('plan.hela', { vag: text.namn })}
        </button>
      ) : (
        hasPage(text) && <a href={`/vag/${text.id}/`}>{t('resultat.las-mer', { vag: text.namn })}</a>
      )}
    </li>
  );
}

function Step({ step, waits }: { step: RoadStep; waits: boolean }) {
  return (
    <div className="plan-step">
      {waits && step.hem && <em className="hold">{t('resultat.sparr-steg')}</em>}
      <b>
        <Line html={step.gor} />
      </b>
      {step.mer && (
        <p>
          <Line html={step.mer} />
        </p>
      )}
      <p className="who">
        {step.vem} · {step.nar} <LawChips ids={step.lagrum} />
      </p>
    </div>
  );
}

/** What the plan was made of, each a step away: also where its own road has given way to a graver one. */
function Concerns({ ended, show }: Pick<Props, 'ended' | 'show'>) {
  const roads = usePart('roads')?.roads;
  return (
    <section className="sec plan-concerns">
      <h2>{t('plan.byggd')}</h2>
      <ul>
        {ended.map(({ move, outcome, answers }) => (
          <li key={move}>
            <span>
              <ConcernName arende={answers.arende} /> {roads?.[outcome].namn}
            </span>
            <button type="button" className="link" onClick={() => show(move)}>
              {t('plan.visa')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConcernName({ arende }: { arende: string | undefined }) {
  return <b>{useQuestion('arende')?.svar.find(({ id }) => id === arende)?.kort}</b>;
}

const hasPage = ({ id }: Road) => (getRoadIds() as readonly string[]).includes(id);

// A headline names a team only where there is one.
function titleHere({ text, role, road, concerns }: ShownPart, { place, layer }: PlaceControl): string {
  const own = role === 'vag' && concerns.find(({ outcome }) => outcome === road);
  if (!own || !text.titelUtanLokalt || layer.status === 'loading') return text.titel;
  const fits = layer.status === 'ready' && localOffer(layer.layer, place?.omrade, own.outcome, own.answers).fits.length > 0;
  return fits ? text.titel : text.titelUtanLokalt;
}
