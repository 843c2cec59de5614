import { describe, expect, it } from 'vitest';
import { toOwnQuestion } from '../../machines/concerns.ts';
import type { Answers } from '../../machines/flow.ts';
import { replay } from '../../machines/replay.ts';
import { flows } from '../../machines/index.ts';
import { currentAnswers, fresh, session } from '../../machines/session.machine.ts';
import { besideAt } from '../../machines/several.ts';
import type { Session, SessionEvent } from '../../machines/session.machine.ts';
import { keptQuestion } from './answers.ts';
import { answerEach, visitAfter } from './visit.ts';

const absent: Answers = { arende: 'franvaro', misstanke: 'nej', skolform: 'grundskola', omfattning: '20-49', utredd: 'nej' };
/** The session after `events`, from the beginning or from a stored one. */
function after(events: readonly SessionEvent[], input?: Session) {
  const context = visitAfter(events, input);
  return { ...context, answers: currentAnswers(context), page: replay(flows.personal, currentAnswers(context)).page };
}

describe('answering', () => {
  it('keeps the answers after each move', () => {
    const { moves, at, page } = after(answerEach(absent));
    expect(moves.map((move) => Object.keys(move).length)).toEqual([0, 1, 2, 3, 4, 5]);
    expect({ at, page, last: moves[5] }).toEqual({ at: 5, page: 'franvaroutredning', last: absent });
  });

  it('goes on from a stored visit', () => {
    const stored: Session = { flow: 'personal', moves: [{}, { arende: 'oro' }], at: 1, beside: {}, whereabouts: {} };
    expect(after([{ type: 'ANSWER', question: 'misstanke', answer: 'nej' }], stored).page).toBe('behov');
  });
});

it('has nothing beside the answers of a single concern, asked, ended or changed', () => {
  const nothing = { others: [], before: 0, known: {}, plan: false, passed: [] };
  const ended = after(answerEach(absent));
  expect([besideAt(ended, 1), besideAt(ended, ended.at)]).toEqual([nothing, nothing]);
  const changed = after([{ type: 'CHANGE', question: 'utredd' }], ended);
  expect(besideAt(changed, changed.at)).toEqual(nothing);
  expect(session.id).toBe('session');
});

it('keeps what is said of where the pupil lives, whatever is answered then', () => {
  const located = after([{ type: 'LOCATE', whereabouts: { home: 'annanstans', homeMunicipality: 'malmo' } }, ...answerEach(absent)]);
  expect(located).toMatchObject({ whereabouts: { home: 'annanstans', homeMunicipality: 'malmo' }, page: 'franvaroutredning' });
});

it('becomes the stored visit when that has gone on elsewhere', () => {
  const stored: Session = { flow: 'personal', moves: [{}, { arende: 'oro' }], at: 1, beside: {}, whereabouts: { home: 'annanstans' } };
  expect(after([...answerEach(absent), { type: 'RESTORE', session: stored }])).toMatchObject({ ...stored, page: 'misstanke' });
});

describe('changing an answer', () => {
  const change: SessionEvent = { type: 'CHANGE', question: 'omfattning' };

  it('asks that question again and waits with the later answers', () => {
    const { page, answers } = after([...answerEach(absent), change]);
    expect(page).toBe('omfattning');
    expect(answers).toEqual({ arende: 'franvaro', misstanke: 'nej', skolform: 'grundskola', utredd: 'nej' });
  });

  it('keeps the later answers that the new one leaves valid', () => {
    const { page, answers } = after([...answerEach(absent), change, { type: 'ANSWER', question: 'omfattning', answer: '80-100' }]);
    expect(page).toBe('franvaroutredning');
    expect(answers).toEqual({ ...absent, omfattning: '80-100' });
  });

  it('drops the later answers that the new one makes invalid, for good', () => {
    const dropped = after([...answerEach(absent), change, { type: 'ANSWER', question: 'omfattning', answer: 'under-20' }]);
    expect(dropped.page).toBe('monster');
    expect(dropped.answers).toEqual({ arende: 'franvaro', misstanke: 'nej', skolform: 'grundskola', omfattning: 'under-20' });

    const there = after([{ type: 'ANSWER', question: 'monster', answer: 'ja' }], dropped);
    expect(there.page).toBe('utredd');
  });
});

describe('going back and forward', () => {
  const events = answerEach(absent);

  it('shows exactly what was there', () => {
    expect(after([...events, { type: 'GO', at: 3 }])).toMatchObject({
      page: 'omfattning',
      answers: { arende: 'franvaro', misstanke: 'nej', skolform: 'grundskola' },
    });
    expect(after([...events, { type: 'GO', at: 2 }, { type: 'GO', at: 5 }])).toEqual(after(events));
  });

  it('goes back over a change as well', () => {
    const changed = after([...events, { type: 'CHANGE', question: 'misstanke' }, { type: 'ANSWER', question: 'misstanke', answer: 'ja' }]);
    expect(changed.page).toBe('akut-fara');
    expect(after([{ type: 'GO', at: 5 }], changed)).toMatchObject({ page: 'franvaroutredning', answers: absent });
  });

  it('forgets what lay ahead when something else is answered', () => {
    const { moves, at, page } = after([...events, { type: 'GO', at: 3 }, { type: 'ANSWER', question: 'omfattning', answer: 'under-20' }]);
    expect({ moves: moves.length, at, page }).toEqual({ moves: 5, at: 4, page: 'monster' });
  });

  it.each([-1, 6, 1.5, Number.NaN])('stays for the step %d, which is none of its own', (at) => {
    expect(after([...events, { type: 'GO', at }])).toEqual(after(events));
  });
});

it('remembers nothing when cleared', () => {
  const { flow, moves, at, beside, whereabouts } = after([...answerEach(absent), { type: 'CLEAR' }]);
  expect({ flow, moves, at, beside, whereabouts }).toEqual(fresh('personal'));
});

/** Goes on from where `events` led, when what the road said is done. */
function goOn(events: readonly SessionEvent[]) {
  const there = after(events);
  return after([{ type: 'MOVE', ...toOwnQuestion(there)! }], there);
}

describe('going on to the question that somebody came with', () => {
  const reported: Answers = { ...keptQuestion, narstaende: 'ja' };

  it('is the same run with the report made: what has been answered is kept, and Back is exact', () => {
    const on = goOn(answerEach(reported));
    const { 'oro-slag': _kind, ...kept } = reported;
    expect(on).toMatchObject({ page: 'huvudman', answers: { ...kept, 'redan-anmalt': 'ja' }, at: 9 });
    expect(after([{ type: 'GO', at: 8 }], on)).toMatchObject({ page: 'orosanmalan-utan-att-forvarna', answers: reported });
    expect(
      after(
        [
          { type: 'GO', at: 8 },
          { type: 'GO', at: 9 },
        ],
        on,
      ).page,
    ).toBe('huvudman');
  });

  it('is the same run when the danger is over', () => {
    const on = goOn(answerEach({ arende: 'oro', misstanke: 'osaker', 'akut-fara': 'sjalv' }));
    expect(on).toMatchObject({ page: 'alder', answers: { arende: 'oro', misstanke: 'osaker', 'akut-fara': 'nej' } });
  });

  it('does nothing where nothing is kept', () => {
    expect(toOwnQuestion(after(answerEach(absent)))).toBeUndefined();
    expect(toOwnQuestion(after([{ type: 'ANSWER', question: 'arende', answer: 'oro' }]))).toBeUndefined();
  });
});
