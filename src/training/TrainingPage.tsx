import { usePart } from '../content/store.ts';
import { Loading } from '../kit/Loading.tsx';
import { NotFound } from '../kit/NotFound.tsx';
import type { TrainingRoute } from '../content/training-addresses.ts';
import { PosterPage } from './poster/PosterPage.tsx';
import { CasePage } from './CasePage.tsx';
import { LawComparePage } from './law/LawComparePage.tsx';
import { NotesPage } from './room/NotesPage.tsx';
import { HomePage } from './HomePage.tsx';
import { PracticePage } from './practice/PracticePage.tsx';
import { ProgrammePage } from './programme/ProgrammePage.tsx';
import { QuizPage } from './quiz/QuizPage.tsx';

/** A page of the training, by its address. */
export function TrainingPage({ route }: { route: TrainingRoute }) {
  const training = usePart('utbildning');
  if (!training) return <Loading part="utbildning" />;
  switch (route.view) {
    case 'oversikt':
      return <HomePage training={training} />;
    case 'fall': {
      const trainingCase = training.cases.find(({ id }) => id === route.id);
      return trainingCase ? <CasePage training={training} trainingCase={trainingCase} /> : <NotFound />;
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
