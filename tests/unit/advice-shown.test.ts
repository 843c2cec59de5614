import { describe, expect, it } from 'vitest';
import { adviceBeside, standsBeside } from '../../machines/advice.ts';
import type { AdviceId, RoadId } from '../../machines/ids.gen.ts';
import { personal } from '../../machines/personal.machine.ts';
import { roadFor } from '../../src/content/answer-line.ts';
import { adviceShown, isHomeBlocked } from '../../src/kit/advice-shown.ts';
import { nextStep } from '../../src/staff/road/next-step.ts';
import { read } from '../content/as-read.ts';
import { content } from '../content/compiled.ts';
import { runsOf } from '../machines/runs.ts';

const runs = runsOf(personal).map(({ answers, outcome }) => ({
  answers,
  outcome: outcome as RoadId,
  shown: adviceShown(outcome as RoadId, answers),
}));

describe('the advice on the screen, in every run', () => {
  it('is the model’s, but for consulting beside consulting with care', () => {
    for (const { answers, outcome, shown } of runs) {
      const { forst, parallellt, darefter } = adviceBeside(outcome, answers);
      const twice = outcome === 'konsultera-utan-att-forvarna' ? ['konsultera'] : [];
      expect(shown.map(({ id }) => id)).toEqual([...forst, ...parallellt, ...darefter].filter((id) => !twice.includes(id)));
    }
  });

  it('never lets someone read of telling the home when nobody has answered that home is safe', () => {
    const reports = runs.flatMap(({ answers, shown }) =>
      shown.filter(({ id }) => id === 'orosanmalan').map(({ text }) => ({ answers, text })),
    );
    expect(reports.length).toBeGreaterThan(10);
    for (const { answers, text } of reports)
      expect(text).toBe(answers.narstaende === 'nej' ? 'orosanmalan' : 'orosanmalan-utan-att-forvarna');
  });

  it('says of a report that it is for whoever suspects something only where the pupil is a danger to others and nobody does', () => {
    const labelled = runs.filter(({ shown }) => shown.some(({ label }) => label === 'resultat.om-misstanke'));
    expect(new Set(labelled.map(({ outcome }) => outcome))).toEqual(new Set(['beteendestod']));
    for (const { answers } of labelled) expect(answers.misstanke).toBe('nej');
  });

  it('never tells whoever has just reported to report again at once: a new report is for news', () => {
    const again = runs.flatMap(({ shown }) => shown.filter(({ id }) => id === 'komplettera-anmalan'));
    expect(again.length).toBeGreaterThan(1000);
    expect(new Set(again.map(({ label }) => label))).toEqual(new Set(['resultat.om-nytt']));
  });
});

describe('where the home may be the danger, in every run', () => {
  const blocked = runs.filter(({ answers }) => isHomeBlocked(answers));

  it('the next step is never to turn to the home, and nothing is to be said there', () => {
    expect(blocked.length).toBeGreaterThan(1000);
    for (const { answers, outcome, shown } of blocked) {
      const first = shown.find(({ role }) => role === 'forst');
      const road = first ? content.roads[first.text] : roadFor(content.roads[outcome], answers);
      const { step, held, say } = nextStep(road, true);
      expect(step.hem && !held, outcome).toBe(false);
      expect(say?.home ?? false, outcome).toBe(false);
    }
  });

  it('the next step needs no hold at all: it is another one', () => {
    for (const { outcome, shown } of blocked) {
      const first = shown.find(({ role }) => role === 'forst');
      expect(content.roads[first?.text ?? outcome].steg[0]!.hem, outcome).toBe(false);
    }
  });
});

it('a step to the home and words for the home are held while that is blocked, and shown when it is not', () => {
  const road = content.roads['inhamta-samtycke'];
  expect(road.say).toMatchObject({ home: true, to: 'Till vårdnadshavarna, om det är tryggt' });
  expect(nextStep(road, true).say).toBeUndefined();
  expect(nextStep(road, false).say).toBe(road.say);
  const toHome = { ...road, steg: road.steg.filter(({ hem }) => hem) };
  expect(toHome.steg.length).toBeGreaterThan(0);
  expect([nextStep(toHome, true).held, nextStep(toHome, false).held]).toEqual([true, false]);
});

it.each(['vid-sjalvskada', 'vid-brott-pa-natet', 'krankande-behandling', 'krankande-av-personal', 'vald-mot-personal'] as const)(
  '%s, which can stand beside a report that the home must not know of, marks its steps to the home',
  (id) => {
    expect(content.roads[id].hem).toBe(true);
    expect(content.roads[id].steg.filter(({ hem }) => hem).length).toBeGreaterThan(0);
  },
);

describe('what a step says', () => {
  // Words of turning to the home, and of not doing so or of asking others about it.
  const turns =
    /^(?:Berätta|Fråga|Kontakta|Ring|Prata|Tala|Bjud|Informera|Träffa)\b.*(?:vårdnadshavar|familjen|föräld|hemmet|hemma|hem\b)/i;
  const others = /^(?:Berätta för (?:eleven|rektorn)|Fråga (?:socialtjänsten|om|vad|vem|inte)|Ring inte|Ring och fråga)/;

  it('is marked when it is to turn to the home', () => {
    const unmarked = Object.values(content.roads).flatMap(({ id, steg }) =>
      steg
        .map(({ gor, hem }) => ({ hem, gor: read(gor) }))
        .filter(({ gor, hem }) => !hem && turns.test(gor) && !others.test(gor))
        .map(({ gor }) => `${id}: ${gor}`),
    );
    expect(unmarked).toEqual([]);
  });
});

describe('the roads that advice says it stands beside', () => {
  const advice: readonly AdviceId[] = [
    'stam-av-med-socialtjansten',
    'vid-sjalvskada',
    'vid-brott-pa-natet',
    'vid-resa-utomlands',
    'vid-brott-och-droger',
  ];

  it.each(advice)('are those of the runs where %s is shown', (id) => {
    const met = new Set(runs.filter(({ shown }) => shown.some((piece) => piece.id === id)).map(({ outcome }) => outcome));
    expect(met.size).toBeGreaterThan(0);
    for (const road of met)
      expect(
        standsBeside(id).some(({ at, allBut }) => at?.includes(road) ?? !allBut!.includes(road)),
        road,
      ).toBe(true);
    for (const { at = [] } of standsBeside(id)) for (const road of at) expect(met, road).toContain(road);
  });
});
