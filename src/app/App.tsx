import { useEffect } from 'react';
import { AkutBar } from './frame/AkutBar.tsx';
import { Footer, StaffLinks } from './frame/Footer.tsx';
import { Header } from './frame/Header.tsx';
import { LateNote } from './frame/LateNote.tsx';
import { UpdatePrompt } from './frame/UpdatePrompt.tsx';
import { oneFile } from '../content/address.ts';
import { usePart } from '../content/store.ts';
import { t } from '../content/i18n.ts';
import { Announcer } from '../kit/Announcer.tsx';
import { Loading, Waiting } from '../kit/Loading.tsx';
import { NotFound } from '../kit/NotFound.tsx';
import { Optional } from '../kit/Optional.tsx';
import { Run } from '../staff/Run.tsx';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { flowOf } from './routes.ts';
import type { Route } from './routes.ts';
import { loadScreens, useScreens } from './screens.ts';
import type { Beginning } from '../session/start-visit.ts';
import { usePlace } from '../session/usePlace.ts';
import type { PlaceControl } from '../session/usePlace.ts';

type ParentRoute = Extract<Route, { language: string }>;

interface Props {
  readonly route: Route;
  readonly initial: Beginning;
  /** The words of the page as they stood when it came, where they can be read without the app. */
  readonly written?: string | undefined;
  /** Called when the page has been taken over. */
  readonly ready?: () => void;
}

/** The frame that every page stands in: 112 first, whatever else happens. */
export function App({ route, initial, written, ready }: Props) {
  // Nothing of a municipality is on the screen until a run has ended.
  const place = usePlace(flowOf(route) !== undefined);
  // Either part of the screens brings the law along: a link tapped early must not lead away from the page.
  const staff = useScreens('staff');
  const parents = useScreens('parents');
  const screens = staff ?? parents;
  useEffect(() => {
    // From here on taps are ours; one that was made before is done now.
    const early = window as { vagvalReady?: boolean; vagvalTap?: HTMLButtonElement };
    early.vagvalReady = true;
    document.documentElement.className = '';
    document.getElementById('sent')!.hidden = true;
    early.vagvalTap?.removeAttribute('aria-busy');
    early.vagvalTap?.click();
    ready?.();
  }, [ready]);

  return (
    <>
      <a className="skip" href="#innehall">
        {t('app.hoppa')}
      </a>
      <AkutBar />
      {/* What a parent reads is the same in every municipality. */}
      <Header {...(!('language' in route) && { place })} />
      <LateNote parents={'language' in route} language={'language' in route ? route.language : 'sv'} />
      <main id="innehall" tabIndex={-1}>
        <ErrorBoundary written={written}>
          <Page route={route} initial={initial} place={place} />
        </ErrorBoundary>
      </main>
      <Footer>{parents && 'language' in route ? <parents.ParentLinks language={route.language} /> : <StaffLinks />}</Footer>
      {screens && (
        <Optional>
          <screens.LawDialog />
        </Optional>
      )}
      <Optional>
        <UpdatePrompt quiet={route.page === 'start'} />
      </Optional>
      <Announcer />
    </>
  );
}

function Page({ route, initial, place }: Omit<Props, 'written' | 'ready'> & { readonly place: PlaceControl }) {
  const staff = useScreens('staff');
  const training = useScreens('training');
  const map = useScreens('map');
  const municipalities = useScreens('municipalities');
  const waiting = <Waiting what="staff" load={loadScreens} />;
  if (route.page === 'start') return <Run initial={initial} place={place} screens={staff} waiting={waiting} />;
  if (route.page === 'saknas' || (oneFile && route.page === 'utbildning')) return <NotFound />;
  if ('language' in route) return <ParentPage route={route} initial={initial} />;
  if ('section' in route) return map ? <map.MapPage {...route} /> : <Waiting what="map" load={loadScreens} />;
  if (!staff) return waiting;
  switch (route.page) {
    case 'vagar':
      return <staff.RoadsPage />;
    case 'vag':
      return <staff.RoadPage id={route.id} place={place} />;
    case 'lagrum':
      return <staff.LawPage />;
    case 'lagen':
      return <staff.LawChangesPage />;
    case 'kommuner':
      return <staff.MunicipalitiesPage />;
    case 'sedan':
      return <staff.SincePage />;
    case 'hitta':
      return <staff.LookupPage />;
    case 'kontroll':
      return <staff.ProofPage />;
    case 'sida':
      return <staff.TextPage id={route.id} />;
    case 'for-kommuner':
    case 'affisch-start':
      return municipalities ? <municipalities.MunicipalPage page={route.page} /> : <Waiting what="municipalities" load={loadScreens} />;
    case 'utbildning':
      return training ? <training.TrainingPage route={route} /> : <Waiting what="training" load={loadScreens} />;
  }
}

function ParentPage({ route, initial }: Omit<Props, 'written' | 'ready'> & { readonly route: ParentRoute }) {
  const parents = useScreens('parents');
  const texts = usePart('foralder');
  if (!parents) return <Waiting what="parents" load={loadScreens} />;
  if (!texts) return <Loading part="foralder" />;
  switch (route.page) {
    case 'foralder':
      return <parents.ParentRun initial={initial} texts={texts} />;
    case 'foraldersvar':
      return <parents.AnswersPage texts={texts} />;
    case 'foralderhitta':
      return <parents.ParentLookupPage texts={texts} />;
    case 'ordlista':
      return <parents.WordsPage texts={texts} />;
    case 'foraldervag':
      return <parents.ParentRoadPage road={texts.roads[route.id]} texts={texts} />;
    case 'spegel':
      return texts.mirrors[route.id] ? <parents.MirrorPage mirror={texts.mirrors[route.id]!} texts={texts} /> : <NotFound />;
  }
}
