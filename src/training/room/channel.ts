import type { AnswerId } from '../../../machines/flow.ts';
import { groups } from '../../../machines/room/hands.ts';
import type { Group } from '../../../machines/room/hands.ts';
import type { Sitting } from '../../../machines/room/sitting.ts';
import type { TrainingCase } from '../../content/training.ts';
import { isText, oneOf, shape } from '../../session/shape.ts';
import { isShown } from './shown-shape.ts';

/** What the remote in the notes window can ask of the projector. */
export const remoteActions = ['next', 'back', 'undo', 'skip', 'group', 'timer', 'timer-reset'] as const;

/** One of them. */
export type RemoteAction = (typeof remoteActions)[number];

/** A hand more or fewer, counted in the notes window. */
export interface RemoteHand {
  readonly group: Group;
  readonly answer: AnswerId;
  readonly by: 1 | -1;
}

/** Anything that the remote asks for. */
export type Remote = RemoteAction | RemoteHand;

/** What the projector shows, and the cases from the device, which only live in its memory. */
export interface Shown {
  readonly sitting: Sitting;
  readonly group: Group;
  readonly own: readonly TrainingCase[];
}

/** What the two windows say to each other, within this browser. */
export type Message =
  | { readonly type: 'who' }
  | { readonly type: 'shown'; readonly from: string; readonly shown: Shown }
  | { readonly type: 'gone'; readonly from: string }
  | { readonly type: 'do'; readonly to: string; readonly action: Remote };

const name = 'vagval-projektor';

/** Both ends of the talk; nothing where the browser has no such channel. */
export function openChannel(
  onMessage: (message: Message) => void,
): { readonly say: (message: Message) => void; readonly close: () => void } | undefined {
  if (!('BroadcastChannel' in globalThis)) return undefined;
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) onMessage(data);
  });
  // A channel has no origin to name: it never leaves this one. (The rule takes it for a window.)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  return { say: (message) => channel.postMessage(message), close: () => channel.close() };
}

const isHand = shape({ group: oneOf(...groups), answer: isText, by: oneOf(1, -1) });
const isRemote = (value: unknown) => remoteActions.includes(value as RemoteAction) || isHand(value);

const kinds = [
  shape({ type: oneOf('who') }),
  shape({ type: oneOf('shown'), from: isText, shown: isShown }),
  shape({ type: oneOf('gone'), from: isText }),
  shape({ type: oneOf('do'), to: isText, action: isRemote }),
];

/** True for a message that is whole: a window of an older version, or anything else of this origin, may be at the other end. */
export const isMessage = (data: unknown): data is Message => kinds.some((check) => check(data));
