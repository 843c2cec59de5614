import { describe, expect, it } from 'vitest';
import type { AnswerId, Answers } from '../../machines/flow.ts';
import type { QuestionId, RoadId } from '../../machines/ids.gen.ts';
import { personal } from '../../machines/personal.machine.ts';
import { judge, practised, practiceMore, resultOf } from '../../machines/practice.ts';
import type { Choice, Judgement, Practisable } from '../../machines/practice.ts';
import { oro } from './answers.ts';

// The cases in content/ are practised in practice.test.ts. These are made for the turns themselves.
const made = (utfall: RoadId, svar: Answers, more: Partial<Practisable> = {}): Practisable => ({
  id: utfall,
  tema: 'franvaro',
  svar,
  utfall,
  godtagbara: [],
  fallor: [],
  provar: [],
  ...more,
});
const absent: Answers = { arende: 'franvaro', misstanke: 'nej', skolform: 'grundskola', omfattning: '20-49', utredd: 'nej' };
const telling: Answers = {
  arende: 'sekretess',
  roll: 'skolpersonal',
  misstanke: 'nej',
  huvudman: 'kommunal',
  mottagare: 'vardnadshavare',
  'vh-arende': 'beratta',
};
const absence = made('franvaroutredning', absent);
const report = made('orosanmalan', oro);
const choice = (question: QuestionId, answer: AnswerId): Choice => ({ question, answer });
const judgementOf = (trainingCase: Practisable, question: QuestionId, answer: AnswerId) =>
  judge(personal, trainingCase, choice(question, answer)).judgement;

