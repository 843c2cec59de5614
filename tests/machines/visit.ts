import { createActor } from 'xstate';
import type { Answers } from '../../machines/flow.ts';
import { fresh, session } from '../../machines/session.machine.ts';
import type { Session, SessionEvent } from '../../machines/session.machine.ts';

/** Each answer as it is given, one after the other. */
export const answerEach = (answers: Answers): readonly SessionEvent[] =>
  Object.entries(answers).map(([question, answer]) => ({ type: 'ANSWER', question, answer }) as SessionEvent);

/** The visit after `events`, from the beginning or from a stored one. */
export function visitAfter(events: readonly SessionEvent[], input: Session = fresh('personal')): Session {
  const actor = createActor(session, { input });
  // Without somebody who listens XState tells of an error later, and the visit stands as if nothing had happened.
  actor.subscribe({ error: () => undefined });
  actor.start();
  for (const event of events) actor.send(event);
  const snapshot = actor.getSnapshot();
  if (snapshot.status === 'error') throw snapshot.error;
  return snapshot.context;
}
