import { useSyncExternalStore } from 'react';
import first from 'virtual:content/first';
import type { IsoDate, Provision, Wording } from './types.ts';

/** Today on the device, without the time zone's tricks: the local calendar day. */
export const today = (now = new Date()): IsoDate =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Today on the device; the day of the build while the page takes over what was written then. */
export const useToday = (): IsoDate => useSyncExternalStore(nothing, today, () => first.built);

const nothing = () => () => {};

/** What a provision says on a day: the wording in force, else the next to come, else the last, with how it stands. */
export function wordingOn(
  { lydelser }: Provision,
  date: IsoDate,
): { readonly wording: Wording; readonly stands: 'gäller' | 'kommer' | 'utgången' } {
  const started = lydelser.filter(({ gallerFran }) => gallerFran <= date);
  const wording = started.at(-1);
  if (!wording) return { wording: lydelser[0]!, stands: 'kommer' };
  return { wording, stands: wording.gallerTill && wording.gallerTill <= date ? 'utgången' : 'gäller' };
}
