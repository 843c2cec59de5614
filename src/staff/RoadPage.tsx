import { standsBeside } from '../../machines/advice.ts';
import type { AdviceId, RoadId } from '../../machines/ids.gen.ts';
import { directionsAt } from '../../machines/whereabouts.ts';
import { flows } from '../../machines/index.ts';
import { waysTo } from '../../machines/ways-to.ts';
import type { WayTo } from '../../machines/ways-to.ts';
import { wanted } from '../../machines/flow.ts';
import type { Condition } from '../../machines/flow.ts';
import { Afterwards } from './after/Afterwards.tsx';
import { Local } from './road/Local.tsx';
import { offerAt, titleAt } from './road/offer.ts';
import { Road } from './road/Road.tsx';
import { Fold, Section } from './road/Section.tsx';
import { ShareAndPrint } from './road/ShareAndPrint.tsx';
import { MirrorLink } from './road/MirrorLink.tsx';
import { useWhere } from './road/useWhere.ts';
import { Reception, Teams } from './road/Whom.tsx';
import { isRoad } from '../content/roads.ts';
import type { ListedId } from '../content/roads.ts';
import { usePart } from '../content/store.ts';
import { useQuestion } from '../content/useQuestion.ts';
import { t } from '../content/i18n.ts';
import type { PlaceControl } from '../session/usePlace.ts';
import { Loading } from '../kit/Loading.tsx';

/** A road by itself, without any run: readable without scripts, and it says which situations lead there. */
export function RoadPage({ id, place }: { id: ListedId; place: PlaceControl }) {
  const road = usePart('roads')?.roads[id];
  const { names, homeId } = useWhere(place, nothingSaid, nothingSaid);
  if (!road) return <Loading part="roads" />;
  const offer = isRoad(id) ? offerAt(place, id, {}) : undefined;
  const toHome = isRoad(id) && directionsAt(id, {}).some(({ direction }) => direction === 'anmalan' || direction === 'radgivning');
  return (
    <>
      <Road
        road={road}
        label={t(isRoad(id) ? 'vag.rubrik' : 'vag.rad-rubrik')}
        title={titleAt(road, place, offer)}
        names={names}
        contact={
          <>
            <Teams offer={offer} road={road} place={place} />
            {toHome && homeId && <Reception kommun={homeId} />}
          </>
        }
        beside={!isRoad(id) && <StandsBeside id={id} />}
        why={
          isRoad(id) && (
            <>
              <Situations id={id} />
              <Local outcome={id} answers={{}} place={place} />
            </>
          )
        }
      />
      <ShareAndPrint roads={[road]}>
        <MirrorLink road={road} />
      </ShareAndPrint>
      <Afterwards road={road} names={names} />
      <p className="note">
        {t('vag.las-din')} <a href="/">{t('vag.borja')}</a>
      </p>
    </>
  );
}

const nothingSaid = {};

/** The roads that a piece of advice stands beside, and after which answers. */
function StandsBeside({ id }: { id: AdviceId }) {
  const roads = usePart('roads')?.roads;
  return (
    <Section title={t('vag.bredvid')} className="stands-beside">
      {standsBeside(id).map(({ at, allBut, when }) => (
        <div key={JSON.stringify(when)}>
          <p>
            {t(allBut ? 'vag.bredvid-alla-utom' : 'vag.bredvid-vagar')}{' '}
            {(allBut ?? at ?? []).map((road, index) => (
              <span key={road}>
                {index > 0 && ' · '}
                <a href={`/vag/${road}/`}>{roads?.[road].namn}</a>
              </span>
            ))}
          </p>
          <p>
            {t('vag.bredvid-svar')} <Answered when={when} />
          </p>
        </div>
      ))}
    </Section>
  );
}

function Situations({ id }: { id: RoadId }) {
  const { concerns, ways } = waysTo(flows.personal, id);
  const arende = useQuestion('arende');
  const names = arende?.svar.filter((answer) => (concerns as readonly string[]).includes(answer.id)).map(({ text }) => text);
  return (
    <Fold title={t('vag.situationer')} className="why">
      <p>
        {t('vag.situationer-ingress')} <a href={`/karta/#${id}`}>{t('vag.karta')}</a>
      </p>
      <p>
        {t('vag.nar')} {names?.join(' · ')}
      </p>
      <ul>
        {ways.map((way) => (
          <Situation key={`${way.question}:${way.answers.join()}:${JSON.stringify(way.when)}`} way={way} />
        ))}
      </ul>
    </Fold>
  );
}

function Situation({ way: { question, answers, when } }: { way: WayTo }) {
  const text = useQuestion(question);
  const said = text?.svar.filter(({ id }) => answers.includes(id)).map((answer) => answer.text);
  return (
    <li>
      {t('vag.fraga-svar', { fraga: text?.titel ?? '', svar: said?.join('” / ”') ?? '' })}
      {when && (
        <>
          , {t('vag.om-tidigare')} <Answered when={when} />
        </>
      )}
    </li>
  );
}

function Answered({ when }: { when: Condition }) {
  const earlier = wanted(when);
  return earlier.map(([question, accepted], index) => (
    <Earlier key={question} question={question} accepted={accepted} last={index === earlier.length - 1} />
  ));
}

function Earlier({ question, accepted, last }: { question: WayTo['question']; accepted: readonly string[]; last: boolean }) {
  const text = useQuestion(question);
  const said = text?.svar.filter(({ id }) => accepted.includes(id)).map((answer) => answer.kort);
  return (
    <>
      {text?.kort}: <b>{said?.join(' / ')}</b>
      {last ? '' : ', '}
    </>
  );
}
