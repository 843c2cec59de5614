import { describe, expect, it } from 'vitest';
import { endedNow, toConcern, toNext, toOwnQuestion, toPlan } from '../../machines/concerns.ts';
import type { Answers } from '../../machines/flow.ts';
import { flows } from '../../machines/index.ts';
import { replay } from '../../machines/replay.ts';
import { currentAnswers, fresh } from '../../machines/session.machine.ts';
import type { Session, SessionEvent } from '../../machines/session.machine.ts';
import { besideAt, hangsTogether } from '../../machines/several.ts';
import { franvaroHere, worry } from './answers.ts';
import { answerEach, visitAfter } from './visit.ts';

const rest: Answers = { skolform: 'grundskola', omfattning: '60-79', utredd: 'nej' };
function after(events: readonly SessionEvent[], input?: Session) {
  const context = visitAfter(events, input);
  return {
    context,
    answers: currentAnswers(context),
    page: replay(flows.personal, currentAnswers(context)).page,
    plan: besideAt(context, context.at).plan,
    roads: endedNow(context).map(({ outcome }) => outcome),
  };
}
/** Begins the next concern. */
const next = (from: Session, arende: 'franvaro' | 'sekretess') => after([{ type: 'MOVE', ...toNext(from, arende) }], from);
const both = () => after(answerEach(rest), next(after(answerEach(worry)).context, 'franvaro').context);

describe('another concern', () => {
  it('begins with what is known, and asks none of it again', () => {
    const { page, answers, plan } = next(after(answerEach(worry)).context, 'franvaro');
    expect({ page, plan }).toEqual({ page: 'skolform', plan: false });
    expect(answers).toMatchObject({ misstanke: 'ja', 'redan-anmalt': 'ja', narstaende: 'ja' });
  });

  it('ends in one plan, and each of its concerns is one step away and leads back', () => {
    const { context, plan, roads } = both();
    expect({ plan, roads }).toEqual({ plan: true, roads: ['orosanmalan-utan-att-forvarna', 'franvaroutredning'] });
    for (const { move, outcome } of endedNow(context)) {
      const shown = after([{ type: 'MOVE', ...toConcern(context, move) }], context);
      expect(shown).toMatchObject({ plan: false, page: outcome, roads });
      expect(after([{ type: 'MOVE', ...toPlan(shown.context) }], shown.context)).toMatchObject({ plan: true, roads });
    }
  });

  it('is at its end at once where what is known is enough', () => {
    const grown = after(answerEach({ arende: 'oro', misstanke: 'ja', 'akut-fara': 'nej', alder: '18-plus' }));
    expect(next(grown.context, 'franvaro')).toMatchObject({
      page: 'franvaro-myndig',
      plan: true,
      roads: ['myndig-elev', 'franvaro-myndig'],
    });
  });

  it('asks every question unless it is told what changes nothing', () => {
    const { context } = after(answerEach(worry));
    expect(toNext(context, 'franvaro').beside.passed).toEqual([]);
    expect(toNext(context, 'franvaro', ['arskurs']).beside.passed).toEqual(['arskurs']);
  });

  it('takes a third', () => {
    const third = next(both().context, 'sekretess');
    expect(third.page).toBe('roll');
    const ended = after(answerEach({ roll: 'skolpersonal', huvudman: 'kommunal', mottagare: 'kollega' }), third.context);
    expect(ended).toMatchObject({ plan: true, roads: ['orosanmalan-utan-att-forvarna', 'franvaroutredning', 'dela-inom-skolan'] });
  });

  it('changed in the plan changes there and nowhere else', () => {
    const { context } = both();
    const [, absence] = endedNow(context);
    const changed = after(
      [
        { type: 'MOVE', ...toConcern(context, absence!.move) },
        { type: 'CHANGE', question: 'utredd' },
        { type: 'ANSWER', question: 'utredd', answer: 'ja' },
      ],
      context,
    );
    expect(changed.plan).toBe(false);
    expect(changed.answers.utredd).toBe('ja');
    expect(changed.roads).toEqual(['orosanmalan-utan-att-forvarna']);
  });

  it('changed while the plan is on the screen is asked about by itself', () => {
    expect(after([{ type: 'CHANGE', question: 'utredd' }], both().context)).toMatchObject({ page: 'utredd', plan: false });
  });

  it('is left and found again by Back and Forward, and gone when cleared', () => {
    const { context } = both();
    for (let at = 0; at < context.moves.length; at += 1) {
      const there = after([{ type: 'GO', at }], context).context;
      expect(after([{ type: 'GO', at: context.at }], there)).toMatchObject({ plan: true, roads: both().roads });
    }
    expect(after([{ type: 'CLEAR' }], context).context).toEqual(fresh('personal'));
  });

  it('forgets nothing when what the gate said is done: the same run goes on', () => {
    const absent = after(answerEach({ ...worry, arende: 'franvaro' }));
    expect(after([{ type: 'MOVE', ...toOwnQuestion(absent.context)! }], absent.context).page).toBe('skolform');
    const inPlan = { ...absent.context, beside: { [absent.context.at]: { ...besideAt(absent.context, absent.context.at), plan: true } } };
    expect(toOwnQuestion(inPlan)!.beside.plan).toBe(false);
  });
});

describe('a question that changes nothing here', () => {
  const passing = answerEach(franvaroHere).map((event) => ({ ...event, passes: ['arskurs'] }) as SessionEvent);

  it('is passed by, and asked when it is asked for', () => {
    const { context, roads } = after(passing);
    expect(roads).toEqual(['narvarostod']);
    const asked = after([{ type: 'CHANGE', question: 'arskurs' }], context);
    expect(asked).toMatchObject({ page: 'arskurs', roads: [] });
    const answered = after([{ type: 'ANSWER', question: 'arskurs', answer: 'ak-7' }], asked.context);
    expect(answered).toMatchObject({ page: 'narvarostod', answers: { ...franvaroHere, arskurs: 'ak-7' } });
    expect(after([{ type: 'GO', at: context.at }], answered.context).roads).toEqual(['narvarostod']);
  });
});

describe('what hangs together', () => {
  const { context } = both();
  const beside = besideAt(context, context.at);
  const [worried] = beside.others;

  it('is what the machine has made', () => {
    expect(beside).toMatchObject({ others: [7], before: 1 });
    expect(hangsTogether(context)).toBe(true);
    expect(hangsTogether(fresh('personal'))).toBe(true);
  });

  it.each<[string, Partial<typeof beside>]>([
    ['another that is the run itself', { others: [context.at] }],
    ['another that is made later', { others: [context.at + 1] }],
    ['another that is the move before the first answer', { others: [0] }],
    ['one of several that is not there', { others: [worried!, 0], before: 2 }],
    ['another that is there twice', { others: [worried!, worried!], before: 2 }],
    ['more before it than there are others', { before: 2 }],
  ])('is not %s', (_, changed) => {
    expect(hangsTogether({ ...context, beside: { ...context.beside, [context.at]: { ...beside, ...changed } } })).toBe(false);
  });

  it('is not what stands beside a move that was never made', () => {
    expect(hangsTogether({ ...context, beside: { [context.moves.length]: beside } })).toBe(false);
  });
});

it('has nothing beside a move of a single concern', () => {
  expect(besideAt(fresh('personal'), 0)).toEqual({ others: [], before: 0, known: {}, plan: false, passed: [] });
});
