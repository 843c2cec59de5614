import type { Page } from 'playwright';
import type { Options } from '../app.ts';

/** A screen as a reader meets it, and the steps that lead there. */
export interface State {
  /** What it is, as it is called in the gallery and in the tests. */
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** What the browser is to be like. */
  readonly browser?: Options;
  /** Seen from ten metres: axe looks at it as large as a projector too. */
  readonly room?: true;
  /** How it is on paper: a sheet of this format, and nothing to press. */
  readonly paper?: 'A4' | 'A4 lying' | 'A3 lying';
  /** The test that measures every screen of the kind in light, of which this is one for the eye: here it is looked at in the dark alone. */
  readonly measured?: string;
  /** Takes away what is alike and would take axe minutes. */
  readonly thin?: (page: Page) => Promise<unknown>;
}

/** The states of one part of the site. */
export interface Group {
  readonly title: string;
  readonly states: readonly State[];
}
