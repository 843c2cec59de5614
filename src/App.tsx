import { useEffect } from 'react';
import { AkutBar } from './components/AkutBar.tsx';
import { Footer, StaffLinks } from './components/Footer.tsx';
import { Header } from './components/Header.tsx';
import { UpdatePrompt } from './components/UpdatePrompt.tsx';
import { usePart } from './content/parts.ts';
import { t } from './i18n.ts';
import { Loading } from './pages/Loading.tsx';
import { NotFound } from './pages/NotFound.tsx';
import { Run } from './pages/Run.tsx';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import type { Route } from './routes.ts';
import type { Beginning } from './session/start-visit.ts';
import { usePlace } from './session/usePlace.ts';
import type { PlaceControl } from './session/usePlace.ts';

type ParentRoute = Extract<Route, { language: string } | { page: 'lamnad' }>;

interface Props {
  readonly route: Route;
  readonly initial: Beginning;
}

/** The frame that every page stands in: 112 first, whatever else happens. */
export function App({ route, initial }: Props) {
  const place = usePlace();
  // Either part of the screens brings the law along: a link tapped early must not lead away from the page.
  const staff = usePart('views');
  const parents = usePart('parentViews');
  const screens = staff ?? parents;
  useEffect(() => {
    // From here on taps are ours; one that was made before is done now.
    const early = window as { vagvalReady?: boolean; vagvalTap?: HTMLButtonElement };
    early.vagvalReady = true;
    document.documentElement.className = '';
    early.vagvalTap?.removeAttribute('aria-busy');
    early.vagvalTap?.click();
  }, []);

  return (
    <>
      <a className="skip" href="#innehall">
        {t('app.hoppa')}
      </a>
      <AkutBar />
      {/* What a parent reads is the same in every municipality. */}
      <Header {...(!('language' in route) && { place })} />
      <main id="innehall" tabIndex={-1}>
        <ErrorBoundary>
          <Page route={route} initial={initial} place={place} />
        </ErrorBoundary>
      </main>
      <Footer>{parents && 'language' in route ? <parents.ParentLinks language={route.language} /> : <StaffLinks />}</Footer>
      {screens && <screens.LawDialog />}
      <UpdatePrompt quiet={route.page === 'start'} />
    </>
  );
}

function Page({ route, initial, place }: Props & { readonly place: PlaceControl }) {
  const views = usePart('views');
  const training = usePart('trainingViews');
  if (route.page === 'start') return <Run initial={initial} place={place} />;
  if (route.page === 'saknas') return <NotFound />;
  if (route.page === 'lamnad' || 'language' in route) return <ParentPage route={route} initial={initial} />;
  if (!views) return <Loading part="views" />;
  switch (route.page) {
    case 'vagar':
      return <views.RoadsPage />;
    case 'vag':
      return <views.RoadPage id={route.id} place={place} />;
    case 'lagrum':
      return <views.LawPage />;
    case 'lagen':
      return <views.LawChangesPage />;
    case 'kommuner':
      return <views.MunicipalitiesPage />;
    case 'sida':
      return <views.TextPage id={route.id} />;
    case 'utbildning':
      return training ? <training.TrainingPage route={route} /> : <Loading part="trainingViews" />;
  }
}

function ParentPage({ route, initial }: Props & { readonly route: ParentRoute }) {
  const views = usePart('parentViews');
  const texts = usePart('foralder');
  if (!views) return <Loading part="parentViews" />;
  if (!texts) return <Loading part="foralder" />;
  switch (route.page) {
    case 'foralder':
      return <views.ParentRun initial={initial} texts={texts} />;
    case 'foraldersvar':
      return <views.AnswersPage texts={texts} />;
    case 'ordlista':
      return <views.WordsPage texts={texts} />;
    case 'foraldervag':
      return <views.ParentRoadPage road={texts.roads[route.id]} texts={texts} />;
    case 'spegel':
      return texts.mirrors[route.id] ? <views.MirrorPage mirror={texts.mirrors[route.id]!} texts={texts} /> : <NotFound />;
    case 'lamnad':
      return <views.LeftPage />;
  }
}
