/** One way on from an answer, as the model states it. */
interface ModelRoute {
  readonly to: string;
  /** Kept when any of the alternatives is; each is a list of comparisons that all must hold. */
  readonly when: Alternatives;
}

type Alternatives = readonly (readonly Comparison[])[];

interface Comparison {
  readonly question: string;
  /** `obesvarad` stands for a question that was not asked. */
  readonly answers: readonly string[];
}

/** A question of the model: its answers, and the routes from each. */
export type ModelQuestion = ReadonlyMap<string, readonly ModelRoute[]>;

/** A row of the model's table of advice beside the outcome. */
export interface ModelAdvice {
  readonly advice: string;
  readonly role: string;
  /** Empty when it stands beside all. */
  readonly at: readonly string[];
  readonly allBut: readonly string[];
  readonly when: Alternatives;
}

/** What one flow's chapter of decision-model.md says. */
export interface Model {
  readonly questions: ReadonlyMap<string, ModelQuestion>;
  readonly outcomes: ReadonlySet<string>;
  readonly advice: readonly ModelAdvice[];
}

/** Reads the chapter about `flowId` in the text of decision-model.md. A second reading of the model, sharing no code with the machine. */
export function readModel(text: string, flowId: string): Model {
  const chapter = text.split(/^## /m).find((part) => part.split('\n')[0]!.includes(`\`${flowId}\``)) ?? '';
  const rows = chapter
    .split('\n')
    .filter((row) => row.startsWith('| `'))
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const questions = new Map(
    rows.filter(([, , routes]) => routes?.includes('→')).map(([id, , routes]) => [bare(id!), readQuestion(routes!)] as const),
  );
  const outcomes = rows
    .filter(([, , routes]) => routes?.includes('→'))
    .flatMap(([, , routes = '']) => [...routes.matchAll(/\*\*([a-z0-9-]+)\*\*/g)].map(([, id]) => id!));
  const advice = rows.filter((cells) => cells.length === 4).map(([id, role, at, when]) => readAdvice(bare(id!), role!, at!, when!));
  return { questions, outcomes: new Set(outcomes), advice };
}

/** Where the model says that `answer` leads after `answers`: every target whose condition is kept. */
export const modelTargets = (question: ModelQuestion, answer: string, answers: Readonly<Record<string, string>>): readonly string[] => [
  ...new Set(
    question
      .get(answer)!
      .filter(({ when }) => kept(when, answers))
      .map(({ to }) => to),
  ),
];

/** True when one of the alternatives holds on `answers`. */
export const kept = (when: Alternatives, given: Readonly<Record<string, string>>): boolean =>
  when.some((comparisons) => comparisons.every(({ question, answers }) => answers.includes(given[question] ?? 'obesvarad')));

const bare = (text: string) => text.replaceAll(/[`*]/g, '').trim();
const ids = (text: string) => [...text.matchAll(/`([a-z0-9-]+)`/g)].map(([, id]) => id!);

function readQuestion(routes: string): ModelQuestion {
  const lines = routes.split('<br>').map((line) => line.split('→') as [string, string]);
  return new Map(lines.flatMap(([answers, targets]) => ids(answers).map((answer) => [answer, readTargets(targets)] as const)));
}

const readTargets = (text: string): readonly ModelRoute[] =>
  text.split(';').map((target) => {
    const [, to, condition] = /^([^(]+?)(?:\s*\(om (.+)\))?$/.exec(target.trim())!;
    return { to: bare(to!), when: readCondition(condition) };
  });

/** «misstanke = osaker och narstaende = nej, eller alder = 12-14/obesvarad» */
const readCondition = (text?: string): Alternatives =>
  !text || text === 'alltid'
    ? [[]]
    : text.split(/,? eller (?:om )?/).map((alternative) =>
        alternative.split(' och ').map((comparison) => {
          const [question, sign, answers] = comparison.trim().split(' ');
          if (sign !== '=') throw new Error(`The model compares with ”${sign}” in ${comparison}`);
          return { question: question!, answers: answers!.split('/') };
        }),
      );

const readAdvice = (advice: string, role: string, at: string, when: string): ModelAdvice => ({
  advice,
  role,
  ...(at.startsWith('alla utom') ? { at: [], allBut: [...ids(at), advice] } : { at: ids(at), allBut: [advice] }),
  when: readCondition(when),
});
