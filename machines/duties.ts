import type { Answers, Condition } from './flow.ts';
import { holds } from './flow.ts';
import type { LagrumId, OutcomeId } from './ids.gen.ts';

/** What must be done by law whatever one thinks of a road. */
export const dutyIds = [
  'anmal',
  'anmal-barn',
  'skyddsbedom',
  'sekretess-soc',
  'lamna-uppgifter',
  'utred-franvaro',
  'utred-stod',
  'krankning',
  'sekretess',
  'samtycke',
] as const;

/** One such duty. */
export type DutyId = (typeof dutyIds)[number];

/** A duty, and the provisions that it rests on. */
export interface Duty {
  readonly duty: DutyId;
  readonly lagrum: readonly LagrumId[];
}

/** A duty with where it stands. */
export interface DutyRule extends Duty {
  /** It stands where one of these holds; always when left out. */
  readonly when?: readonly Condition[];
  /** The outcomes it stands at as well, whatever was answered. */
  readonly at?: readonly OutcomeId[];
  /** It does not stand where one of these holds. */
  readonly unless?: readonly Condition[];
}

const socialServices: Condition = { roll: 'socialtjanst' };
const ofAge: readonly Condition[] = [{ alder: '18-plus' }, { myndig: 'ja' }];

/** The duties in the order they are told, the gravest first. */
export const dutyRules: readonly DutyRule[] = [
  // SoL 19:1 is about children, SoL 3:1 says who is one. Where age is not known it is taken for a child's.
  { duty: 'anmal', lagrum: ['sol-19-1', 'sol-3-1'], unless: [socialServices, ...ofAge] },
  // Of age themselves: the duty holds for every child one hears of in the work, such as a younger brother or sister.
  { duty: 'anmal-barn', lagrum: ['sol-19-1', 'sol-3-1'], when: ofAge, unless: [socialServices] },
  { duty: 'skyddsbedom', lagrum: ['sol-20-1'], when: [socialServices] },
  { duty: 'sekretess-soc', lagrum: ['osl-26-1'], when: [socialServices] },
  {
    duty: 'lamna-uppgifter',
    lagrum: ['sol-20-6'],
    when: [{ besked: 'utredning-inledd' }, { 'utredning-beslutad': 'ja' }, { 'soc-utredning': 'ja' }],
    at: ['bidra-till-utredning', 'insats-under-utredning'],
    unless: [socialServices],
  },
  {
    duty: 'utred-franvaro',
    lagrum: ['skollagen-7-19-a', 'skollagen-15-16', 'skollagen-18-16'],
    when: [{ arende: 'franvaro' }, { behov: 'narvaro' }],
  },
  { duty: 'krankning', lagrum: ['skollagen-6-10'], when: [{ behov: 'krankning' }, { 'oro-slag': ['andra-elever', 'personal'] }] },
  { duty: 'utred-stod', lagrum: ['skollagen-3-7'], when: [{ arende: ['oro', 'franvaro', 'service-bistand'] }] },
  { duty: 'sekretess', lagrum: ['osl-8-1', 'osl-10-1'], when: [{ arende: 'sekretess' }], unless: [socialServices] },
  { duty: 'samtycke', lagrum: ['osl-10-1', 'osl-10-28'], when: [{ arende: 'samtycke' }] },
];

/** The provisions that the duties rest on. */
export const groundsOfDuties: ReadonlySet<LagrumId> = new Set(dutyRules.flatMap(({ lagrum }) => lagrum));

/** What the law asks of whoever has come to `outcome` with these answers, also when the road does not fit. */
export const dutiesAt = (outcome: OutcomeId, answers: Answers): readonly Duty[] =>
  dutyRules
    .filter(
      ({ when, at, unless }) =>
        (!when || at?.includes(outcome) || when.some((condition) => holds(condition, answers))) &&
        !unless?.some((condition) => holds(condition, answers)),
    )
    .map(({ duty, lagrum }) => ({ duty, lagrum }));
