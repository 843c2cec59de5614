import { useCallback, useMemo, useRef, useState } from 'react';
import type { PageId } from '../../../machines/flow.ts';
import { flows } from '../../../machines/index.ts';
import type { FlowId } from '../../../machines/index.ts';
import { mapOf, sectionMap, sectionOf } from '../../../machines/map.ts';
import type { RunOnMap } from '../../../machines/map.ts';
import { flowMapped, mapAddress } from '../../content/map.ts';
import type { Drawing as Drawn, MapRoute } from '../../content/map.ts';
import { usePart } from '../../content/store.ts';
import { t } from '../../content/i18n.ts';
import { LeaveLink } from '../../kit/LeaveLink.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { NotFound } from '../../kit/NotFound.tsx';
import { Optional } from '../../kit/Optional.tsx';
import { Drawing } from './Drawing.tsx';
import type { DrawingControl } from './Drawing.tsx';
import { Legend } from './Legend.tsx';
import { MapList } from './MapList.tsx';
import { marksOf } from './marks.ts';
import { useMapTexts } from './texts.ts';
import type { MapTexts } from './texts.ts';
import { mapTitle, sectionName } from './titles.ts';
import { useMyRuns } from './useMyRuns.ts';

interface Props {
  readonly flow: FlowId;
  readonly section: string | undefined;
}

/** A map of a flow or of one of its sections: drawn, and the same as a list. Where the tab has a run, it is marked. */
export function MapPage(route: MapRoute) {
  const { section } = route;
  const flow = flowMapped(route);
  const drawings = usePart('karta')?.[flow];
  const law = usePart('law');
  const texts = useMapTexts(flow);
  if (section && !sectionMap(mapOf(flows[flow]), section)) return <NotFound />;
  if (!drawings) return <Loading part="karta" />;
  if (!texts) return <Loading part={flow === 'personal' ? 'questions' : 'foralder'} />;
  if (!law) return <Loading part="law" />;
  return (
    <>
      {flow === 'foralder' && (
        <div className="parent-top not-spoken">
          <LeaveLink />
        </div>
      )}
      <Map
        flow={flow}
        section={section}
        title={mapTitle(route)}
        texts={texts}
        drawing={section ? drawings.sections[section]! : drawings.whole}
      />
    </>
  );
}

function Map({ flow, section, title, texts, drawing }: Props & { title: string; texts: MapTexts; drawing: Drawn }) {
  const runs = useMyRuns(flow);
  const [hidden, setHidden] = useState(false);
  const marks = useMemo(() => marksOf(hidden ? [] : runs), [hidden, runs]);
  const map = mapOf(flows[flow]);
  const shown = useMemo(() => (section ? sectionMap(map, section) : undefined), [map, section]);

  // What is not on this map stands on that of its own section.
  const hrefOf = useCallback(
    (page: PageId) => {
      const own = sectionOf(map, page) ?? section;
      return own === section || !section ? `#${page}` : `${mapAddress(flow, own)}#${page}`;
    },
    [flow, map, section],
  );
  const drawn = useRef<DrawingControl>(null);
  const [opened, setOpened] = useState(false);
  const point = useCallback((page: PageId) => {
    setOpened(true);
    // Once it is there to be seen.
    requestAnimationFrame(() => {
      document.getElementById('ritning')?.scrollIntoView({ block: 'nearest' });
      drawn.current?.point(page);
    });
  }, []);

  const parts = shown
    ? [{ title: sectionName(flow, shown.id), questions: shown.questions }]
    : map.sections.map(({ id, questions }) => ({ title: sectionName(flow, id), questions }));
  const questions = parts.reduce((sum, one) => sum + one.questions.length, 0);
  const outcomes = shown?.outcomes ?? map.outcomes;
  return (
    <article className={drawing.height > drawing.width ? 'map-page tall' : 'map-page'} data-karta={flow}>
      <h1 tabIndex={-1}>{title}</h1>
      <p className="lead">
        {t('karta.ingress', { fragor: questions, vagar: outcomes.length })} <a href="/kontroll/">{t('karta.kontroll')}</a>
      </p>
      <Maps flow={flow} section={section} />
      {runs.length > 0 && <MyWay runs={runs} hidden={hidden} hide={setHidden} texts={texts} hrefOf={hrefOf} />}
      <p className="map-open">
        <a className="plain" href="#ritning" onClick={() => setOpened(true)}>
          {t('karta.visa-ritning')}
        </a>
      </p>
      <div className="map-sides">
        <section id="ritning" className={opened ? 'map-side opened' : 'map-side'} tabIndex={-1}>
          <Optional>
            <Drawing name={title} drawing={drawing} edges={map.edges} texts={texts} marks={marks} hrefOf={hrefOf} control={drawn} />
          </Optional>
          <p className="meta" id="karta-hjalp">
            {t('karta.hjalp')}
          </p>
          <Legend section={section !== undefined} mine={runs.length > 0 && !hidden} />
          <p className="map-back">
            <a href="#lista">{t('karta.till-listan')}</a>
          </p>
        </section>
        <MapList
          flow={flows[flow]}
          parts={parts}
          outcomes={outcomes}
          edges={map.edges}
          texts={texts}
          marks={marks}
          hrefOf={hrefOf}
          point={point}
        />
      </div>
    </article>
  );
}

/** The ways to the other maps. */
function Maps({ flow, section }: Props) {
  const other: FlowId = flow === 'personal' ? 'foralder' : 'personal';
  const maps = [undefined, ...mapOf(flows[flow]).sections.map(({ id }) => id)];
  return (
    <nav className="map-nav" aria-label={t('karta.kartor')}>
      <ul>
        {maps.map((id) => (
          <li key={id ?? ''}>
            <a href={mapAddress(flow, id)} {...(id === section && { 'aria-current': 'page' })}>
              {id ? sectionName(flow, id) : t('karta.hela')}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={mapAddress(other)}>{t(other === 'personal' ? 'karta.till-personal' : 'karta.till-foralder')}</a>
      </p>
    </nav>
  );
}

interface MyWayProps {
  readonly runs: readonly RunOnMap[];
  readonly hidden: boolean;
  readonly hide: (hidden: boolean) => void;
  readonly texts: MapTexts;
  readonly hrefOf: (page: PageId) => string;
}

/** The reader's own way, in words, and a way to hide it from whoever looks over their shoulder. */
function MyWay({ runs, hidden, hide, texts, hrefOf }: MyWayProps) {
  return (
    <section className="map-my-way">
      <div>
        <h2>{t('karta.din-vag')}</h2>
        <button type="button" className="link" aria-pressed={hidden} onClick={() => hide(!hidden)}>
          {t('karta.dolj')}
        </button>
      </div>
      <p className="meta">{t('karta.din-vag-hjalp')}</p>
      {!hidden &&
        runs.map((run) => (
          <ol key={run.map(({ page, answer }) => `${page}:${answer}`).join()} className="trail">
            {run.map(({ page, answer }) => (
              <li key={page}>
                <a href={hrefOf(page)}>{texts.nameOf(page)}</a>
                {answer && <b>{texts.answer(page, answer)}</b>}
              </li>
            ))}
          </ol>
        ))}
    </section>
  );
}