describe('a choice', () => {
  it('as the case tells is right, and leads where the case does', () => {
    expect(judge(personal, absence, choice('utredd', 'nej'))).toEqual({ judgement: 'ratt', outcomes: ['franvaroutredning'] });
  });

  it('is judged by where it leads with the rest of the case as told', () => {
    expect(judge(personal, report, choice('misstanke', 'osaker'))).toEqual({ judgement: 'fel', outcomes: ['konsultera'] });
    expect(judge(personal, absence, choice('utredd', 'ja')).outcomes.toSorted()).toEqual([
      'ansok',
      'folj-upp-sip',
      'inhamta-samtycke',
      'motivera',
      'narvarostod',
      'sip',
      'sok-stod-sjalva',
    ]);
  });

  const osaker = made('konsultera', { ...oro, misstanke: 'osaker' });
  const unsureOfHome = made('orosanmalan-utan-att-forvarna', { ...oro, narstaende: 'vet-inte' });
  const violent: Answers = { arende: 'oro', misstanke: 'nej', behov: 'beteende', 'beteende-risk': 'nej' };
  const told = made('beratta-for-vardnadshavare', { ...telling, men: 'nej' });
  const unsureOfHarm = made('skydda-uppgiften', { ...telling, men: 'vet-inte' });

  it.each<[string, Practisable, QuestionId, AnswerId, Judgement]>([
    ['a suspicion where there was none', absence, 'misstanke', 'ja', 'forsiktigt'],
    ['a doubt where there was none', absence, 'misstanke', 'osaker', 'forsiktigt'],
    ['a suspicion where there was a doubt', osaker, 'misstanke', 'ja', 'forsiktigt'],
    ['danger where there was none', report, 'akut-fara', 'ja', 'forsiktigt'],
    ['the pupil’s own danger where there was none', report, 'akut-fara', 'sjalv', 'forsiktigt'],
    [
      'the pupil’s own danger where there was another',
      made('larma-112', { ...oro, 'akut-fara': 'ja' }),
      'akut-fara',
      'sjalv',
      'forsiktigt',
    ],
    ['somebody close where there was nobody', report, 'narstaende', 'ja', 'forsiktigt'],
    ['perhaps somebody close where there was nobody', report, 'narstaende', 'vet-inte', 'forsiktigt'],
    ['risk where there was none', made('skolans-stod', violent), 'beteende-risk', 'ja', 'forsiktigt'],
    ['harm where there was none', told, 'men', 'ja', 'forsiktigt'],
    ['perhaps harm where there was none', told, 'men', 'vet-inte', 'forsiktigt'],
    ['somebody close where nobody knew', unsureOfHome, 'narstaende', 'ja', 'forsiktigt'],
    ['harm where nobody knew', unsureOfHarm, 'men', 'ja', 'forsiktigt'],
  ])('that is more careful is never a wrong turn: %s', (_, trainingCase, question, answer, judgement) => {
    expect(judgementOf(trainingCase, question, answer)).toBe(judgement);
  });

  it.each<[string, Practisable, QuestionId, AnswerId]>([
    ['no suspicion where there was one', report, 'misstanke', 'nej'],
    ['no suspicion where there was a doubt', osaker, 'misstanke', 'nej'],
    ['a doubt where there was a suspicion', report, 'misstanke', 'osaker'],
    ['no danger where there was', made('larma-112', { ...oro, 'akut-fara': 'ja' }), 'akut-fara', 'nej'],
    ['another danger than the pupil’s own', made('akut-suicidrisk', { ...oro, 'akut-fara': 'sjalv' }), 'akut-fara', 'ja'],
    ['nobody close where there was somebody', made('orosanmalan-utan-att-forvarna', { ...oro, narstaende: 'ja' }), 'narstaende', 'nej'],
    ['nobody close where nobody knew', unsureOfHome, 'narstaende', 'nej'],
    ['no risk where there was', made('beteendestod', { ...violent, 'beteende-risk': 'ja' }), 'beteende-risk', 'nej'],
    ['no harm where nobody knew', unsureOfHarm, 'men', 'nej'],
    ['another road, with others open', absence, 'utredd', 'ja'],
    ['the road of the case with others open', absence, 'omfattning', 'under-20'],
  ])('that leads elsewhere is a wrong turn: %s', (_, trainingCase, question, answer) => {
    expect(judgementOf(trainingCase, question, answer)).toBe('fel');
  });

  it('that the case calls a trap is a wrong turn, however careful and wherever it leads', () => {
    const trap = { fallor: [{ fraga: 'misstanke', svar: 'osaker' }] } as const;
    expect(judgementOf({ ...absence, ...trap }, 'misstanke', 'osaker')).toBe('fel');
    expect(judgementOf({ ...report, fallor: [{ fraga: 'oro-slag', svar: 'natet' }] }, 'oro-slag', 'natet')).toBe('fel');
  });

  it('is no trap for being another answer to the same question, or the same answer to another', () => {
    expect(judgementOf({ ...absence, fallor: [{ fraga: 'misstanke', svar: 'osaker' }] }, 'misstanke', 'ja')).toBe('forsiktigt');
    expect(judgementOf({ ...absence, fallor: [{ fraga: 'vardbehov', svar: 'ja' }] }, 'misstanke', 'ja')).toBe('forsiktigt');
  });

  it('can be defended where the case says so of every road that it may lead to', () => {
    const open = judge(personal, absence, choice('utredd', 'ja')).outcomes;
    const defended = (roads: readonly RoadId[]) => ({ ...absence, godtagbara: roads.map((utfall) => ({ utfall })) });
    expect(judgementOf(defended(open), 'utredd', 'ja')).toBe('godtagbart');
    expect(judgementOf(defended(open.slice(1)), 'utredd', 'ja')).toBe('fel');
  });

  it('of another fact on the same road is no wrong turn', () => {
    expect(judge(personal, absence, choice('omfattning', '50-59'))).toEqual({ judgement: 'samma-vag', outcomes: ['franvaroutredning'] });
    expect(judgementOf(report, 'oro-slag', 'natet')).toBe('samma-vag');
    expect(judgementOf(absence, 'narstaende', 'ja')).toBe('samma-vag');
  });
});

