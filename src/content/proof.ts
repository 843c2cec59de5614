import type { IsoDate } from './types.ts';

/**
 * What can be said of something that tests prove. `inte-kort`: no test of it has been run on this release, which says nothing of it.
 * `delvis`: some have, and none of them failed.
 */
export type Verdict = 'haller' | 'haller-inte' | 'delvis' | 'inte-kort';

/** One rule, or a part of one, with what its tests showed. */
export interface ProvedRule {
  readonly id: string;
  readonly text: string;
  readonly verdict: Verdict;
  /** Over how many of what it was proved, as the test counted. */
  readonly over?: { readonly count: number; readonly unit: 'runs' | 'answers' | 'roads' | 'results' } | undefined;
  /** How many were made to break the rule, and were seen. */
  readonly broken?: number | undefined;
}

/** A situation out of real life, with an answer that is not ours. */
export interface TriedSituation {
  readonly nr: string;
  readonly text: string;
  readonly source: string;
  /** The road that the answers lead to, and where it is read. */
  readonly road: string;
  readonly href: string;
  readonly verdict: Verdict;
}

/** Tests that belong together. */
export interface TestArea {
  readonly id: AreaId;
  readonly verdict: Verdict;
  readonly passed: number;
  readonly failed: number;
  /** Tests in the files that were run that were left out there. */
  readonly skipped: number;
  /** Files of tests: how many there are, and how many of them have been run on this release. */
  readonly files: number;
  readonly run: number;
}

/** The areas of tests, in the order they are shown. */
export const areaIds = [
  'vagar',
  'situationer',
  'innehall',
  'tillganglighet',
  'integritet',
  'i-webblasaren',
  'motorer',
  'skarmlasare',
  'ovrigt',
] as const;
export type AreaId = (typeof areaIds)[number];

/** A browser that the built app is tried in, or the screen reader that it is heard with. */
export interface TriedBrowser {
  readonly id: 'chromium' | 'firefox' | 'webkit' | 'orca';
  /** Name and version as the program itself says them; nothing when no test has run in it. */
  readonly versions: readonly string[];
  readonly verdict: Verdict;
  readonly passed: number;
  readonly failed: number;
}

/** Mutation testing: faults put into the machines on purpose, and how many of them some test noticed. */
export interface Mutations {
  readonly verdict: 'kort' | 'inte-kort';
  readonly made: number;
  readonly noticed: number;
  readonly unnoticed: number;
}

/** The page on how the app was checked, as the build writes it to `/kontroll.json`: from the results of the tests and from nothing else. */
export interface Proof {
  /** A mark of all that was built and tested. Results of another source are not counted. */
  readonly source: string;
  /** The commit that was built; nothing where it is not known. */
  readonly commit?: { readonly id: string; readonly day: IsoDate; readonly clean: boolean } | undefined;
  readonly strings: Readonly<Record<string, string>>;
  /** What stands in the results: how many files of tests count, are of another source, or are not as they were written. */
  readonly results: {
    readonly counted: number;
    readonly files: number;
    readonly otherSource: number;
    readonly spoilt: number;
    /** The first and the last day on which they were run. */
    readonly days?: readonly [IsoDate, IsoDate] | undefined;
  };
  /** How many runs through the questions of both conversations the tests have walked, and whether each led to exactly one page. */
  readonly walked: { readonly verdict: Verdict; readonly count: number };
  /** The rules by whose conversation they are about, each as its parts. */
  readonly rules: Readonly<Record<'personal' | 'foralder', readonly (readonly ProvedRule[])[]>>;
  readonly situations: readonly TriedSituation[];
  /** How many stories of our own are tried in the same way, and how it went. */
  readonly ownStories: { readonly count: number; readonly agree: number; readonly disagree: number };
  readonly content: ContentFacts;
  readonly areas: readonly TestArea[];
  /** How many times axe has read a screen without finding anything. */
  readonly screens: number;
  readonly browsers: readonly TriedBrowser[];
  readonly mutations: Mutations;
}

/** What the build itself has seen of the content. It stops at a quotation that is not the statute's own words. */
export interface ContentFacts {
  readonly files: number;
  readonly questions: number;
  readonly roads: number;
  /** When the texts were last reviewed: the one reviewed longest ago, and the latest. */
  readonly reviewed: readonly [oldest: IsoDate, newest: IsoDate];
  /** How many texts each role has reviewed last. */
  readonly roles: Readonly<Record<string, number>>;
  /** The roads that a lawyer has reviewed. */
  readonly signedRoads: number;
  readonly provisions: number;
  /** Quotations compared word for word in this build. */
  readonly quotes: number;
  /** Wordings that have been read, from when to when, and those nobody has read. */
  readonly read: { readonly count: number; readonly days: readonly [oldest: IsoDate, newest: IsoDate] };
  readonly unread: number;
  /** Roads, and questions to a lawyer in all texts. */
  readonly roadsToReview: number;
  readonly toReview: number;
}
