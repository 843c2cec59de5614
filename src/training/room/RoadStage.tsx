import { flows } from '../../../machines/index.ts';
import { parts } from '../../../machines/room/sitting.ts';
import { decisions, whatWouldHaveChanged } from '../../../machines/what-if.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { Line } from '../../kit/Prose.tsx';
import { adviceShown, isHomeBlocked } from '../../kit/advice-shown.ts';
import { Signpost } from '../../kit/Signpost.tsx';
import { answerLine, roadFor, titleFor } from '../../content/answer-line.ts';
import { usePart } from '../../content/store.ts';
import { withoutPlaces } from '../../content/place-words.ts';
import type { Questions } from '../../content/parts.ts';
import type { TrainingCase } from '../../content/training.ts';
import type { Road } from '../../content/types.ts';
import { t } from '../../content/i18n.ts';
import { Loading } from '../../kit/Loading.tsx';
import { hasTeam } from '../case-facts.ts';
import { LocalPart } from './LocalPart.tsx';
import { TakeHome, Talk } from './TakeHome.tsx';
import type { RoomControl } from './useRoom.ts';

interface Props {
  readonly trainingCase: TrainingCase;
  readonly control: RoomControl;
  readonly questions: Questions;
}

/** Where the case ends, one part at a time: the road, its steps, what stands beside it, what would have changed it, what to talk about, what to change at home. */
export function RoadStage({ trainingCase, control, questions }: Props) {
  const roads = usePart('roads')?.roads;
  const sitting = control.room.now;
  const part = parts.road[sitting.part]!;
  if (!roads) return <Loading part="roads" />;
  const road = roadFor(roads[trainingCase.utfall], trainingCase.svar);
  const advice = adviceShown(trainingCase.utfall, trainingCase.svar);
  const blocked = isHomeBlocked(trainingCase.svar);
  return (
    <>
      <p className="room-count">
        {t('utb.projektor.vagen')} · {t(`utb.projektor.del-${part}`)} ({sitting.part + 1}/{parts.road.length})
      </p>
      {part === 'road' && <Beginning trainingCase={trainingCase} road={road} blocked={blocked} />}
      {part === 'steps' && <Steps road={road} blocked={blocked} />}
      {part === 'beside' && <LocalPart trainingCase={trainingCase} advice={advice} roads={roads} />}
      {part === 'otherwise' && <Otherwise trainingCase={trainingCase} questions={questions} roads={roads} />}
      {part === 'talk' && <Talk trainingCase={trainingCase} control={control} />}
      {part === 'home' && <TakeHome control={control} />}
    </>
  );
}

function Beginning({ trainingCase, road, blocked }: { trainingCase: TrainingCase; road: Road; blocked: boolean }) {
  return (
    <>
      <Signpost
        road={road}
        label={road.namn}
        title={titleFor(road, hasTeam(trainingCase))}
        line={answerLine(road.answersTheQuestion, trainingCase.svar)?.text}
      />
      {blocked && <p className="room-warn">{t('resultat.sparr')}</p>}
      <p className="room-law">
        <LawChips ids={road.lagrum} />
      </p>
    </>
  );
}

function Steps({ road, blocked }: { road: Road; blocked: boolean }) {
  return (
    <>
      <h1 tabIndex={-1}>{t('resultat.steg')}</h1>
      <ol className="room-steps">
        {road.steg.map((step) => (
          <li key={withoutPlaces(step.gor)}>
            {blocked && step.hem && <em>{t('resultat.sparr-steg')}</em>}
            <b>
              <Line html={withoutPlaces(step.gor)} />
            </b>
            <small>
              {step.vem} · {step.nar}
            </small>
          </li>
        ))}
      </ol>
    </>
  );
}

function Otherwise({
  trainingCase,
  questions,
  roads,
}: {
  trainingCase: TrainingCase;
  questions: Questions;
  roads: Readonly<Record<string, Road>>;
}) {
  const changes = whatWouldHaveChanged(decisions(flows.personal, trainingCase.svar), 3);
  return (
    <>
      <h1 tabIndex={-1}>{t('utb.projektor.andrat')}</h1>
      <ul className="room-cards">
        {changes.length === 0 && <li>{t('resultat.andrat-inget')}</li>}
        {changes.map(({ question, answer, outcomes }) => (
          <li key={question + answer}>
            {questions[question].kort}: <b>{questions[question].svar.find(({ id }) => id === answer)?.text}</b>
            <small>
              {t(outcomes.length > 2 ? 'utb.projektor.leder-flera' : 'utb.projektor.leder', {
                vag: outcomes
                  .slice(0, 2)
                  .map((id) => roads[id]!.namn)
                  .join(', '),
              })}
            </small>
          </li>
        ))}
      </ul>
      {trainingCase.godtagbara.length > 0 && (
        <>
          <h2>{t('utb.facit.godtagbara')}</h2>
          <ul className="room-cards">
            {trainingCase.godtagbara.map(({ utfall, varfor }) => (
              <li key={utfall}>
                <b>{roads[utfall]!.titel}</b> <Line html={varfor} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
