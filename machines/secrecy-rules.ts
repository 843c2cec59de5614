import type { Condition } from './flow.ts';
import type { LagrumId, RoadId } from './ids.gen.ts';

/** May, may not, must; and should not, where that is our careful advice and no law says so. */
export type Verdict = 'far' | 'far-inte' | 'bor-inte' | 'ska';

/** A provision, or one that follows from the run: `vagen` is the ground of the last way taken, `sekretess` what binds the sender. */
export type Ground = LagrumId | 'vagen' | 'sekretess';

/** Why a lawyer must read a verdict. */
export type Doubt =
  /** The Secrecy Act does not bind an independent school: that a duty or a consent makes it lawful to tell there is our reading of skollagen 29:14. */
  | 'fristaende'
  /** What a teacher sees is weakly protected, or not at all (OSL 23:2, third paragraph): "may not" is our careful advice. */
  | 'svagt-skydd'
  /** "May not" because one does not know: careful advice, the law asks what can be assumed (OSL 12:3). */
  | 'forsiktigt-rad'
  /** How much the one who reported may add without consent before an investigation is decided. */
  | 'fore-beslut'
  /** How a consent is withdrawn, by whom, and what it means for what has been told: not in the law. */
  | 'aterkallelse'
  /** Whether OSL 25:12, which opens towards health care and social services, is for the school nurse and doctor, and what answers to it in an independent school. */
  | 'vardens-undantag'
  /** No law silences a teacher in an independent school: skollagen 29:14 is about pupil health, special support and discipline. Our advice. */
  | 'bara-rad'
  /** How far the exceptions that save a life reach: which professions, towards whom, and for a pupil of 18. */
  | 'fara-for-livet'
  /** How parents in dispute are told the same, and what a parent without custody may know. */
  | 'vardnadstvist'
  /** What a family home or a care home may know without consent. */
  | 'placerad'
  /** Requests for documents: the Freedom of the Press Act is not among our texts, and most independent schools follow the Secrecy Act from 2027. */
  | 'handlingar'
  /** When an older pupil is protected from the guardian without a risk of serious harm (OSL 12:3, FB 6:11): practice, no fixed age. */
  | 'mognad'
  /** Which provision lets the school tell 112 while a crime is going on. */
  | 'larm'
  /** How the head's duties towards the police relate to the report of concern and to the secrecy of pupil health. */
  | 'polisen'
  /** Which parts of a school and its pupil health are so independent that secrecy holds between them (OSL 8:2). */
  | 'inom-skolan'
  /** How far the duty to hand over breaks secrecy. OSL 10:28 speaks of another authority, which another school need not be. */
  | 'skolbyte';

/** What follows for a run that ends on one of `roads`. Exactly one rule holds for each run. */
export interface Rule {
  readonly roads: readonly RoadId[];
  readonly when?: Condition;
  readonly verdict: Verdict;
  readonly grounds: readonly Ground[];
  readonly doubts?: readonly Doubt[];
}

/** What binds a sender to silence, in a municipality. An independent school's part is `inIndependentSchool`. */
export const secrecyOf: readonly { readonly when: Condition; readonly grounds: readonly LagrumId[]; readonly doubts?: readonly Doubt[] }[] =
  [
    { when: { roll: 'skolpersonal' }, grounds: ['osl-23-2'], doubts: ['svagt-skydd'] },
    { when: { roll: 'elevhalsa' }, grounds: ['osl-23-2', 'osl-25-1'] },
    { when: { roll: 'socialtjanst' }, grounds: ['osl-26-1'] },
  ];

/** What stands for the Secrecy Act in an independent school, where it does not apply. */
export const inIndependentSchool = { grounds: 'skollagen-29-14', doubt: 'fristaende' } as const satisfies {
  grounds: LagrumId;
  doubt: Doubt;
};

const teacher: Condition = { roll: 'skolpersonal' };
const municipalTeacher: Condition = { roll: 'skolpersonal', huvudman: 'kommunal' };
const independentTeacher: Condition = { roll: 'skolpersonal', huvudman: 'fristaende' };
const pupilHealth: Condition = { roll: 'elevhalsa' };
const school: Condition = { roll: ['skolpersonal', 'elevhalsa'] };
const socialServices: Condition = { roll: 'socialtjanst' };

const unbroken: readonly Ground[] = ['sekretess', 'osl-8-1', 'osl-12-2'];

