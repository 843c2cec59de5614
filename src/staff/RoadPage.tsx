import type { RoadId } from '../../machines/ids.gen.ts';
import { flows } from '../../machines/index.ts';
import { waysTo } from '../../machines/ways-to.ts';
import type { WayTo } from '../../machines/ways-to.ts';
import { wanted } from '../../machines/flow.ts';
import { Local } from './road/Local.tsx';
import { Road, Section } from './road/Road.tsx';
import { ShareAndPrint } from './road/ShareAndPrint.tsx';
import { TwinLink } from './road/TwinLink.tsx';
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
  if (!road) return <Loading part="roads" />;
  return (
    <>
      <Road
        road={road}
        label={t('vag.rubrik')}
        why={
          isRoad(id) && (
            <>
              <Situations id={id} />
              <Local outcome={id} answers={{}} place={place} />
            </>
          )
        }
      />
      <TwinLink road={road} />
      <ShareAndPrint roads={[road]} />
      <p className="note">
        {t('vag.las-din')} <a href="/">{t('vag.borja')}</a>
      </p>
    </>
  );
}

function Situations({ id }: { id: RoadId }) {
  const { concerns, ways } = waysTo(flows.personal, id);
  const arende = useQuestion('arende');
  const names = arende?.svar.filter((answer) => (concerns as readonly string[]).includes(answer.id)).map(({ text }) => text);
  return (
    <Section title={t('vag.situationer')} className="why">
      <p>{t('vag.situationer-ingress')}</p>
      <p>
        {t('vag.nar')} {names?.join(' · ')}
      </p>
      <ul>
        {ways.map((way) => (
          <Situation key={`${way.question}:${way.answers.join()}:${JSON.stringify(way.when)}`} way={way} />
        ))}
      </ul>
    </Section>
  );
}

function Situation({ way: { question, answers, when } }: { way: WayTo }) {
  const text = useQuestion(question);
  const said = text?.svar.filter(({ id }) => answers.includes(id)).map((answer) => answer.text);
  const earlier = wanted(when ?? {});
  return (
    <li>
      {t('vag.fraga-svar', { fraga: text?.titel ?? '', svar: said?.join('” / ”') ?? '' })}
      {earlier.length > 0 && (
        <>
          , {t('vag.om-tidigare')}{' '}
          {earlier.map(([earlierQuestion, accepted], index) => (
            <Earlier key={earlierQuestion} question={earlierQuestion} accepted={accepted} last={index === earlier.length - 1} />
          ))}
        </>
      )}
    </li>
  );
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
