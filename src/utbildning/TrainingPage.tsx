import { usePart } from '../content/parts.ts';
import { Loading } from '../pages/Loading.tsx';
import { NotFound } from '../pages/NotFound.tsx';
import type { TrainingRoute } from './addresses.ts';
import { PosterPage } from './affisch/PosterPage.tsx';
import { CasePage } from './CasePage.tsx';
import { LawComparePage } from './lag/LawComparePage.tsx';
import { NotesPage } from './projektor/NotesPage.tsx';
import { HomePage } from './HomePage.tsx';
import { PracticePage } from './ova/PracticePage.tsx';
import { ProgrammePage } from './program/ProgrammePage.tsx';
import { QuizPage } from './prov/QuizPage.tsx';

/** A page of the training, by its address. */
export function TrainingPage({ route }: { route: TrainingRoute }) {
  const training = usePart('utbildning');
  if (!training) return <Loading part="utbildning" />;
  switch (route.view) {
    case 'oversikt':
      return <HomePage training={training} />;
    case 'fall': {
      const found = training.cases.find(({ id }) => id === route.id);
      return found ? <CasePage training={training} found={found} /> : <NotFound />;
    }
    case 'anteckningar':
      return <NotesPage />;
    case 'ova':
      return <PracticePage training={training} />;
    case 'prov':
      return <QuizPage training={training} />;
    case 'affisch':
      return <PosterPage training={training} />;
    case 'lag':
      return <LawComparePage training={training} />;
    case 'program': {
      const programme = training.programmes.find(({ id }) => id === route.id);
      return programme ? <ProgrammePage training={training} programme={programme} /> : <NotFound />;
    }
  }
}
