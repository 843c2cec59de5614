import { adviceBeside } from '../../machines/advice.ts';
import type { BesideId, Role } from '../../machines/advice.ts';
import type { Answers } from '../../machines/flow.ts';
import type { RoadId } from '../../machines/ids.gen.ts';
import type { StringKey } from '../content/strings.gen.ts';

/** A piece of advice beside a road, as it is shown: when it applies, by the string that says so, and whose text is read. */
export interface ShownAdvice {
  readonly id: BesideId;
  readonly role: Role;
  readonly label: StringKey;
  readonly text: BesideId;
}

const roles: readonly Role[] = ['forst', 'parallellt', 'darefter'];

/** The advice of the model beside a road, in the order it is shown, read with care for what nobody has answered. */
export function adviceShown(outcome: RoadId, answers: Answers): readonly ShownAdvice[] {
  const advice = adviceBeside(outcome, answers);
  return roles
    .flatMap((role) => advice[role].map((id) => ({ id, role, label: labelOf(role, id, answers), text: careful(id, answers) })))
    .filter(({ id }) => !(id === 'konsultera' && consultsWithCare(outcome)));
}

/** The worry may concern someone at home, or nobody knows: no contact with the home before social services have agreed (safety rule 4). */
export const isHomeBlocked = ({ narstaende }: Answers): boolean => narstaende === 'ja' || narstaende === 'vet-inte';

// Consulting with care is consulting: beside it the plain way, which speaks of the home, would only be read by mistake.
const consultsWithCare = (outcome: RoadId) => outcome === 'konsultera-utan-att-forvarna';

// The report's own road says when to tell the home. Where that may be dangerous, or nobody has asked yet, the careful one is read.
const careful = (id: BesideId, { narstaende }: Answers): BesideId =>
  id === 'orosanmalan' && narstaende !== 'nej' ? 'orosanmalan-utan-att-forvarna' : id;

// Two pieces of advice are for a moment that may come: a suspicion that nobody has yet, and news after a report, which may have been made
// just now, when the reader's own question went on.
function labelOf(role: Role, id: BesideId, answers: Answers): StringKey {
  if (id === 'orosanmalan' && answers.misstanke === 'nej' && answers['beteende-risk'] === 'ja') return 'resultat.om-misstanke';
  if (id === 'komplettera-anmalan') return 'resultat.om-nytt';
  return `resultat.${role}`;
}
