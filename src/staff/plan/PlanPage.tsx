import { useMemo } from 'react';
import type { Role } from '../../../machines/advice.ts';
import { endedNow, toConcern } from '../../../machines/concerns.ts';
import type { Ended } from '../../../machines/concerns.ts';
import type { Moves } from '../../../machines/several.ts';
import type { Whereabouts } from '../../../machines/whereabouts.ts';
import { getRoadIds } from '../../content/roads.ts';
import { usePart } from '../../content/store.ts';
import type { Road } from '../../content/types.ts';
import { useQuestion } from '../../content/useQuestion.ts';
import { t } from '../../content/i18n.ts';
import { Loading } from '../../kit/Loading.tsx';
import type { SessionControl } from '../../kit/run/useSession.ts';
import { Line, Prose } from '../../kit/Prose.tsx';
import { StandingNote } from '../../kit/StandingNote.tsx';
import type { PlaceControl } from '../../session/usePlace.ts';
import { MapLink } from '../road/MapLink.tsx';
import { namedBy } from '../road/named.ts';
import { offerAt, titleAt } from '../road/offer.ts';
import { ShareAndPrint } from '../road/ShareAndPrint.tsx';
import { Steps } from '../road/Steps.tsx';
import { useWhere } from '../road/useWhere.ts';
import { OneMore } from './OneMore.tsx';
import { planShown } from './plan-shown.ts';
import type { ShownPart } from './plan-shown.ts';

interface Props {
  readonly visit: Moves;
  readonly place: PlaceControl;
  readonly whereabouts: Whereabouts;
  readonly step: SessionControl['step'];
}

/** What shows one of the concerns by itself, by the move that holds it. */
interface Shows {
  readonly show: (move: number) => void;
}

/** Several concerns as one plan: the gravest road first, each with its next step, the whole of it one tap away. */
export function PlanPage({ visit, place, whereabouts, step }: Props) {
  const ended = useMemo(() => endedNow(visit), [visit]);
  const show = (move: number) => step(toConcern(visit, move));
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
            <PlanPart key={part.road} part={part} place={place} whereabouts={whereabouts} show={show} />
          ))}
        </ol>
      </article>
      <ShareAndPrint roads={parts.map(({ text }) => text)}>
        <MapLink />
      </ShareAndPrint>
      <Concerns ended={ended} show={show} />
      <OneMore visit={visit} ended={ended} place={place} step={step} />
    </>
  );
}

function PlanPart({ part, place, whereabouts, show }: Pick<Props, 'place' | 'whereabouts'> & Shows & { part: ShownPart }) {
  const { text, line, role, home, concerns } = part;
  const own = role === 'vag' ? concerns.find(({ outcome }) => outcome === part.road) : undefined;
  const { names } = useWhere(place, whereabouts, concerns[0]!.answers);
  const waits = home === 'wait';
  const turnTo = [text.kontakt.first, text.kontakt.more].filter((words) => words !== '');
  return (
    <li className="sec" data-vag={text.id}>
      <p className="role">
        {own
          ? concerns.map((concern) => <ConcernName key={concern.move} arende={concern.answers.arende} />)
          : role === 'forst'
            ? t('plan.forst')
            : t(`resultat.${role as Role}`)}
      </p>
      <h2>{own ? titleAt(text, place, offerAt(place, own.outcome, own.answers)) : text.titel}</h2>
      {line ? (
        <p className="answers-it">
          <Line html={line.text} />
        </p>
      ) : (
        <Prose html={text.ingress.first} />
      )}
      <StandingNote text={text} graveOnly />
      {waits && <p className="hold">{t('plan.vag-vantar')}</p>}
      <h3>{t('resultat.nasta')}</h3>
      <Steps steps={text.steg.slice(0, 1)} names={names} blocked={waits} />
      <details>
        <summary>{t('plan.allt')}</summary>
        <Steps steps={text.steg.slice(1)} from={2} names={names} blocked={waits} />
        <p className="contact">
          <b>{t('resultat.kontakt')}:</b> <Line html={turnTo.map(namedBy(names)).join(' ')} />
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

/** What the plan was made of, each a step away: also where its own road has given way to a graver one. */
function Concerns({ ended, show }: Shows & { ended: readonly Ended[] }) {
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