describe('a case on the way', () => {
  const first = { question: 'arende', expected: 'franvaro', tried: ['oro', 'franvaro'] };

  it('stands at the first question that has not been answered as told', () => {
    expect(practised(personal, absence, [choice('arende', 'oro'), choice('arende', 'franvaro'), choice('misstanke', 'ja')])).toEqual({
      steps: [first, { question: 'misstanke', expected: 'nej', tried: ['ja'] }],
      at: 'misstanke',
    });
  });

  it('is finished when all have', () => {
    const all = Object.entries(absent).map(([question, answer]) => choice(question as QuestionId, answer));
    const { steps, at } = practised(personal, absence, all);
    expect(at).toBeUndefined();
    expect(steps.map(({ question, tried }) => [question, ...tried])).toEqual(Object.entries(absent));
  });

  it('has missed the questions whose first choice was a wrong turn, and no others', () => {
    const choices = [
      choice('arende', 'franvaro'),
      choice('misstanke', 'osaker'),
      choice('misstanke', 'nej'),
      choice('skolform', 'grundskola'),
      choice('omfattning', 'under-20'),
      choice('omfattning', '20-49'),
    ];
    expect(resultOf(personal, absence, choices)).toEqual({ id: 'franvaroutredning', missed: ['omfattning'] });
    expect(resultOf(personal, absence, [...choices, choice('utredd', 'ja')]).missed).toEqual(['omfattning', 'utredd']);
    expect(
      resultOf(personal, absence, [...choices.slice(0, 4), choice('omfattning', '20-49'), choice('omfattning', 'under-20')]).missed,
    ).toEqual([]);
    expect(resultOf(personal, absence, []).missed).toEqual([]);
  });
});

describe('what to practise more', () => {
  const asks = (...questions: QuestionId[]): Answers => Object.fromEntries(questions.map((question) => [question, 'ja']));
  const one = (id: string, tema: string, svar: Answers, ...provar: number[]): Practisable => ({ ...absence, id, tema, svar, provar });
  const walked = one('walked', 'franvaro', asks('arende', 'vardbehov', 'utredd'), 3, 4);
  const other = one('other', 'oro', asks('arende', 'misstanke'), 9);
  const ids = (cases: readonly Practisable[]) => cases.map(({ id }) => id);
  const missed = { id: 'walked', missed: ['vardbehov', 'utredd', 'arende'] as const };

  it('asks what was missed before it tries the same rules, and that before it begins alike; what has been walked comes last', () => {
    const cases = [
      walked,
      one('nothing', 'oro', asks('arende')),
      one('theme', 'franvaro', {}),
      one('rule', 'oro', {}, 3, 7),
      one('rules', 'oro', {}, 3, 4),
      one('question', 'oro', asks('utredd')),
      one('question and rules', 'franvaro', asks('utredd'), 3, 4),
      one('questions', 'oro', asks('utredd', 'vardbehov')),
    ];
    const inOrder = ['questions', 'question and rules', 'question', 'rules', 'rule', 'theme', 'nothing', 'walked'];
    expect(ids(practiceMore(cases, [missed], 99))).toEqual(inOrder);
    expect(ids(practiceMore(cases, [missed]))).toEqual(inOrder.slice(0, 3));
    expect(ids(practiceMore(cases.toReversed(), [missed], 5))).toEqual(inOrder.slice(0, 5));
  });

  it('counts the rules and the concern of failed cases only', () => {
    const cases = [one('theme', 'franvaro', {}), one('of the other', 'oro', asks('misstanke'), 9), walked, other];
    expect(ids(practiceMore(cases, [missed, { id: 'other', missed: [] }], 99))).toEqual(['theme', 'of the other', 'walked']);
  });

  it('counts every failed case', () => {
    const cases = [
      one('of neither', 'samtycke', {}),
      one('of the other', 'oro', {}, 9),
      one('of the walked', 'franvaro', {}, 3, 4),
      walked,
      other,
    ];
    const both = [missed, { id: 'other', missed: ['misstanke'] as const }];
    expect(ids(practiceMore(cases, both))).toEqual(['of the walked', 'of the other', 'of neither']);
  });

  it('is nothing when nothing has been walked, or the last try was without a wrong turn', () => {
    expect(practiceMore([walked, other], [])).toEqual([]);
    expect(practiceMore([walked, other], [missed, { id: 'walked', missed: [] }])).toEqual([]);
    expect(ids(practiceMore([walked, other], [{ id: 'walked', missed: [] }, missed]))).toEqual(['other', 'walked']);
  });

  it('leaves the cases that it is given in their order', () => {
    const cases = [one('nothing', 'oro', {}), one('question', 'oro', asks('utredd'))];
    practiceMore(cases, [missed]);
    expect(ids(cases)).toEqual(['nothing', 'question']);
  });
});
