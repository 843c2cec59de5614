import { adviceBeside, rules } from '../../machines/advice.ts';
import type { BesideId } from '../../machines/advice.ts';
import { wanted } from '../../machines/flow.ts';
import { continues } from '../../machines/continues.ts';
import { keepsHomeOut, turnsToHome } from '../../machines/home.ts';
import type { OutcomeId, QuestionId } from '../../machines/ids.gen.ts';
import { samtycke } from '../../machines/personal/samtycke.ts';
import { personal } from '../../machines/personal.machine.ts';
import type { RuleId } from '../../src/build/compiler/rule-ids.ts';
import type { Run } from './runs.ts';

/** One safety rule of decision-model.md, as something that a run keeps or breaks. */
export interface SafetyRule {
  readonly id: RuleId;
  readonly rule: string;
  /** The runs that the rule says something about. */
  readonly about: (run: Run) => boolean;
  readonly kept: (run: Run) => boolean;
  /** Makes a run that the rule is about break it: what the rule must be able to see. */
  readonly broken: (run: Run) => Run;
}

const asksForConsent: readonly QuestionId[] = [
  ...(Object.keys(samtycke.states) as QuestionId[]),
  'samtycke-till-sip',
  'samtycke-till-insats',
  'samtycke-till-delning',
];

const danger: readonly OutcomeId[] = ['larma-112', 'akut-suicidrisk'];
const reports: readonly BesideId[] = ['orosanmalan', 'orosanmalan-utan-att-forvarna'];
const gate: readonly OutcomeId[] = [
  ...danger,
  'orosanmalan',
  'orosanmalan-utan-att-forvarna',
  'konsultera',
  'konsultera-utan-att-forvarna',
];

/** Roads that are open to the home. */
const openReports: readonly BesideId[] = ['orosanmalan', 'anmalningsmote', 'konsultera'];

/** Roads that turn to guardians or rest on law about children: for nobody of 18 (rule 10). */
export const forChildren: readonly BesideId[] = [
  'anmalningsmote',
  'narvaroarbete',
  'franvaroutredning',
  'narvarostod',
  'beratta-for-vardnadshavare',
  'skydda-uppgiften',
  'oense-vardnadshavare',
  'ta-reda-pa-vardnad',
  'samtal-med-ja-hemifran',
  'bidra-till-utredning',
  'fore-utredning',
  'insats-under-utredning',
  'anmalan-bryter-sekretess',
  'samtycke-behovs-inte',
  'skolplikt-utomlands',
  'provad-insats-utan-vardnadshavare',
  'eget-samtycke',
];

// The advice of a run follows from its outcome and from the answers that the rules of advice read: the same for thousands of runs.
const read = [
  ...new Set(rules.flatMap(({ when = {}, unless = [] }) => [when, ...unless].flatMap((one) => wanted(one).map(([question]) => question)))),
];
const memory = new Map<string, readonly [first: readonly BesideId[], all: readonly BesideId[]]>();
function besideOf({ outcome, answers }: Run) {
  const key = [outcome, ...read.map((question) => answers[question])].join();
  const known = memory.get(key);
  if (known) return known;
  const beside = adviceBeside(outcome, answers);
  const found = [beside.forst, Object.values(beside).flat()] as const;
  memory.set(key, found);
  return found;
}

const first = (run: Run) => besideOf(run)[0];
const all = (run: Run) => [run.outcome, ...besideOf(run)[1]] as readonly BesideId[];
const none = (run: Run, roads: readonly BesideId[]) => !all(run).some((road) => roads.includes(road));
const endsIn = ({ outcome }: Run, ...outcomes: readonly OutcomeId[]) => outcomes.includes(outcome);
const asked = ({ steps }: Run) => steps.map(({ question }) => question);
const school = ({ answers }: Run) => answers.roll !== 'socialtjanst';
const perhapsSomeoneClose = ({ answers: { narstaende } }: Run) => narstaende === 'ja' || narstaende === 'vet-inte';
const ofAge = ({ answers }: Run) => answers.alder === '18-plus' || answers.myndig === 'ja';

const endingIn =
  (outcome: OutcomeId) =>
  (run: Run): Run => ({ ...run, outcome });
const without =
  (...questions: readonly QuestionId[]) =>
  (run: Run): Run => ({
    ...run,
    answers: Object.fromEntries(Object.entries(run.answers).filter(([question]) => !questions.includes(question as QuestionId))),
    steps: run.steps.filter(({ question }) => !questions.includes(question)),
  });
const askingFirst =
  (question: QuestionId) =>
  (run: Run): Run => ({ ...run, steps: [{ question, answer: 'ja', because: [] }, ...run.steps] });

