import type { OutcomeId, RoadId } from './ids.gen.ts';
import { wanted } from './flow.ts';
import type { Answers, Condition } from './flow.ts';

/** A team that people ask for by name, and what it is not for. */
export interface NotFor {
  readonly id: string;
  /** The outcomes where the result says that it does not take the matter on. */
  readonly inteVid?: readonly RoadId[] | undefined;
}

/** Something that exists in a municipality, or in some areas of it: the part that decides when it is shown. */
export interface LocalEntry extends NotFor {
  /** The areas it belongs to; left out when it is the whole municipality's. */
  readonly omraden?: readonly string[] | undefined;
  readonly utfall: readonly RoadId[];
  readonly villkor?: Condition | undefined;
}

/** A district of a municipality with arrangements of its own. */
export interface Area {
  readonly id: string;
  /** The municipality's entries that the area has replaced with its own. */
  readonly ersatter?: readonly string[] | undefined;
}

/** What exists in one municipality. */
export interface Layer<Entry extends LocalEntry = LocalEntry> {
  readonly id: string;
  readonly omraden?: readonly Area[] | undefined;
  readonly insatser: readonly Entry[];
  /** What has ended. */
  readonly upphort?: readonly NotFor[] | undefined;
}

/** `yes` when every condition holds, `maybe` when some were never asked; undefined when one is contradicted. */
function fit(condition: Condition, answers: Answers): 'yes' | 'maybe' | undefined {
  const all = wanted(condition);
  const isContradicted = ([question, accepted]: (typeof all)[number]) => {
    const answer = answers[question];
    // Upper secondary school has no grade, so a team for some grades is not for it.
    return (question === 'arskurs' && answers.skolform === 'gymnasiet') || (answer !== undefined && !accepted.includes(answer));
  };
  if (all.some(isContradicted)) return undefined;
  return all.every(([question]) => answers[question]) ? 'yes' : 'maybe';
}

/** What a municipality has for an outcome: what fits the run, and what fits only if answers that were never asked are right. */
export interface LocalOffer<Entry extends LocalEntry> {
  readonly fits: readonly Entry[];
  readonly maybe: readonly Entry[];
  /** What people ask for by name and that does not take this on: said, so that nobody tries again elsewhere. */
  readonly not: readonly NotFor[];
}

/**
 * The entries of `layer` that are there in an area: its own first, then the municipality's that it has not replaced
 * (decision-model.md, "Local layers"). An unknown area has nothing of its own.
 */
export function inReach<Entry extends LocalEntry>(layer: Layer<Entry>, area: string | undefined): readonly Entry[] {
  const replaced = layer.omraden?.find(({ id }) => id === area)?.ersatter;
  const areas = layer.insatser.filter(({ omraden }) => omraden?.some((one) => one === area));
  const municipal = layer.insatser.filter(({ id, omraden }) => !omraden && !replaced?.includes(id));
  return [...areas, ...municipal];
}

/** The entries of `layer` in reach for an outcome and a run. */
export function localOffer<Entry extends LocalEntry>(
  layer: Layer<Entry>,
  area: string | undefined,
  outcome: OutcomeId,
  answers: Answers,
): LocalOffer<Entry> {
  const near = inReach(layer, area);
  const here = near.filter(({ utfall }) => utfall.some((road) => road === outcome));
  const those = (wantedFit: ReturnType<typeof fit>) => here.filter(({ villkor = {} }) => fit(villkor, answers) === wantedFit);
  const isNot = ({ inteVid }: NotFor) => inteVid?.some((road) => road === outcome);
  const not = [...near.filter(isNot), ...(layer.upphort?.filter(isNot) ?? [])];
  return { fits: those('yes'), maybe: those('maybe'), not };
}
