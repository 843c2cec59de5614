import type { IsoDate } from './types.ts';

/** Today on the device, without the time zone's tricks: the local calendar day. */
export const today = (now = new Date()): IsoDate =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
