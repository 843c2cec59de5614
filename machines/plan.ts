import type { Beside, BesideId, Role } from './advice.ts';
import { adviceBeside } from './advice.ts';
import type { Answers } from './flow.ts';
import { homeMayBeTheDanger, turnsToHome } from './home.ts';
import type { RoadId } from './ids.gen.ts';

/** Several things at once: one finished run for each concern. */
export interface Result {
  readonly outcome: RoadId;
  readonly answers: Answers;
}

/** One road of a plan. */
export interface Part {
  readonly road: BesideId;
  /** Why it is here: as somebody's road, or as advice beside one. */
  readonly role: 'vag' | Role;
  /** The results that it comes from, by their place among those given. */
  readonly from: readonly number[];
  /** The home is not turned to in this road before a road above that keeps the home out has said so. */
  readonly home?: 'wait';
}

/**
 * How grave a road is, gravest first. Everything not named is as grave as the rest and keeps the order in which it was asked about.
 * 1 life and danger now; 2 a duty that holds genast (SoL 19:1) and what goes with it; 3 a doubt about that duty, which is talked over today;
 * 4 what the school must do at once in law about what happens in school (skollagen 6 kap., from 2026-08-01); 5 a crime or the police today; 6 absence, to be investigated promptly (7:19 a).
 */
const gravity: readonly (readonly BesideId[])[] = [
  ['larma-112'],
  ['akut-suicidrisk'],
  ['kvar-utomlands', 'fara-for-livet'],
  ['orosanmalan-utan-att-forvarna'],
  ['orosanmalan', 'anmalan-bryter-sekretess', 'samtycke-behovs-inte', 'brott-mot-barn'],
  ['komplettera-anmalan', 'stam-av-med-socialtjansten'],
  ['konsultera-utan-att-forvarna'],
  ['konsultera'],
  ['myndig-elev', 'skydda-uppgiften', 'skyddade-uppgifter'],
  ['krankande-av-personal', 'krankande-behandling', 'vald-mot-personal'],
  ['brott-av-elev', 'polisen-vill-traffa-eleven', 'polisen-fragar'],
  ['franvaroutredning', 'skolplikt-utomlands', 'franvaro-myndig'],
];

/** How grave a road is: 0 is the gravest. */
export function gravityOf(road: BesideId): number {
  const at = gravity.findIndex((roads) => roads.includes(road));
  return at < 0 ? gravity.length : at;
}

/** True where one of the results says that the home may be the danger, and `road` turns to it: it waits, whichever concern it came of. */
export const homeWaits = (results: readonly Result[], road: BesideId): boolean =>
  turnsToHome.includes(road) && results.some(({ outcome, answers }) => homeMayBeTheDanger(outcome, answers));

/**
 * The results as one plan: the gravest road first, each road once, and advice in the role that comes first.
 * Advice that is to be done first stands before its road as soon as it is the graver of the two.
 * Nothing turns to the home while a road above keeps the home out.
 */
export function plan(results: readonly Result[]): readonly Part[] {
  const parts = new Map<BesideId, Part>();
  results.forEach(({ outcome, answers }, index) => {
    const beside: Beside = adviceBeside(outcome, answers);
    const each: (readonly [BesideId, Part['role']])[] = [
      [outcome, 'vag'],
      ...roles.flatMap((role) => beside[role].map((road) => [road, role] as const)),
    ];
    for (const [road, role] of each) {
      const known = parts.get(road);
      parts.set(road, {
        road,
        role: order.find((each) => each === role || each === known?.role)!,
        from: [...new Set([...(known?.from ?? []), index])],
      });
    }
  });

  // What an open report, meeting or consultation says of the home gives way to the same without a word to the home.
  const wait = results.some(({ outcome, answers }) => homeMayBeTheDanger(outcome, answers));
  // And a first report in the plan is the report: there is nothing yet to add to.
  const report = parts.has('orosanmalan') || parts.has('orosanmalan-utan-att-forvarna');
  const left = [...parts.values()].filter(
    ({ road }) => !(wait && safer[road] && parts.has(safer[road])) && !(report && road === 'komplettera-anmalan'),
  );
  return left
    .sort((one, other) => gravityOf(one.road) - gravityOf(other.road) || rank(one.role) - rank(other.role))
    .map((part) => (wait && turnsToHome.includes(part.road) ? { ...part, home: 'wait' } : part));
}

const roles: readonly Role[] = ['forst', 'darefter', 'parallellt'];
const order: readonly Part['role'][] = ['vag', 'forst', 'parallellt', 'darefter'];
const rank = (role: Part['role']) => order.indexOf(role);

const safer: Readonly<Partial<Record<BesideId, BesideId>>> = {
  orosanmalan: 'orosanmalan-utan-att-forvarna',
  konsultera: 'konsultera-utan-att-forvarna',
  anmalningsmote: 'orosanmalan-utan-att-forvarna',
};
