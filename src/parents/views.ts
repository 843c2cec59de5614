// The parents' screens, in a chunk of their own: neither staff nor parents wait for the other's.
export { LawDialog } from '../kit/LawDialog.tsx';
export { AnswersPage } from './AnswersPage.tsx';
export { MirrorPage } from './MirrorPage.tsx';
export { ParentLinks } from './ParentLinks.tsx';
export { ParentLookupPage } from './ParentLookupPage.tsx';
export { ParentRoadPage } from './ParentRoadPage.tsx';
export { ParentRun } from './ParentRun.tsx';
export { WordsPage } from './WordsPage.tsx';
