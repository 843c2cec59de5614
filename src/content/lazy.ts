import { useSyncExternalStore } from 'react';
import { ask } from './in-order.ts';

/** Things that are loaded by name, each when it is first needed. */
export interface Lazy<P extends object> {
  /** Loads one of them once, when it is its turn (in-order.ts); a failed load can be tried again. Rejects when it cannot be fetched. */
  readonly load: (name: keyof P) => Promise<void>;
  /** One of them, or nothing until it has been loaded; for components. */
  readonly use: <K extends keyof P>(name: K) => P[K] | undefined;
  /** One of them if it has been loaded; outside components. */
  readonly loaded: <K extends keyof P>(name: K) => P[K] | undefined;
  /** Puts exactly these in place: what a page at build time has at hand, and no more than the browser will have. */
  readonly provide: (things: Partial<P>) => void;
}

/** A store of what these loaders bring. */
export function lazy<P extends object>(loaders: { readonly [K in keyof P]: () => Promise<P[K]> }): Lazy<P> {
  let things: Partial<P> = {};
  let version = 0;
  const pending = new Map<keyof P, Promise<void>>();
  const listeners = new Set<() => void>();

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const getVersion = () => version;
  const provide = (next: Partial<P>) => {
    things = next;
    version += 1;
    for (const listener of listeners) listener();
  };

  return {
    provide,
    load: (name) => {
      if (things[name]) return Promise.resolve();
      const known = pending.get(name);
      if (known) return known;
      const loading = ask(String(name))
        .then(() => loaders[name]())
        .then((thing) => provide({ ...things, [name]: thing }))
        .finally(() => pending.delete(name));
      pending.set(name, loading);
      return loading;
    },
    use: (name) => {
      useSyncExternalStore(subscribe, getVersion, getVersion);
      return things[name];
    },
    loaded: (name) => things[name],
  };
}
