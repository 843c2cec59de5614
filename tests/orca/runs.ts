import type { Answers, Flow } from '../../machines/flow.ts';
import { flows } from '../../machines/index.ts';
import { bistand, franvaro, oro, samtycke, sekretess } from '../machines/answers.ts';
import { runsOf } from '../machines/runs.ts';

/** A whole run of a conversation, and where it begins. */
export interface Run {
  readonly name: string;
  readonly address: string;
  readonly answers: Answers;
}

// Without a municipality nobody is asked for the grade.
const { arskurs: _, ...franvaroHere } = franvaro;

/** One whole run of the staff's conversation for each concern. */
export const staff: readonly Run[] = Object.entries({ oro, franvaro: franvaroHere, samtycke, sekretess, bistand }).map(
  ([concern, answers]) => ({ name: `personal, ${concern}`, address: '/', answers }),
);

/** As few whole runs as pass every question of the parents' conversation. */
export const parents: readonly Run[] = covering(flows.foralder).map((answers, nth) => ({
  name: `foralder, ${nth + 1}`,
  address: '/foralder/',
  answers,
}));

function covering(flow: Flow): readonly Answers[] {
  const runs = runsOf(flow)
    .map(({ answers }) => answers)
    .toSorted((a, b) => Object.keys(b).length - Object.keys(a).length);
  const passed = new Set<string>();
  return runs.filter((answers) => {
    const isNew = Object.keys(answers).some((question) => !passed.has(question));
    for (const question of Object.keys(answers)) passed.add(question);
    return isNew;
  });
}