/** Rules 1–7 and 10–12. Rule 8 is about the graph, rule 9 and the words of rule 4 about the texts. */
export const safetyRules: readonly SafetyRule[] = [
  {
    id: 'anmalan',
    rule: '1 a suspicion that is not reported ends in a report',
    about: ({ answers }) => answers.misstanke === 'ja' && answers['redan-anmalt'] === 'nej',
    kept: (run) => endsIn(run, 'orosanmalan', 'orosanmalan-utan-att-forvarna'),
    broken: endingIn('franvaroutredning'),
  },
  {
    id: 'larm-112',
    rule: '2 danger from others ends in 112',
    about: ({ answers }) => answers['akut-fara'] === 'ja',
    kept: (run) => endsIn(run, 'larma-112'),
    broken: endingIn('akut-suicidrisk'),
  },
  {
    id: 'egen-hand',
    rule: '2 danger from the pupil’s own hand has a road of its own',
    about: ({ answers }) => answers['akut-fara'] === 'sjalv',
    kept: (run) => endsIn(run, 'akut-suicidrisk'),
    broken: endingIn('larma-112'),
  },
  {
    id: 'misstanke-forst',
    rule: '3 the school is asked about suspicion before anything but the matter and who one is',
    about: school,
    kept: (run) => {
      const before = asked(run).slice(0, asked(run).indexOf('misstanke'));
      return asked(run).includes('misstanke') && before.every((question) => question === 'arende' || question === 'roll');
    },
    broken: askingFirst('samtyckeslage'),
  },
  {
    id: 'inget-samtycke-fore-anmalan',
    rule: '3 no consent is asked for on the way to a first report',
    about: (run) => endsIn(run, 'orosanmalan', 'orosanmalan-utan-att-forvarna'),
    kept: (run) => !asked(run).some((question) => asksForConsent.includes(question)),
    broken: askingFirst('samtycke-till-delning'),
  },
  {
    id: 'narstaende-inget-oppet',
    rule: '4 when it may be someone close, neither the road nor what stands beside it is open to the home',
    about: perhapsSomeoneClose,
    kept: (run) => none(run, openReports),
    broken: endingIn('anmalningsmote'),
  },
  {
    id: 'narstaende-hemmet-utanfor',
    rule: '4 when it may be someone close, something keeps the home out before everything else',
    about: (run) => perhapsSomeoneClose(run) && !endsIn(run, ...gate, 'kvar-utomlands'),
    kept: (run) => first(run).some((road) => keepsHomeOut.includes(road)),
    broken: (run) => ({ ...without('redan-anmalt', 'misstanke')(run), outcome: 'motivera' }),
  },
  {
    id: 'fara-inget-hem',
    rule: '4 beside danger stands nothing that turns to the home, which is not asked about there',
    about: (run) => endsIn(run, ...danger),
    kept: (run) => !besideOf(run)[1].some((road) => turnsToHome.includes(road)),
    broken: endingIn('orosanmalan'),
  },
  {
    id: 'osaker-radgor',
    rule: '5 an unsure suspicion is talked over with social services, or has a road that does more',
    about: ({ answers }) => answers.misstanke === 'osaker',
    kept: (run) =>
      [run.outcome, ...first(run)].some((road) =>
        ['konsultera', 'konsultera-utan-att-forvarna', ...danger, 'myndig-elev', 'kvar-utomlands'].includes(road),
      ),
    broken: (run) => ({ ...without('misstanke', 'resa')(run), outcome: 'motivera' }),
  },
  {
    id: 'lamna-ut-efter-beslut',
    rule: '6 nobody is told to give information without a known decision to investigate',
    about: (run) => endsIn(run, 'bidra-till-utredning'),
    kept: ({ answers }) => answers['utredning-beslutad'] === 'ja' || answers.besked === 'utredning-inledd',
    broken: without('utredning-beslutad', 'besked'),
  },
  {
    id: 'narvarostod',
    rule: '7 the attendance team is for absence under investigation, with both consents',
    about: (run) => endsIn(run, 'narvarostod'),
    kept: ({ answers }) => answers.utredd === 'ja' && answers['samtycke-till-insats'] === 'ja' && answers['samtycke-till-delning'] === 'ja',
    broken: without('samtycke-till-insats'),
  },
  {
    id: 'sip-samtycke',
    rule: '7 a SIP needs consent',
    about: (run) => endsIn(run, 'sip'),
    kept: ({ answers }) =>
      answers['samtycke-till-sip'] === 'ja' ||
      (answers.syfte === 'sip' && ['skriftligt', 'muntligt'].includes(answers.samtyckeslage ?? '')),
    broken: without('samtycke-till-sip', 'samtyckeslage'),
  },
  {
    id: 'myndig',
    rule: '10 of a pupil of 18 there is no report, and no road for children or their guardians',
    about: ofAge,
    kept: (run) => none(run, [...reports, 'komplettera-anmalan', ...forChildren]),
    broken: endingIn('franvaroutredning'),
  },
  {
    id: 'myndig-bredvid',
    rule: '10 of a pupil of 18 there is no report beside the road',
    about: ofAge,
    kept: (run) => none(run, reports),
    broken: (run) => ({ ...without('alder')(run), outcome: 'brott-mot-barn' }),
  },
  {
    id: 'egen-fraga',
    rule: '11 the reader’s own question is answered, or kept',
    about: ({ answers }) => answers.arende !== 'oro',
    kept: (run) => !endsIn(run, ...gate) || ownQuestionAsked(run) || continues(personal, run.outcome, run.answers) !== undefined,
    broken: (run) => ({ ...run, outcome: 'konsultera', steps: run.steps.slice(0, 2) }),
  },
  {
    id: 'socialtjanst',
    rule: '12 social services get no advice that is written to the school',
    about: (run) => !school(run),
    kept: (run) => besideOf(run)[1].length === 0,
    broken: (run) => ({ ...run, answers: { ...run.answers, misstanke: 'osaker', narstaende: 'nej' }, outcome: 'motivera' }),
  },
];

// The first question of the concern's own section: whoever has answered it has asked what the road is about.
const ownQuestion: readonly QuestionId[] = ['skolform', 'syfte', 'huvudman', 'soc-utredning', 'soc-arende'];
const ownQuestionAsked = (run: Run) => asked(run).some((question) => ownQuestion.includes(question));
