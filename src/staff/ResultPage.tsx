import { useMemo } from 'react';
import type { Answers, Flow } from '../../machines/flow.ts';
import type { RoadId, QuestionId } from '../../machines/ids.gen.ts';
import { directionsAt } from '../../machines/whereabouts.ts';
import type { Whereabouts } from '../../machines/whereabouts.ts';
import { endedNow, toOwnQuestion, toPlan } from '../../machines/concerns.ts';
import { homeWaits } from '../../machines/plan.ts';
import type { Replay } from '../../machines/replay.ts';
import { answersOf } from '../../machines/replay.ts';
import { useAfterPaint } from '../kit/after-paint.ts';
import { adviceShown, isHomeBlocked } from '../kit/advice-shown.ts';
import type { ShownAdvice } from '../kit/advice-shown.ts';
import { Afterwards } from './after/Afterwards.tsx';
import { Disagree } from './after/Disagree.tsx';
import { OneMore } from './plan/OneMore.tsx';
import { PartOfPlan } from './plan/PartOfPlan.tsx';
import { Beside } from './road/Beside.tsx';
import { goTo } from '../kit/focus.ts';
import { HomeChoice } from './road/HomeChoice.tsx';
import { MapLink } from './road/MapLink.tsx';
import { Kept } from './road/Kept.tsx';
import { Local } from './road/Local.tsx';
import { offerAt, titleAt } from './road/offer.ts';
import { Road } from './road/Road.tsx';
import { ShareAndPrint } from './road/ShareAndPrint.tsx';
import { Trail } from '../kit/run/Trail.tsx';
import type { SessionControl } from '../kit/run/useSession.ts';
import { MirrorLink } from './road/MirrorLink.tsx';
import { Unasked } from './road/Unasked.tsx';
import { useWhere } from './road/useWhere.ts';
import { Where } from './road/Where.tsx';
import { Reception, Teams } from './road/Whom.tsx';
import { Why } from './road/Why.tsx';
import { answerLine, roadFor } from '../content/answer-line.ts';
import type { Roads } from '../content/parts.ts';
import { usePart } from '../content/store.ts';
import { chosenEvent } from '../content/time-limits.ts';
import { t } from '../content/i18n.ts';
import type { PlaceControl } from '../session/usePlace.ts';
import { Loading } from '../kit/Loading.tsx';

interface Props {
  readonly flow: Flow;
  readonly end: Omit<Replay, 'outcome'> & { readonly outcome: RoadId };
  readonly place: PlaceControl;
  readonly whereabouts: Whereabouts;
  readonly locate: (whereabouts: Whereabouts) => void;
  readonly change: (question: QuestionId) => void;
  readonly several: Pick<SessionControl, 'visit' | 'move' | 'unasked' | 'step'>;
}

/** Where a run ends: the road, the advice beside it, why, and what would have changed it. */
export function ResultPage({ flow, end, place, whereabouts, locate, change, several }: Props) {
  const texts = usePart('roads');
  const roads = texts?.roads;
  const { outcome } = end;
  const answers = useMemo(() => answersOf(end.steps), [end]);
  const whole = useAfterPaint();
  const ended = useMemo(() => endedNow(several.visit), [several.visit]);
  const on = toOwnQuestion(several.visit);
  const where = useWhere(place, whereabouts, answers);
  if (!texts || !roads) return <Loading part="roads" />;

  const { names, known, homeId } = where;
  const road = roadFor(roads[outcome], answers);
  const advice = adviceShown(outcome, answers);
  const [first, ...alsoFirst] = advice.filter(({ role }) => role === 'forst');
  const before = first && roads[first.text];
  const offer = offerAt(place, outcome, answers);
  // What another concern says of the home holds here as well.
  const waits = ended.length > 1 && homeWaits(ended, outcome);
  const blocked = waits || isHomeBlocked(answers);
  const isSocialServices = answers.roll === 'socialtjanst';
  // Whoever reports or asks for advice has the municipality in the first step, one tap away.
  const toHome = directionsAt((before?.id ?? outcome) as RoadId, known).some(
    ({ direction }) => direction === 'anmalan' || direction === 'radgivning',
  );
  // Whoever reports comes back when time has passed.
  const reported = chosenEvent(texts.timelines[road.tidslinje]!.punkter) === 'anmalan';
  const homeAsked = toHome && !isSocialServices;
  const teams = <Teams offer={offer} road={road} place={place} />;
  return (
    <>
      <PartOfPlan count={ended.length} toPlan={() => several.step(toPlan(several.visit))} />
      <Road
        road={road}
        label={t('resultat.din-vag')}
        title={titleAt(road, place, offer)}
        answer={answerLine(road.answersTheQuestion, answers)?.text}
        names={names}
        blocked={blocked}
        // Not a link: which advice there is depends on the answers, and an address stands in the browser's history.
        before={before && { road: before, showAll: () => goTo(`rad-${first.id}`) }}
        contact={
          <>
            {!before && teams}
            {homeAsked && homeId && <Reception kommun={homeId} />}
          </>
        }
        home={homeAsked && <HomeChoice where={where} place={place} said={whereabouts} locate={locate} />}
        kept={
          <>
            <AlsoFirst advice={alsoFirst} roads={roads} />
            {before && teams}
            <Unasked question={several.unasked} ask={change} />
            <Kept outcome={outcome} answers={answers} goOn={() => on && several.step(on)} />
          </>
        }
        short={!whole}
        beside={<Beside advice={advice} names={names} blocked={blocked} />}
        why={
          <>
            <Why flow={flow} answers={answers} change={change}>
              <Trail steps={end.steps} change={change} />
              <MapLink />
            </Why>
            <Where outcome={outcome} where={where} said={whereabouts} place={place} locate={locate} homeAsked={homeAsked} />
            <Local outcome={outcome} answers={answers} place={place} />
          </>
        }
      />
      {whole && (
        <>
          <ShareAndPrint roads={[road]}>{!waits && mayShowMirror(answers) && <MirrorLink road={roads[outcome]} />}</ShareAndPrint>
          <Afterwards key={road.id} road={road} names={names} blocked={blocked} />
          <OneMore visit={several.visit} ended={ended} place={place} step={several.step} />
          <Disagree key={several.move} outcome={outcome} answers={answers} change={change} />
          <section className="changed">
            <h2>{t('resultat.andrats')}</h2>
            <p>{t(isSocialServices ? 'resultat.andrats-soc' : 'resultat.andrats-hjalp')}</p>
            <button type="button" className="plain" onClick={() => change(isSocialServices ? 'soc-arende' : 'misstanke')}>
              {t('resultat.andrats-knapp')}
            </button>
            {reported && (
              <p>
                <a href="/sedan/">{t('sedan.rubrik')}</a>
              </p>
            )}
          </section>
        </>
      )}
    </>
  );
}

// What comes first besides the step on the first screen.
function AlsoFirst({ advice, roads }: { advice: readonly ShownAdvice[]; roads: Roads['roads'] }) {
  return advice.map(({ id, text }) => (
    <p key={id} className="first">
      {/* Not a link: which advice there is depends on the answers, and an address stands in the browser's history. */}
      <button type="button" className="link" onClick={() => goTo(`rad-${id}`)}>
        {t('resultat.forst-finns', { rad: roads[text].titel })}
      </button>
    </p>
  ));
}

// A text for the home is not offered where the home may be where the harm is, or the pupil is of age (safety rule 4).
const mayShowMirror = (answers: Answers) =>
  !isHomeBlocked(answers) && answers['akut-fara'] !== 'ja' && answers['akut-fara'] !== 'sjalv' && answers.alder !== '18-plus';
