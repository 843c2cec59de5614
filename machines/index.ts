import type { Flow } from './flow.ts';
import { personal } from './personal.machine.ts';

/** The id of a flow: one for each kind of reader. */
export type FlowId = 'personal';

/** The flows there are. */
export const flows: Readonly<Record<FlowId, Flow>> = { personal };
