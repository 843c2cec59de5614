import { adviceBeside } from '../../machines/advice.ts';
import type { OutcomeId, QuestionId } from '../../machines/ids.gen.ts';
import { samtycke } from '../../machines/personal/samtycke.ts';
import type { Run } from './runs.ts';

/** One safety rule of decision-model.md, as something that a run keeps or breaks. */
export interface SafetyRule {
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

// Roads that tell the user to make a report and never to wait for anything first.
const firstReports: readonly OutcomeId[] = ['orosanmalan', 'orosanmalan-utan-att-forvarna', 'anmalan-bryter-sekretess', 'brott-mot-barn'];

// Roads on which nobody speaks with the home before social services or the police say so.
const neverTheHome: readonly OutcomeId[] = ['larma-112', 'orosanmalan-utan-att-forvarna', 'konsultera-utan-att-forvarna'];

const endsIn = ({ outcome }: Run, ...outcomes: readonly OutcomeId[]) => outcomes.includes(outcome);
const first = ({ outcome, answers }: Run) => adviceBeside(outcome, answers).forst;
const asked = ({ steps }: Run) => steps.map(({ question }) => question);
const perhapsSomeoneClose = ({ answers: { narstaende } }: Run) => narstaende === 'ja' || narstaende === 'vet-inte';

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

/** Rules 1–7; rule 4 in two halves, the part about the texts being tested with the content. Rule 8 is about the graph, rule 9 about the texts. */
export const safetyRules: readonly SafetyRule[] = [
  {
    rule: '1 a suspicion that is not reported ends in a report or in 112',
    about: ({ answers }) => answers.misstanke === 'ja' && answers['redan-anmalt'] !== 'ja',
    kept: (run) => endsIn(run, 'larma-112', 'orosanmalan', 'orosanmalan-utan-att-forvarna'),
    broken: endingIn('franvaroutredning'),
  },
  {
    rule: '2 acute danger ends in 112',
    about: ({ answers }) => answers['akut-fara'] === 'ja',
    kept: (run) => endsIn(run, 'larma-112'),
    broken: endingIn('orosanmalan'),
  },
  {
    rule: '3 suspicion is asked about before anything but the matter itself',
    about: () => true,
    kept: (run) => asked(run).indexOf('misstanke') === 1 && asked(run)[0] === 'arende',
    broken: askingFirst('samtyckeslage'),
  },
  {
    rule: '3 no consent is asked for on the way to a first report',
    about: (run) => endsIn(run, ...firstReports),
    kept: (run) => !asked(run).some((question) => asksForConsent.includes(question)),
    broken: askingFirst('samtycke-till-delning'),
  },
  {
    rule: '4 when it may be someone close, the road is not one that is open to the home',
    about: perhapsSomeoneClose,
    kept: (run) => !endsIn(run, 'orosanmalan', 'anmalningsmote'),
    broken: endingIn('anmalningsmote'),
  },
  {
    rule: '4 when it may be someone close, social services are asked before the home is told',
    about: perhapsSomeoneClose,
    kept: (run) => endsIn(run, ...neverTheHome) || first(run).includes('stam-av-med-socialtjansten'),
    broken: (run) => ({ ...without('redan-anmalt')(run), outcome: 'motivera' }),
  },
  {
    rule: '5 an unsure suspicion is always talked over with social services',
    about: ({ answers }) => answers.misstanke === 'osaker',
    kept: (run) => endsIn(run, 'konsultera', 'konsultera-utan-att-forvarna', 'larma-112') || first(run).includes('konsultera'),
    broken: (run) => ({ ...without('misstanke')(run), outcome: 'motivera' }),
  },
  {
    rule: '6 nobody is told to give information without a known decision to investigate',
    about: (run) => endsIn(run, 'bidra-till-utredning'),
    kept: ({ answers }) => answers['utredning-beslutad'] === 'ja' || answers.besked === 'utredning-inledd',
    broken: without('utredning-beslutad', 'besked'),
  },
  {
    rule: '7 the attendance team is for absence under investigation, with both consents',
    about: (run) => endsIn(run, 'narvarostod'),
    kept: ({ answers }) => answers.utredd === 'ja' && answers['samtycke-till-insats'] === 'ja' && answers['samtycke-till-delning'] === 'ja',
    broken: without('samtycke-till-insats'),
  },
  {
    rule: '7 a SIP needs consent',
    about: (run) => endsIn(run, 'sip'),
    kept: ({ answers }) => answers['samtycke-till-sip'] === 'ja',
    broken: without('samtycke-till-sip'),
  },
];
