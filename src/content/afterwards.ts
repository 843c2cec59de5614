/** What a time limit is counted in. */
export const limitUnits = ['dagar', 'veckor', 'manader'] as const;

/** What a time limit is counted from: a report, the decision whether to investigate, the beginning of an investigation. */
export const limitEvents = ['anmalan', 'beslut', 'utredning'] as const;

/** What has happened since, by what it was about, in the order of the page. */
export const sinceGroups = ['anmalan', 'samtycke', 'plan', 'franvaro'] as const;
