/** One way on from an answer, as the model states it. */
interface ModelRoute {
  readonly to: string;
  /** Kept when any of the alternatives is; each is a list of comparisons that all must hold. */
  readonly when: Alternatives;
}

type Alternatives = readonly (readonly Comparison[])[];

interface Comparison {
  readonly question: string;
  readonly is: boolean;
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
  const sections = ownSections(chapter);
  const questions = new Map(
    rows.filter(([, , routes]) => routes?.includes('→')).map(([id, , routes]) => [bare(id!), readQuestion(routes!, sections)] as const),
  );
  const outcomes = rows.flatMap(([, , routes = '']) => [...routes.matchAll(/\*\*([a-z0-9-]+)\*\*/g)].map(([, id]) => id!));
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
  when.some((comparisons) => comparisons.every(({ question, is, answers }) => answers.includes(given[question] ?? '') === is));

const bare = (text: string) => text.replaceAll(/[`*]/g, '').trim();
const ids = (text: string) => [...text.matchAll(/`([a-z0-9-]+)`/g)].map(([, id]) => id!);

function readQuestion(routes: string, sections: readonly ModelRoute[]): ModelQuestion {
  const lines = routes.split('<br>').map((line) => line.split('→') as [string, string]);
  return new Map(lines.flatMap(([answers, targets]) => ids(answers).map((answer) => [answer, readTargets(targets, sections)] as const)));
}

const readTargets = (text: string, sections: readonly ModelRoute[]): readonly ModelRoute[] =>
  text.split(';').flatMap((target) => {
    const [, to, condition] = /^([^(]+?)(?:\s*\(om (.+)\))?$/.exec(target.trim())!;
    const when = readCondition(condition);
    if (!to!.includes('avsnitt')) return [{ to: bare(to!), when }];
    return sections.map((section) => ({ to: section.to, when: when.flatMap((one) => section.when.map((other) => [...one, ...other])) }));
  });

/** «misstanke = osaker och arende ≠ oro, eller om redan-anmalt = ja» */
const readCondition = (text?: string): Alternatives =>
  !text || text === 'alltid'
    ? [[]]
    : text.split(/,? eller (?:om )?/).map((alternative) =>
        alternative.split(' och ').map((comparison) => {
          const [question, sign, answers] = comparison.trim().split(' ');
          return { question: question!, is: sign === '=', answers: answers!.split('/') };
        }),
      );

/** The paragraph on «ärendets avsnitt»: `oro → a when x = y, else b; franvaro → c; …` */
function ownSections(chapter: string): readonly ModelRoute[] {
  const paragraph = /\*Ärendets avsnitt\*[^:]*:([^.]*)\./.exec(chapter)?.[1] ?? '';
  return paragraph.split(';').flatMap((part) => {
    const [, arende, to, condition, otherwise] = /(\S+) → `(\S+)`(?: when (.+), else\s+`(\S+)`)?/.exec(part.trim()) ?? [];
    const here = `arende = ${arende}`;
    if (!to) return [];
    if (!condition) return [{ to, when: readCondition(here) }];
    return [
      { to, when: readCondition(`${here} och ${condition}`) },
      { to: otherwise!, when: readCondition(`${here} och ${condition.replace('=', '≠')}`) },
    ];
  });
}

const readAdvice = (advice: string, role: string, at: string, when: string): ModelAdvice => ({
  advice,
  role,
  ...(at.startsWith('alla utom') ? { at: [], allBut: [...ids(at), advice] } : { at: ids(at), allBut: [advice] }),
  when: readCondition(when),
});
