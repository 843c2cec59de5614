import { usePart } from '../content/parts.ts';
import { Loading } from '../pages/Loading.tsx';
import { NotFound } from '../pages/NotFound.tsx';
import type { TrainingRoute } from './addresses.ts';
import { CasePage } from './CasePage.tsx';
import { NotesPage } from './projektor/NotesPage.tsx';
import { OverviewPage } from './OverviewPage.tsx';
import { ProjectorPage } from './projektor/ProjectorPage.tsx';

/** A page of the training, by its address. */
export function TrainingPage({ route }: { route: TrainingRoute }) {
  const training = usePart('utbildning');
  if (!training) return <Loading part="utbildning" />;
  switch (route.view) {
    case 'oversikt':
      return <OverviewPage training={training} />;
    case 'fall': {
      const found = training.cases.find(({ id }) => id === route.id);
      return found ? <CasePage training={training} found={found} /> : <NotFound />;
    }
    case 'projektor':
      return <ProjectorPage />;
    case 'anteckningar':
      return <NotesPage />;
    default:
      return <NotFound />;
  }
}
