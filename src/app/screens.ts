import { lazy } from '../content/lazy.ts';

/** The screens that are loaded when they are needed, by the room of the reader they are for. */
export interface Screens {
  /** Those that come after the questions. */
  staff: typeof import('../staff/views.ts');
  parents: typeof import('../parents/views.ts');
  training: typeof import('../training/views.ts');
  map: typeof import('../staff/map/views.ts');
  municipalities: typeof import('../municipalities/views.ts');
}

const store = lazy<Screens>({
  staff: () => import('../staff/views.ts'),
  parents: () => import('../parents/views.ts'),
  training: () => import('../training/views.ts'),
  map: () => import('../staff/map/views.ts'),
  municipalities: () => import('../municipalities/views.ts'),
});

/** Puts exactly these screens in place, as at build time. */
export const provideScreens = store.provide;

/** Loads the screens of a room once; a failed load can be tried again. Rejects when they cannot be fetched. */
export const loadScreens = store.load;

/** The screens of a room, or nothing until they have been loaded. */
export const useScreens = store.use;

/** The screens of a room if they have been loaded, outside components. */
export const loadedScreens = store.loaded;
