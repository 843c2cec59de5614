import type { QuestionId } from '../ids.gen.ts';
import { currentCase, currentStep, isAsked, lastPart, recordOf, runOf } from './sitting.ts';
import type { CaseRecord, Sitting } from './sitting.ts';

/** One step on: show the answer, its reason, the next question, the parts of the road, the next case, and at last the minute. */
export function advanced(sitting: Sitting): Sitting {
  const { stage, step, part } = sitting;
  if (part < lastPart(stage)) return { ...sitting, part: part + 1 };
  switch (stage) {
    case 'story':
      return arrivedAt(sitting, sitting.current!, nextAsked(sitting, 0));
    case 'choose':
      return shown(sitting);
    case 'revealed':
      return arrivedAt(sitting, sitting.current!, nextAsked(sitting, step + 1));
    case 'road':
      return nextCase(sitting);
    default:
      return sitting;
  }
}

/** One step back the same way; hands stay, and an answer that is hidden again can be counted anew. */
export function steppedBack(sitting: Sitting): Sitting {
  const { stage, step, part } = sitting;
  if (part > 0 && stage !== 'minutes') return { ...sitting, part: part - 1 };
  switch (stage) {
    case 'story':
      return previousCase(sitting);
    case 'choose':
      return backFrom(sitting, step);
    case 'revealed':
      return hidden(sitting);
    case 'road':
      return backFrom(sitting, step);
    case 'minutes':
      return arrivedAt(sitting, sitting.current!, step, part);
    default:
      return sitting;
  }
}

/** The first of the case's questions from `step` on that the room votes on; the road when there is none. */
export function nextAsked(sitting: Sitting, step: number): number {
  const { steps } = runOf(currentCase(sitting)!);
  const next = steps.findIndex(({ question }, index) => index >= step && isAsked(sitting, question));
  return next < 0 ? steps.length : next;
}

// To the question before that the room voted on, else to the story.
function backFrom(sitting: Sitting, step: number): Sitting {
  const { steps } = runOf(currentCase(sitting)!);
  const asked = steps.flatMap(({ question }, index) => (index < step && isAsked(sitting, question) ? [index] : []));
  return arrivedAt(sitting, sitting.current!, asked[asked.length - 1], lastPart('revealed'));
}

/** A case at its story, at one of its questions, or at its road; the same session when there is no such position. */
export function arrivedAt(sitting: Sitting, to: string, step?: number, part = 0): Sitting {
  const roomCase = sitting.cases.find(({ id }) => id === to);
  if (!roomCase) return sitting;
  if (step === undefined) return { ...sitting, current: to, stage: 'story', step: 0, part: 0 };

  const { steps } = runOf(roomCase);
  if (!Number.isInteger(step) || step < 0 || step > steps.length) return sitting;
  const record = recordOf(sitting, to);
  if (step === steps.length) {
    const records = { ...sitting.records, [to]: { ...record, ended: true } };
    return { ...sitting, current: to, stage: 'road', step, part, records };
  }
  const stage = record.shown.includes(steps[step]!.question) ? 'revealed' : 'choose';
  return { ...sitting, current: to, stage, step, part: Math.min(part, lastPart(stage)) };
}

// A question whose answer has been shown has not been left out.
const shown = (sitting: Sitting): Sitting =>
  marked(sitting, 'revealed', (record, question) => ({
    shown: [...record.shown, question],
    skipped: record.skipped.filter((other) => other !== question),
  }));

const hidden = (sitting: Sitting): Sitting =>
  marked(sitting, 'choose', (record, question) => ({ shown: record.shown.filter((other) => other !== question) }));

function marked(
  sitting: Sitting,
  stage: 'choose' | 'revealed',
  mark: (record: CaseRecord, question: QuestionId) => Partial<CaseRecord>,
): Sitting {
  const { question } = currentStep(sitting)!;
  const record = recordOf(sitting, sitting.current!);
  return { ...sitting, stage, records: { ...sitting.records, [sitting.current!]: { ...record, ...mark(record, question) } } };
}

function nextCase(sitting: Sitting): Sitting {
  const next = sitting.cases[sitting.cases.findIndex(({ id }) => id === sitting.current) + 1];
  return next ? arrivedAt(sitting, next.id) : { ...sitting, stage: 'minutes' };
}

function previousCase(sitting: Sitting): Sitting {
  const before = sitting.cases[sitting.cases.findIndex(({ id }) => id === sitting.current) - 1];
  if (!before) return sitting;
  return arrivedAt(sitting, before.id, runOf(before).steps.length, lastPart('road'));
}
