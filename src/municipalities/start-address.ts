import { addressOf } from '../content/address.ts';

/** The address of the start, by the one that the page is read on. */
export const startAddress = (): string => new URL(addressOf('/'), location.href).href;

/** The address as it is written on paper: without what every browser puts in by itself. */
export const shownAddress = (address: string): string => address.replace(/^https:\/\//, '').replace(/\/$/, '');

const privateHost =
  /^(?:localhost|127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0|\[)|\.(?:localhost|local|internal|invalid)$/;

/** True for an address that only this machine or its own network reaches: none to put on a wall. */
export function isOnlyHere(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return !/^https?:$/.test(protocol) || privateHost.test(hostname) || !hostname.includes('.');
}
