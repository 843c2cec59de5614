import type { RemoteAction } from './channel.ts';
import type { KeyAction } from './keys.ts';

/** What a button, a key or the remote in the notes window can do. */
export type Act = (action: KeyAction | { readonly type: RemoteAction }) => void;
