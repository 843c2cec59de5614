import { isStoredRoom } from '../../../machines/room/stored.ts';
import type { StoredRoom } from '../../../machines/room/stored.ts';

/** Where the tab's memory of the room stands in sessionStorage. */
export const roomKey = 'vagval-utbildning-rum';

/** The window that the notes are opened in: the browser gives it a copy of this tab's memory, which it must not keep. */
export const notesWindow = 'vagval-anteckningar';

/** The session that this tab remembers: hands and ids only, so it may stay through a long training. Junk gives none. */
export function rememberedRoom(): StoredRoom | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(roomKey) ?? 'null');
    return isStoredRoom(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Lets the tab remember a session until it is closed. */
export function rememberRoom(room: StoredRoom): void {
  try {
    if (room.moves.length === 0) sessionStorage.removeItem(roomKey);
    else sessionStorage.setItem(roomKey, JSON.stringify(room));
  } catch {
    // Blocked or full storage: the session goes on in memory.
  }
}

/** Makes the tab forget the session. */
export const forgetRoom = (): void => rememberRoom({ group: 'skola', moves: [] });
