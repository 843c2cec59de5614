import staffStrings from 'virtual:content/staff-strings';
import { addStrings } from '../content/i18n.ts';

// The screens that come after the questions, in one chunk of their own: the first question must not wait for them.
export { LawDialog } from '../kit/LawDialog.tsx';
export { LawPage } from './LawPage.tsx';
export { LookupPage } from './LookupPage.tsx';
export { MunicipalitiesPage } from './MunicipalitiesPage.tsx';
export { ProofPage } from './ProofPage.tsx';
export { ResultPage } from './ResultPage.tsx';
export { RoadPage } from './RoadPage.tsx';
export { RoadsPage } from './RoadsPage.tsx';
export { TextPage } from './TextPage.tsx';
export { LawChangesPage } from './LawChangesPage.tsx';
export { SincePage } from './after/SincePage.tsx';
export { PlanPage } from './plan/PlanPage.tsx';
export { skipsHere } from './skips-here.ts';
export { Undo } from '../kit/run/Undo.tsx';

addStrings('sv', staffStrings);
