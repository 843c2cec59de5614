import type { QuestionId, RoadId } from '../../../machines/ids.gen.ts';

interface Run {
  /** The version of the content. */
  readonly version: string;
  readonly outcome: RoadId;
  /** The questions that were asked, in their order. */
  readonly asked: readonly QuestionId[];
  /** The one that did not fit; nothing when it is the road itself. */
  readonly unfit?: QuestionId | undefined;
}

/** What to pass on when one does not agree: the version, the questions and the road by their ids. No answer, no name, no place, no day. */
export const disagreement = ({ version, outcome, asked, unfit }: Run): string =>
  [`Vägval ${version}`, `utfall: ${outcome}`, `frågor: ${asked.join(', ')}`, ...(unfit ? [`passade inte: ${unfit}`] : [])].join('\n');
