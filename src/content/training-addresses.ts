/** The pages of the training that are one of a kind, by their address under /utbildning/. */
export const trainingViews = ['ova', 'prov', 'affisch', 'lag', 'anteckningar'] as const;

/** A page of the training. */
export type TrainingRoute =
  | { readonly page: 'utbildning'; readonly view: 'oversikt' | (typeof trainingViews)[number] }
  | { readonly page: 'utbildning'; readonly view: 'fall' | 'program'; readonly id: string };

/** The page at the rest of a path under /utbildning/, or nothing. Whether a case exists is known once the cases have been loaded. */
export function trainingRouteOf([view, id, more]: readonly string[]): TrainingRoute | undefined {
  if (more) return undefined;
  if (!view) return { page: 'utbildning', view: 'oversikt' };
  if (view === 'fall' || view === 'program') return id ? { page: 'utbildning', view, id } : undefined;
  const found = trainingViews.find((name) => name === view);
  return found && !id ? { page: 'utbildning', view: found } : undefined;
}

/** Every address of the training, given its cases and programmes. */
export const trainingAddresses = (cases: readonly string[], programmes: readonly string[]): readonly string[] => [
  '/utbildning/',
  ...trainingViews.map((view) => `/utbildning/${view}/`),
  ...cases.map(caseAddress),
  ...programmes.map(programmeAddress),
];

/** The page of a case. */
export const caseAddress = (id: string): string => `/utbildning/fall/${id}/`;

/** The page of a programme. */
export const programmeAddress = (id: string): string => `/utbildning/program/${id}/`;

/** A case or a programme before a group: which of them is no answer, so it may stand in the address. */
export const roomAddress = (what: { readonly fall: string } | { readonly program: string }): string =>
  `/utbildning/?${new URLSearchParams(what).toString()}`;

/** A case to try alone. */
export const practiceAddress = (id: string): string => `/utbildning/ova/?fall=${id}`;
