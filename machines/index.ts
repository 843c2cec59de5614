import type { Flow } from './flow.ts';
import { foralder } from './foralder.machine.ts';
import { personal } from './personal.machine.ts';

/** The id of a flow: one for each kind of reader. */
export type FlowId = 'personal' | 'foralder';

/** The flows there are. */
export const flows: Readonly<Record<FlowId, Flow>> = { personal, foralder };
