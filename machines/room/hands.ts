import type { AnswerId } from '../flow.ts';

/** The two groups in the room, in the order of the screen; their hands are counted apart. */
export const groups = ['skola', 'socialtjanst'] as const;

/** One of the two groups. */
export type Group = (typeof groups)[number];

/** The hands of one group, by answer; an answer that nobody chose is left out. */
export type Tally = Readonly<Partial<Record<AnswerId, number>>>;

/** The hands for one question, by group. */
export type Hands = Readonly<Record<Group, Tally>>;

/** No hands at all. */
export const noHands: Hands = { skola: {}, socialtjanst: {} };

// A lecture hall, and then some: a key held down must not count to a number that no room has.
const most = 999;

/** One hand more or fewer; the same hands when there is none to take away. */
export function counted(hands: Hands, group: Group, answer: AnswerId, by: 1 | -1): Hands {
  const before = handsFor(hands, group, answer);
  const after = Math.min(most, Math.max(0, before + by));
  if (after === before) return hands;
  const { [answer]: _old, ...others } = hands[group];
  return { ...hands, [group]: after === 0 ? others : { ...others, [answer]: after } };
}

/** How many in a group chose an answer. */
export const handsFor = (hands: Hands, group: Group, answer: AnswerId): number =>
  Object.hasOwn(hands[group], answer) ? (hands[group][answer] ?? 0) : 0;

/** How many in a group chose anything. */
export const total = (hands: Hands, group: Group): number => Object.values(hands[group]).reduce((sum, count) => sum + count, 0);

/** What part of a group chose an answer, 0 to 1. */
export const share = (hands: Hands, group: Group, answer: AnswerId): number => {
  const all = total(hands, group);
  return all === 0 ? 0 : handsFor(hands, group, answer) / all;
};

/** The answers that most of a group chose: several when they are even, none without hands. */
export function leading(hands: Hands, group: Group): readonly AnswerId[] {
  const highest = Math.max(...Object.values(hands[group]));
  return (Object.keys(hands[group]) as AnswerId[]).filter((answer) => handsFor(hands, group, answer) === highest);
}

/**
 * How the two groups stand to each other: no hands, hands of one group only, every hand in the room on one answer, alike but each
 * group split within itself, leaning alike but unevenly, or with different choices.
 */
export type Parting = 'none' | 'one-group' | 'agree' | 'mixed' | 'weight' | 'choice';

// A third of a group would have to move for the groups to be alike: clearly visible in a room.
const uneven = 1 / 3;

/** Where the groups part: by what most of them chose, else by how far their spreads are from each other. */
export function partingOf(hands: Hands): Parting {
  const voting = groups.filter((group) => total(hands, group) > 0);
  if (voting.length < 2) return voting.length === 0 ? 'none' : 'one-group';
  if (answersIn(hands).length === 1) return 'agree';
  const social = leading(hands, 'socialtjanst');
  if (!leading(hands, 'skola').some((answer) => social.includes(answer))) return 'choice';
  return distance(hands) >= uneven ? 'weight' : 'mixed';
}

/** The answers that somebody in the room chose. */
export const answersIn = (hands: Hands): readonly AnswerId[] => [
  ...new Set(groups.flatMap((group) => Object.keys(hands[group]) as AnswerId[])),
];

/** How large a part of one group would have to choose something else for the groups to be alike, 0 to 1. */
export function distance(hands: Hands): number {
  const gaps = answersIn(hands).map((answer) => Math.abs(share(hands, 'skola', answer) - share(hands, 'socialtjanst', answer)));
  return gaps.reduce((sum, gap) => sum + gap, 0) / 2;
}
