import type { AdviceId, OutcomeId, RoadId } from './ids.gen.ts';
import { holds } from './flow.ts';
import type { Answers, Condition } from './flow.ts';

/** When a piece of advice applies beside the road: before it, after it, or at the same time. */
export type Role = 'forst' | 'darefter' | 'parallellt';

/** What can stand beside an outcome: another outcome, or a text that is advice only. */
export type BesideId = RoadId | AdviceId;

/** Advice beside an outcome, by role, in the order of the rules. */
export type Beside = Readonly<Record<Role, readonly BesideId[]>>;

interface Rule {
  readonly advice: BesideId;
  readonly role: Role;
  /** The outcomes it stands beside, or all but those named. Never beside itself. */
  readonly at: readonly RoadId[] | { readonly allBut: readonly RoadId[] };
  readonly when?: Condition;
}

const supportWhileAbsent: readonly RoadId[] = [
  'ansok',
  'folj-upp-sip',
  'inhamta-samtycke',
  'motivera',
  'narvarostod',
  'sip',
  'sok-stod-sjalva',
];

/** The rules of decision-model.md, "Advice beside the outcome", in its order. */
export const rules: readonly Rule[] = [
  { advice: 'orosanmalan', role: 'darefter', at: ['larma-112'] },
  { advice: 'anmalningsmote', role: 'darefter', at: ['orosanmalan'], when: { 'mote-lampligt': ['ja', 'vet-inte'] } },
  { advice: 'begar-aterkoppling', role: 'darefter', at: ['komplettera-anmalan', 'orosanmalan', 'orosanmalan-utan-att-forvarna'] },
  { advice: 'konsultera', role: 'forst', at: { allBut: ['larma-112'] }, when: { misstanke: 'osaker' } },
  {
    advice: 'franvaroutredning',
    role: 'parallellt',
    at: ['konsultera-utan-att-forvarna', 'larma-112', 'orosanmalan', 'orosanmalan-utan-att-forvarna'],
    when: { arende: 'franvaro' },
  },
  { advice: 'skolans-stod', role: 'parallellt', at: supportWhileAbsent, when: { arende: 'franvaro' } },
  { advice: 'skolans-stod', role: 'parallellt', at: supportWhileAbsent, when: { behov: 'narvaro' } },
  { advice: 'komplettera-anmalan', role: 'parallellt', at: { allBut: ['larma-112'] }, when: { 'redan-anmalt': 'ja' } },
  {
    advice: 'stam-av-med-socialtjansten',
    role: 'forst',
    at: { allBut: ['larma-112'] },
    when: { 'redan-anmalt': 'ja', narstaende: ['ja', 'vet-inte'] },
  },
  { advice: 'orosanmalan', role: 'parallellt', at: ['brott-mot-barn'] },
  { advice: 'orosanmalan', role: 'parallellt', at: ['beteendestod'], when: { 'beteende-risk': 'ja' } },
];

/** The advice that stands beside `outcome` for a run with these answers. */
export function adviceBeside(outcome: OutcomeId, answers: Answers): Beside {
  const fits = ({ advice, at, when }: Rule) =>
    advice !== outcome && ('allBut' in at ? !names(at.allBut, outcome) : names(at, outcome)) && holds(when ?? {}, answers);
  const inRole = (role: Role) => [...new Set(rules.filter((rule) => rule.role === role && fits(rule)).map(({ advice }) => advice))];
  return { forst: inRole('forst'), darefter: inRole('darefter'), parallellt: inRole('parallellt') };
}

const names = (roads: readonly RoadId[], outcome: OutcomeId) => roads.some((road) => road === outcome);