/** The verdict of each road out of the section on secrecy, and what it rests on. Written for a municipal school. */
export const rules: readonly Rule[] = [
  // A duty in law.
  { roads: ['anmalan-bryter-sekretess'], verdict: 'ska', grounds: ['vagen'] },
  { roads: ['bidra-till-utredning'], when: school, verdict: 'ska', grounds: ['vagen', 'osl-10-28'] },
  { roads: ['bidra-till-utredning'], when: socialServices, verdict: 'far', grounds: ['sol-20-5', 'vagen'] },
  ...silence(['fore-utredning'], { grounds: ['vagen', 'sol-19-1', 'sekretess'], doubts: ['fore-beslut'] }),
  { roads: ['fore-utredning'], when: socialServices, verdict: 'far-inte', grounds: ['sekretess', 'vagen'], doubts: ['fore-beslut'] },
  { roads: ['aterkoppla-till-anmalaren'], verdict: 'ska', grounds: ['vagen'] },

  // Consent, and none.
  { roads: ['dela-med-samtycke', 'dokumentera-samtycke'], verdict: 'far', grounds: ['osl-10-1', 'osl-12-2', 'osl-12-3'] },
  { roads: ['elevens-eget-ja'], verdict: 'far', grounds: ['osl-12-2', 'osl-12-3'], doubts: ['mognad'] },
  ...silence(['inhamta-samtycke', 'utan-samtycke'], {
    grounds: unbroken,
    pupilHealth: { grounds: [...unbroken, 'osl-25-12'], doubts: ['vardens-undantag'] },
  }),
  ...silence(['sluta-dela'], {
    grounds: unbroken,
    doubts: ['aterkallelse'],
    pupilHealth: { grounds: [...unbroken, 'osl-25-12'], doubts: ['aterkallelse', 'vardens-undantag'] },
  }),
  { roads: ['inhamta-samtycke', 'utan-samtycke'], when: socialServices, verdict: 'far-inte', grounds: unbroken },
  { roads: ['sluta-dela'], when: socialServices, verdict: 'far-inte', grounds: unbroken, doubts: ['aterkallelse'] },
  { roads: ['konsultera'], verdict: 'far', grounds: ['sol-2-4', 'vagen'] },

  // A life.
  { roads: ['fara-for-livet'], when: teacher, verdict: 'far', grounds: ['osl-10-27'], doubts: ['fara-for-livet'] },
  { roads: ['fara-for-livet'], when: pupilHealth, verdict: 'far', grounds: ['osl-10-27', 'osl-25-12'], doubts: ['fara-for-livet'] },

  // The home. What can hurt the pupil is never told: a rule of safety also where no law says so.
  { roads: ['skydda-uppgiften'], when: { men: 'ja' }, verdict: 'far-inte', grounds: ['vagen', 'vagledning-hemmet-forst'] },
  {
    roads: ['skydda-uppgiften'],
    when: { men: 'vet-inte' },
    verdict: 'far-inte',
    grounds: ['vagen', 'vagledning-hemmet-forst'],
    doubts: ['forsiktigt-rad'],
  },
  ...silence(['skydda-uppgiften'], { when: { 'vh-arende': 'annan-elev' }, grounds: ['sekretess', 'osl-8-1'] }),
  { roads: ['beratta-for-vardnadshavare'], verdict: 'far', grounds: ['vagen', 'fb-6-11'], doubts: ['mognad'] },
  { roads: ['lamna-ut-handlingar'], verdict: 'far', grounds: ['vagen'], doubts: ['handlingar'] },
  ...silence(['myndig-elevs-foralder'], { grounds: ['sekretess', 'osl-8-1', 'osl-12-2'] }),
  { roads: ['vardnadstvist'], verdict: 'far', grounds: ['vagen', 'osl-12-3'], doubts: ['vardnadstvist'] },
  { roads: ['placerad-elev'], verdict: 'far', grounds: ['vagen'], doubts: ['placerad'] },

  // Somebody asks: not even whether the pupil goes here.
  ...silence(['skyddade-uppgifter'], { grounds: ['vagen', 'sekretess'] }),

  // The police. To call 112 is our rule of safety, and never less than a must.
  { roads: ['larma-112'], verdict: 'ska', grounds: ['vagen'], doubts: ['larm'] },
  { roads: ['brott-mot-barn'], when: teacher, verdict: 'far', grounds: ['vagen', 'lag-2025-170-7'], doubts: ['polisen'] },
  {
    roads: ['brott-mot-barn'],
    when: pupilHealth,
    verdict: 'far',
    grounds: ['vagen', 'osl-10-23', 'osl-10-21', 'lag-2025-170-7'],
    doubts: ['polisen'],
  },
  { roads: ['brott-av-elev'], when: teacher, verdict: 'ska', grounds: ['vagen'], doubts: ['polisen'] },
  { roads: ['brott-av-elev'], when: pupilHealth, verdict: 'far', grounds: ['vagen', 'osl-10-24', 'osl-10-23'], doubts: ['polisen'] },
  { roads: ['polisen-fragar'], when: teacher, verdict: 'ska', grounds: ['vagen'], doubts: ['polisen'] },
  // The head weighs what kurator and psychologist know; only what the nurse and the doctor know is exempt (lag 2025:170 8 §).
  { roads: ['polisen-fragar'], when: pupilHealth, verdict: 'far', grounds: ['vagen', 'lag-2025-170-8', 'sekretess'], doubts: ['polisen'] },

  // Other schools, and one's own.
  { roads: ['dela-inom-skolan'], when: teacher, verdict: 'far', grounds: ['osl-23-2', 'osl-8-2'] },
  { roads: ['dela-inom-skolan'], when: pupilHealth, verdict: 'far', grounds: ['osl-25-13-a', 'sekretess'], doubts: ['inom-skolan'] },
  { roads: ['overlamna-vid-skolbyte'], verdict: 'ska', grounds: ['vagen', 'osl-10-28', 'osl-40-7-g'], doubts: ['skolbyte'] },
];

interface Silence {
  readonly when?: Condition;
  readonly grounds: readonly Ground[];
  readonly doubts?: readonly Doubt[];
  /** What is different for pupil health. */
  readonly pupilHealth?: Pick<Rule, 'grounds' | 'doubts'>;
}

// "May not" in the school: by law for pupil health and in a municipal school, as our advice for a teacher in an independent one.
function silence(roads: Rule['roads'], { when = {}, grounds, doubts = [], ...own }: Silence): readonly Rule[] {
  return [
    { roads, when: { ...when, ...municipalTeacher }, verdict: 'far-inte', grounds, doubts },
    { roads, when: { ...when, ...independentTeacher }, verdict: 'bor-inte', grounds, doubts: [...doubts, 'bara-rad'] },
    { roads, when: { ...when, ...pupilHealth }, verdict: 'far-inte', grounds, doubts, ...own.pupilHealth },
  ];
}
