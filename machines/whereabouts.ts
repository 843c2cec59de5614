import type { LagrumId, RoadId } from './ids.gen.ts';
import type { Answers } from './flow.ts';

/** Where the pupil lives, seen from the school: in its municipality, in another, or nobody knows. */
export type Home = 'har' | 'annanstans' | 'vet-inte';

/** Who runs the school. */
export type SchoolKind = 'kommunal' | 'fristaende';

/** What the user has said of where the pupil lives and goes to school; kept with the answers and wiped with them. */
export interface Whereabouts {
  readonly home?: Home;
  /** The id of the municipality the pupil lives in, when it is another than the school's. */
  readonly homeMunicipality?: string;
  readonly school?: SchoolKind;
}

/** Whom something goes to: it follows the home or the school, or passes from the school's huvudman to the home municipality. */
export type Direction =
  | 'anmalan'
  | 'radgivning'
  | 'ansokan'
  | 'planering'
  | 'team'
  | 'franvaro'
  | 'franvaro-till-hemkommun'
  | 'franvaro-myndig-till-hemkommun';

interface Rule {
  readonly direction: Direction;
  readonly at: readonly RoadId[];
  readonly because: readonly LagrumId[];
  /** Only when the huvudman may be another than the home municipality. */
  readonly acrossTheBorder?: true;
}

const absence: readonly RoadId[] = ['franvaroutredning', 'narvarostod', 'narvaroarbete'];

// Reports and support follow the home (SoL 29 kap.), the school's own team follows the school, and a notice of absence
// goes from the huvudman to the home municipality (skollagen 7:22, 15:15). Where social services have asked for something, or have
// placed the pupil, it goes to those who asked: those roads have no direction. Neither do roads within the school, or to health care.
const rules: readonly Rule[] = [
  {
    direction: 'anmalan',
    at: [
      'larma-112',
      'akut-suicidrisk',
      'kvar-utomlands',
      'orosanmalan',
      'orosanmalan-utan-att-forvarna',
      'komplettera-anmalan',
      'samtycke-behovs-inte',
      'anmalan-bryter-sekretess',
      'brott-mot-barn',
      'begar-aterkoppling',
      'anmalningsmote',
      'utredning-kraver-inte-samtycke',
    ],
    because: ['sol-19-1', 'sol-29-1'],
  },
  {
    direction: 'radgivning',
    at: [
      'konsultera',
      'konsultera-utan-att-forvarna',
      'utan-samtycke',
      'fraga-om-stod',
      'myndig-elev',
      'eget-samtycke',
      'provad-insats-utan-vardnadshavare',
    ],
    because: ['sol-29-1'],
  },
  {
    direction: 'ansokan',
    at: ['ansok', 'service', 'sok-stod-sjalva', 'insats-under-utredning', 'motivera'],
    because: ['sol-11-1', 'sol-29-1'],
  },
  { direction: 'planering', at: ['sip', 'folj-upp-sip'], because: ['sol-10-8', 'sol-29-1'] },
  { direction: 'team', at: ['narvarostod', 'elevhalsa', 'skolans-stod', 'beteendestod'], because: ['skollagen-2-25'] },
  { direction: 'franvaro', at: ['franvaroutredning'], because: ['skollagen-7-19-a'] },
  { direction: 'franvaro-till-hemkommun', at: absence, because: ['skollagen-7-22'], acrossTheBorder: true },
  // A pupil of 18 is past skollagen 7 kap.: until 20, absence without valid reason is told to the home municipality.
  { direction: 'franvaro-myndig-till-hemkommun', at: ['franvaro-myndig'], because: ['skollagen-15-15'], acrossTheBorder: true },
];

/** What is known of home and school in a run: what the user has said, else what the answers say. Where the pupil lives is never asked in the flow. */
export const whereaboutsOf = (said: Whereabouts, answers: Answers): Whereabouts => ({
  ...(answers.huvudman && { school: answers.huvudman }),
  ...said,
});

/** Whom the matter of an outcome goes to, with the legal ground, in the order to tell it. */
export function directionsAt(outcome: RoadId, { home, school }: Whereabouts): readonly Pick<Rule, 'direction' | 'because'>[] {
  const acrossTheBorder = home !== 'har' || school === 'fristaende';
  return rules.filter((rule) => rule.at.includes(outcome) && (acrossTheBorder || !rule.acrossTheBorder));
}
