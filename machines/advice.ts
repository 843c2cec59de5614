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
  /** It stands where none of these holds: what was never asked holds nothing. */
  readonly unless?: readonly Condition[];
}

/** Danger now: nothing is done before what these say. */
const danger: readonly RoadId[] = ['akut-suicidrisk', 'larma-112'];

/** The duty to report or to consult, where the kind of worry has something to add. */
const duty: readonly RoadId[] = ['konsultera', 'konsultera-utan-att-forvarna', 'orosanmalan', 'orosanmalan-utan-att-forvarna'];

const supportWhileAbsent: readonly RoadId[] = [
  'ansok',
  'folj-upp-sip',
  'inhamta-samtycke',
  'motivera',
  'narvarostod',
  'sip',
  'sok-stod-sjalva',
];

const ofAge: Condition = { alder: '18-plus' };
const reported: Condition = { 'redan-anmalt': 'ja' };

/** The rules of decision-model.md, "Advice beside the outcome", in its order. */
export const rules: readonly Rule[] = [
  { advice: 'orosanmalan-utan-att-forvarna', role: 'darefter', at: ['larma-112'], unless: [ofAge] },
  { advice: 'anmalningsmote', role: 'darefter', at: ['orosanmalan'] },
  {
    advice: 'begar-aterkoppling',
    role: 'darefter',
    at: ['komplettera-anmalan', 'kvar-utomlands', 'orosanmalan', 'orosanmalan-utan-att-forvarna'],
  },

  // The reader's own question has its answer, and the doubt its consultation, before it.
  {
    advice: 'konsultera',
    role: 'forst',
    at: { allBut: [...danger, 'konsultera-utan-att-forvarna', 'kvar-utomlands'] },
    when: { misstanke: 'osaker', narstaende: 'nej' },
  },
  {
    advice: 'konsultera-utan-att-forvarna',
    role: 'forst',
    at: { allBut: [...danger, 'konsultera', 'kvar-utomlands'] },
    when: { misstanke: 'osaker', narstaende: ['ja', 'vet-inte'] },
  },
  { advice: 'myndig-elev', role: 'forst', at: { allBut: danger }, when: { misstanke: ['ja', 'osaker'], ...ofAge } },

  // What is special about this worry.
  { advice: 'vid-sjalvskada', role: 'parallellt', at: duty, when: { 'oro-slag': 'sjalvskada' } },
  { advice: 'vid-brott-pa-natet', role: 'parallellt', at: duty, when: { 'oro-slag': 'natet' } },
  { advice: 'vid-resa-utomlands', role: 'parallellt', at: duty, when: { 'oro-slag': 'utomlands' } },
  { advice: 'vid-brott-och-droger', role: 'parallellt', at: duty, when: { 'oro-slag': 'brott-droger' } },
  { advice: 'krankande-behandling', role: 'parallellt', at: duty, when: { 'oro-slag': 'andra-elever' } },
  { advice: 'krankande-av-personal', role: 'parallellt', at: duty, when: { 'oro-slag': 'personal' } },
  { advice: 'vald-mot-personal', role: 'parallellt', at: duty, when: { 'oro-slag': 'mot-personal' } },

  // The school's own work goes on.
  { advice: 'franvaroutredning', role: 'parallellt', at: ['orosanmalan'], when: { arende: 'franvaro' } },
  { advice: 'skolans-stod', role: 'parallellt', at: supportWhileAbsent, when: { arende: 'franvaro' } },
  { advice: 'skolans-stod', role: 'parallellt', at: supportWhileAbsent, when: { behov: 'narvaro' } },
  { advice: 'skolans-stod', role: 'darefter', at: ['krankande-av-personal', 'krankande-behandling', 'vald-mot-personal'] },

  // A report has been made: what is new belongs to it, and social services say when the home is told.
  {
    advice: 'komplettera-anmalan',
    role: 'parallellt',
    at: { allBut: danger },
    when: { ...reported, arende: ['franvaro', 'samtycke', 'sekretess', 'service-bistand'] },
  },
  {
    advice: 'stam-av-med-socialtjansten',
    role: 'forst',
    at: { allBut: danger },
    when: { ...reported, narstaende: ['ja', 'vet-inte'] },
  },
  { advice: 'komplettera-anmalan', role: 'parallellt', at: { allBut: danger }, when: { besked: 'ingen-utredning' } },

  {
    advice: 'konsultera-utan-att-forvarna',
    role: 'forst',
    at: ['franvaroutredning', 'skolplikt-utomlands'],
    when: { resa: 'vet-inte', misstanke: 'nej' },
  },
  { advice: 'dokumentera-samtycke', role: 'forst', at: ['sip'], when: { samtyckeslage: 'muntligt' } },

  // A crime, or a pupil kept abroad, is a reason to report whatever was asked first.
  { advice: 'orosanmalan', role: 'parallellt', at: ['brott-mot-barn'], when: { narstaende: 'nej' }, unless: [reported] },
  {
    advice: 'orosanmalan-utan-att-forvarna',
    role: 'parallellt',
    at: ['brott-mot-barn'],
    unless: [{ narstaende: 'nej' }, reported, ofAge],
  },
  { advice: 'orosanmalan', role: 'parallellt', at: ['beteendestod'], unless: [reported] },
  { advice: 'komplettera-anmalan', role: 'parallellt', at: ['beteendestod'], when: reported },
  { advice: 'orosanmalan-utan-att-forvarna', role: 'forst', at: ['kvar-utomlands'], when: { misstanke: ['nej', 'osaker'] } },
];

/** The advice that stands beside `outcome` for a run with these answers. */
export function adviceBeside(outcome: OutcomeId, answers: Answers): Beside {
  const fits = ({ advice, at, when = {}, unless }: Rule) =>
    advice !== outcome &&
    ('allBut' in at ? !names(at.allBut, outcome) : names(at, outcome)) &&
    holds(when, answers) &&
    !unless?.some((condition) => holds(condition, answers));
  const inRole = (role: Role) => [...new Set(rules.filter((rule) => rule.role === role && fits(rule)).map(({ advice }) => advice))];
  return { forst: inRole('forst'), darefter: inRole('darefter'), parallellt: inRole('parallellt') };
}

/** Where a piece of advice stands, and after which answers: beside these roads, or beside all but these. */
export interface Standing {
  readonly at?: readonly RoadId[];
  readonly allBut?: readonly RoadId[];
  readonly when: Condition;
}

/** Which roads a piece of advice stands beside: one for each of its rules. */
export const standsBeside = (advice: BesideId): readonly Standing[] =>
  rules.filter((rule) => rule.advice === advice).map(({ at, when = {} }) => ('allBut' in at ? { allBut: at.allBut, when } : { at, when }));

const names = (roads: readonly RoadId[], outcome: OutcomeId) => roads.some((road) => road === outcome);
