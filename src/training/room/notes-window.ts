import { notesWindow } from './memory.ts';

/** Where the trainer's notes stand. */
export const notesAddress = '/utbildning/anteckningar/';

/** Opens the notes in a window of their own, or brings it forward; false when the browser has blocked it. */
export function openNotes(): boolean {
  const opened = window.open(notesAddress, notesWindow, 'popup,width=760,height=900');
  opened?.focus();
  return opened !== null;
}
