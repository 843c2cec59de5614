import { holds } from './flow.ts';
import type { Answers } from './flow.ts';
import type { LagrumId, QuestionId, RoadId } from './ids.gen.ts';
import { personal } from './personal.machine.ts';
import { offeredAt, replay } from './replay.ts';
import type { Step } from './replay.ts';
import { inIndependentSchool, rules, secrecyOf } from './secrecy-rules.ts';
import type { Doubt, Ground, Verdict } from './secrecy-rules.ts';

/** Who may tell whom what: one run through the section on secrecy, and what follows from it. */
export interface Disclosure {
  readonly sender: string;
  readonly receiver: string;
  readonly situation: string;
  readonly answers: Answers;
  readonly road: RoadId;
  readonly verdict: Verdict;
  readonly grounds: readonly LagrumId[];
  readonly doubts: readonly Doubt[];
}

/** Where the section begins when nothing suggests harm. With a suspicion the only verdict is: report. */
export const noHarm = { arende: 'sekretess', misstanke: 'nej' } as const satisfies Answers;

/**
 * Whom the poster is about: a young pupil whose guardians agree, and for an older one what is different then.
 * A row for each age and each kind of custody would say the same thing twelve times.
 */
const young = { ...noHarm, alder: 'under-12', vardnad: 'tva-overens' } as const satisfies Answers;
const older = { ...young, alder: '15-17' } as const satisfies Answers;

/** Roads that are about what to do, not about who may tell whom: a meeting, a request for an answer, a colleague who was hurt. */
const notAboutTelling: readonly RoadId[] = [
  'begar-aterkoppling',
  'polisen-vill-traffa-eleven',
  'socialtjansten-vill-traffa-eleven',
  'vald-mot-personal',
];

/** What follows from one such run. Throws when not exactly one rule holds: silence would be a verdict of its own. */
export function disclosure(answers: Answers): Disclosure {
  const { steps, outcome } = replay(personal, answers);
  const road = outcome as RoadId;
  const [rule, another] = rules.filter(({ roads, when }) => roads.includes(road) && holds(when ?? {}, answers));
  if (!rule || another) throw new Error(`${another ? 'More than one rule' : 'No rule'} for ${road} after ${JSON.stringify(answers)}`);

  // A rule that rests on secrecy is about somebody who has said who they are.
  const bound = secrecyOf.find(({ when }) => holds(when, answers))!;
  const grounds = rule.grounds.flatMap((ground: Ground): readonly LagrumId[] => {
    if (ground === 'vagen') return steps.at(-1)!.because;
    return ground === 'sekretess' ? bound.grounds : [ground];
  });
  const doubts = [...(rule.doubts ?? []), ...(rule.grounds.includes('sekretess') ? (bound.doubts ?? []) : [])];
  return { ...rowOf(steps), answers, road, verdict: rule.verdict, ...forSchool(answers, grounds, doubts) };
}

function forSchool(answers: Answers, grounds: readonly LagrumId[], doubts: readonly Doubt[]): Pick<Disclosure, 'grounds' | 'doubts'> {
  if (answers.huvudman !== 'fristaende' || !grounds.some(isSecrecyAct)) return { grounds: [...new Set(grounds)], doubts };
  const instead = grounds.map((id) => (isSecrecyAct(id) ? inIndependentSchool.grounds : id));
  return { grounds: [...new Set(instead)], doubts: [...doubts, inIndependentSchool.doubt] };
}

const isSecrecyAct = (id: LagrumId) => id.startsWith('osl-');

// Answers to these say what the matter is; to any other question only how it stands, and then the question belongs to the name.
const topics: readonly QuestionId[] = ['kontakt', 'brott', 'soc-arende', 'vh-arende'];
const before: readonly QuestionId[] = ['arende', 'misstanke', 'roll', 'huvudman', 'mottagare', 'alder', 'vardnad'];

function rowOf(steps: readonly Step[]): Pick<Disclosure, 'sender' | 'receiver' | 'situation'> {
  const said = (question: QuestionId) => steps.find((step) => step.question === question)?.answer;
  // Social services are not asked whom they want to tell: in this section it is always the school.
  const receiver = said('mottagare') ?? 'skola';
  const asked = steps.filter(({ question }) => !before.includes(question));
  const answers = asked.map(({ answer }) => answer);
  const [first] = asked;
  return {
    sender: [said('roll'), said('huvudman')].filter(Boolean).join('-'),
    receiver,
    situation: first
      ? [...(topics.includes(first.question) ? [] : [first.question]), ...answers, ...(said('alder') === '15-17' ? ['15-17'] : [])].join(
          '-',
        )
      : receiver,
  };
}

// Every run from a position, with the answers that are fixed. A pupil's own no leads where a guardian's does, so it has no row.
function runsFrom(answers: Answers, fixed: Answers): readonly Answers[] {
  const { page, outcome } = replay(personal, answers);
  if (outcome) return [answers];
  const answer = fixed[page as QuestionId];
  const taken = answer ? [answer] : offeredAt(personal, page).filter((each) => each !== 'eleven-nej');
  return taken.flatMap((each) => runsFrom({ ...answers, [page]: each }, fixed));
}

const rowsAbout = (pupil: Answers) =>
  runsFrom({}, pupil)
    .filter((answers) => !notAboutTelling.includes(replay(personal, answers).outcome as RoadId))
    .map(disclosure);

const rows = rowsAbout(young);
const toldAlready = new Set(rows.map(({ sender, receiver, road }) => `${sender} ${receiver} ${road}`));

/** The rows of the poster: every question a person would ask in the section, in the flow's order, and what is new with age last. */
export const disclosures: readonly Disclosure[] = [
  ...rows,
  ...rowsAbout(older).filter(({ sender, receiver, road }) => !toldAlready.has(`${sender} ${receiver} ${road}`)),
];
