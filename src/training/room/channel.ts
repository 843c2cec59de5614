import type { Group } from '../../../machines/room/hands.ts';
import type { Sitting } from '../../../machines/room/sitting.ts';
import type { TrainingCase } from '../../content/training.ts';

/** What the remote in the notes window can ask of the projector. */
export const remoteActions = ['next', 'back', 'undo', 'skip', 'timer', 'timer-reset'] as const;

/** One of them. */
export type RemoteAction = (typeof remoteActions)[number];

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
  | { readonly type: 'do'; readonly to: string; readonly action: RemoteAction };

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

// A window of an older version may be at the other end.
function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null) return false;
  const { type, from, to, action, shown } = data as Readonly<Record<string, unknown>>;
  if (type === 'who') return true;
  if (type === 'gone') return typeof from === 'string';
  if (type === 'do') return typeof to === 'string' && remoteActions.includes(action as RemoteAction);
  return type === 'shown' && typeof from === 'string' && typeof shown === 'object' && shown !== null && 'sitting' in shown;
}
