import { useMemo } from 'react';
import type { Answers, Flow } from '../../machines/flow.ts';
import type { RoadId, QuestionId } from '../../machines/ids.gen.ts';
import type { Whereabouts } from '../../machines/whereabouts.ts';
import { homeWaits } from '../../machines/plan.ts';
import type { Replay } from '../../machines/replay.ts';
import { answersOf } from '../../machines/replay.ts';
import { decisions } from '../../machines/what-if.ts';
import { adviceShown } from '../kit/advice-shown.ts';
import { OneMore } from './plan/OneMore.tsx';
import { PartOfPlan } from './plan/PartOfPlan.tsx';
import { Beside } from './road/Beside.tsx';
import { goTo } from '../kit/focus.ts';
import { Local, NothingLocal } from './road/Local.tsx';
import { Road, Section } from './road/Road.tsx';
import { ShareAndPrint } from './road/ShareAndPrint.tsx';
import { Trail } from '../kit/run/Trail.tsx';
import type { SessionControl } from '../kit/run/useSession.ts';
import { TwinLink } from './road/TwinLink.tsx';
import { Unasked } from './road/Unasked.tsx';
import { Where } from './road/Where.tsx';
import { Why } from './road/Why.tsx';
import { roadFor } from '../content/answer-line.ts';
import { usePart } from '../content/store.ts';
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
  readonly several: Pick<SessionControl, 'ended' | 'unasked' | 'begin' | 'toPlan'>;
}

/** Where a run ends: the road, the advice beside it, why, and what would have changed it. */
export function ResultPage({ flow, end, place, whereabouts, locate, change, several }: Props) {
  const roads = usePart('roads')?.roads;
  const answers = useMemo(() => answersOf(end.steps), [end]);
  const decided = useMemo(() => decisions(flow, answers), [flow, answers]);
  const advice = adviceShown(end.outcome, answers);
  const first = advice.filter(({ role }) => role === 'forst');
  if (!roads) return <Loading part="roads" />;

  // What another concern says of the home holds here as well.
  const waits = several.ended.length > 1 && homeWaits(several.ended, end.outcome);
  const blocked = waits || first.some(({ id }) => id === 'stam-av-med-socialtjansten');
  return (
    <>
      <PartOfPlan count={several.ended.length} toPlan={several.toPlan} />
      <Road
        road={roadFor(roads[end.outcome], answers)}
        label={t('resultat.din-vag')}
        blocked={blocked}
        before={
          <>
            {first.map(({ id, text }) => (
              <p key={id} className="first">
                {/* Not a link: which advice there is depends on the answers, and an address stands in the browser's history. */}
                <button type="button" className="link" onClick={() => goTo(`rad-${id}`)}>
                  {t('resultat.forst-finns', { rad: roads[text].titel })}
                </button>
              </p>
            ))}
            {end.outcome === 'narvarostod' && <NothingLocal outcome={end.outcome} answers={answers} place={place} />}
          </>
        }
        beside={<Beside advice={advice} />}
        why={
          <>
            <Why decided={decided} change={change} />
            <Where outcome={end.outcome} answers={answers} said={whereabouts} place={place} locate={locate} />
            <Unasked question={several.unasked} ask={change} />
            <Local outcome={end.outcome} answers={answers} place={place} />
          </>
        }
      />
      {!waits && mayShowTwin(answers) && <TwinLink road={roads[end.outcome]} />}
      <ShareAndPrint roads={[roadFor(roads[end.outcome], answers)]} />
      <OneMore ended={several.ended} start={several.begin} />
      <Section title={t('resultat.andrats')} className="changed">
        <p>{t('resultat.andrats-hjalp')}</p>
        <button type="button" className="plain" onClick={() => change('misstanke')}>
          {t('resultat.andrats-knapp')}
        </button>
      </Section>
      <details className="sec answers">
        <summary>{t('stig.rubrik')}</summary>
        <Trail steps={end.steps} change={change} />
      </details>
    </>
  );
}

// A text for the home is not offered where the home may be where the harm is, or the pupil is of age (safety rule 4).
const mayShowTwin = ({ narstaende, 'akut-fara': danger, alder }: Answers) =>
  narstaende !== 'ja' && narstaende !== 'vet-inte' && danger !== 'ja' && alder !== '18-plus';
