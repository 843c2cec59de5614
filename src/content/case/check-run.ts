import type { Answers, AnswerId } from '../../../machines/flow.ts';
import { answersTo } from '../../../machines/graph.ts';
import { flows } from '../../../machines/index.ts';
import type { OutcomeId, QuestionId } from '../../../machines/ids.gen.ts';
import { localOffer } from '../../../machines/local.ts';
import type { Layer } from '../../../machines/local.ts';
import { offeredAt, replay } from '../../../machines/replay.ts';
import type { CaseFacts, Tell } from './facts.ts';

const flow = flows.personal;

/** Walks the machine with the answers of a case: complete, nothing beside the road, and where the case says. */
export function checkRun(facts: CaseFacts, tell: Tell): boolean {
  const svar = facts.svar as Answers;
  const { page, steps, outcome } = replay(flow, svar);
  if (facts.svar['arende'] !== facts.tema) tell('tema', 'utb.eget.fel-tema', { tema: facts.tema, arende: facts.svar['arende'] ?? '' });

  for (const [question, answer] of Object.entries(facts.svar)) {
    const answers = answersTo(flow, question);
    if (!answers) tell(`svar.${question}`, 'utb.eget.okand-fraga', { fraga: question });
    else if (!answers.includes(answer as AnswerId))
      tell(`svar.${question}`, 'utb.eget.okant-svar', { svar: answer, alla: answers.join(', ') });
    else if (outcome && !steps.some((step) => step.question === question))
      tell(`svar.${question}`, 'utb.eget.vid-sidan', { fraga: question });
  }
  if (!outcome) {
    if (!Object.hasOwn(facts.svar, page)) tell('svar', 'utb.eget.svar-saknas', { fraga: page, alla: offeredAt(flow, page).join(', ') });
    return false;
  }
  if (outcome !== facts.utfall) tell('utfall', 'utb.eget.fel-utfall', { utfall: facts.utfall, ratt: outcome });
  facts.fallor.forEach((trap, index) => checkTrap(facts, trap, `fallor.${index}`, tell));
  return true;
}

// A trap lies on the road of the case, and is another answer than the one that the case goes by.
function checkTrap(facts: CaseFacts, { fraga, svar }: CaseFacts['fallor'][number], path: string, tell: Tell) {
  const { steps } = replay(flow, facts.svar);
  const at = steps.findIndex(({ question }) => question === fraga);
  if (at < 0) return tell(`${path}.fraga`, 'utb.eget.falla-vid-sidan', { fraga, alla: steps.map(({ question }) => question).join(', ') });
  const before = Object.fromEntries(steps.slice(0, at).map(({ question, answer }) => [question, answer])) as Answers;
  const others = offeredAt(flow, replay(flow, before).page).filter((answer) => answer !== facts.svar[fraga]);
  if (!others.includes(svar as AnswerId)) tell(`${path}.svar`, 'utb.eget.okant-svar', { svar, alla: others.join(', ') });
  if (facts.fallor.filter((other) => other.fraga === fraga && other.svar === svar).length > 1)
    tell(path, 'utb.eget.falla-dubbel', { fraga: fraga as QuestionId });
}

/** What a municipality has for the case must be what the case says. */
export function checkServices(facts: CaseFacts, layer: Layer, tell: Tell): void {
  const now = localOffer(layer, facts.omrade, facts.utfall as OutcomeId, facts.svar as Answers).fits.map(({ id }) => id);
  if (now.join() !== facts.insatser.join())
    tell('insatser', 'utb.eget.fel-insatser', { insatser: facts.insatser.join(', ') || '–', ratt: now.join(', ') || '–' });
}
