import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ContentFiles } from './files.ts';

/** The ids in content/ as types: what lets `tsc` hold machines, screen and content together. */
export function idsModule(files: ContentFiles): string {
  const unionOf = (kind: 'utfall' | 'foraldravagar' | 'rad' | 'lagrum') => union([...new Set(files.of(kind).map(({ id }) => id))]);
  const flows = [...new Set(files.of('fragor').map(({ flow }) => flow))].sort();
  const questionsOf = (flow: string | undefined) =>
    files
      .of('fragor')
      .filter((file) => file.flow === flow)
      .map(({ id, data }) => `    ${quote(id)}: ${union(data.svar.map((answer) => answer.id))};`);
  return `// Generated from content/ by src/build/content/ids.ts. Do not edit.

/** The answers of each question, by flow. */
export interface FlowAnswerIds {
${flows.map((flow) => `  ${quote(flow ?? '')}: {\n${questionsOf(flow).join('\n')}\n  };`).join('\n')}
}

/** The answers of each question. One that several flows ask has the answers of all. */
export type AnswerIds = { [Q in { [F in keyof FlowAnswerIds]: keyof FlowAnswerIds[F] }[keyof FlowAnswerIds]]: {
  [F in keyof FlowAnswerIds]: Q extends keyof FlowAnswerIds[F] ? FlowAnswerIds[F][Q] : never;
}[keyof FlowAnswerIds] };

/** The questions. */
export type QuestionId = keyof AnswerIds;

/** The outcomes of the staff conversation: the roads. */
export type RoadId = ${unionOf('utfall')};

/** The outcomes of the parents' conversation. */
export type ParentOutcomeId = ${unionOf('foraldravagar')};

/** The outcomes of every flow. */
export type OutcomeId = RoadId | ParentOutcomeId;

/** Advice that stands beside an outcome and is none itself. */
export type AdviceId = ${unionOf('rad')};

/** The provisions. */
export type LagrumId = ${unionOf('lagrum')};
`;
}

/** The keys of the interface strings as a type; plural forms share one key. */
export function stringsModule(files: ContentFiles): string {
  const keys = new Set(
    Object.keys({ ...files.strings, ...files.training['sv/utbildning/ui.yaml'] }).map((key) => key.replace(/_(one|other)$/, '')),
  );
  return `// Generated from content/sv/ui.yaml by src/build/content/ids.ts. Do not edit.

/** The interface strings. */
export type StringKey = ${union([...keys])};
`;
}

/** Writes the generated modules where they differ; returns the paths that were stale. */
export function writeGenerated(files: ContentFiles): string[] {
  const modules = { 'machines/ids.gen.ts': idsModule(files), 'src/content/strings.gen.ts': stringsModule(files) };
  const stale = Object.entries(modules).filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  for (const [path, text] of stale) writeFileSync(path, text);
  return stale.map(([path]) => path);
}

const quote = (id: string) => `'${id}'`;
const union = (ids: readonly string[]) => (ids.length > 0 ? `\n    | ${ids.map(quote).join('\n    | ')}` : 'never');
