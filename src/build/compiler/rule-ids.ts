/**
 * The safety rules that the tests prove, by reader and number, each as its parts: what is proved by itself has an id of its own.
 * The tests name what they prove by these ids, and content/sv/kontroll.yaml says each in plain Swedish.
 */
export const ruleIds = {
  personal: [
    ['anmalan'],
    ['larm-112', 'egen-hand'],
    ['misstanke-forst', 'inget-samtycke-fore-anmalan'],
    ['narstaende-inget-oppet', 'narstaende-hemmet-utanfor', 'fara-inget-hem', 'narstaende-orden'],
    ['osaker-radgor'],
    ['lamna-ut-efter-beslut'],
    ['narvarostod', 'sip-samtycke'],
    ['ett-stalle'],
    ['nasta-steg'],
    ['myndig', 'myndig-bredvid'],
    ['egen-fraga'],
    ['socialtjanst'],
  ],
  foralder: [
    ['foralder-radd-hemma', 'foralder-radd-fran-borjan', 'foralder-radd-genast'],
    ['foralder-radd-fore-stod', 'foralder-stod-nar-tryggt'],
    ['foralder-livet-i-fara', 'foralder-livet-forst'],
  ],
} as const;

/** Whose conversation a rule is about. */
export type RuleReader = keyof typeof ruleIds;

/** One thing that the tests prove. */
export type RuleId = (typeof ruleIds)[RuleReader][number][number];

/** All of them, in order. */
export const allRuleIds: readonly RuleId[] = Object.values(ruleIds).flatMap((rules) => rules.flat());
