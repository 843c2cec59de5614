import type { BesideId } from './advice.ts';
import type { OutcomeId } from './ids.gen.ts';
import type { Answers } from './flow.ts';

/**
 * Roads that keep the home out until social services or the police say otherwise: wherever one of them stands,
 * nothing that turns to the home is done before it (decision-model.md, rule 4).
 */
export const keepsHomeOut: readonly BesideId[] = [
  'larma-112',
  'orosanmalan-utan-att-forvarna',
  'konsultera-utan-att-forvarna',
  'kvar-utomlands',
  'skydda-uppgiften',
  'stam-av-med-socialtjansten',
  'vid-resa-utomlands',
];

// Stryker disable StringLiteral: tests/content/home.test.ts holds the list to the texts of the roads.
/** Roads whose steps turn to the home: the same as `hem: ja` in their texts, which a test holds them to. None of them keeps the home out. */
export const turnsToHome: readonly BesideId[] = [
  'akut-suicidrisk',
  'anmalningsmote',
  'ansok',
  'beratta-for-vardnadshavare',
  'beteendestod',
  'brott-av-elev',
  'dela-med-samtycke',
  'dokumentera-samtycke',
  'drogtest',
  'elevhalsa',
  'folj-upp-sip',
  'fore-utredning',
  'fraga-om-stod',
  'franvaroutredning',
  'inhamta-samtycke',
  'insats-under-utredning',
  'krankande-av-personal',
  'krankande-behandling',
  'lamna-ut-handlingar',
  'motivera',
  'narvaroarbete',
  'narvarostod',
  'oense-vardnadshavare',
  'orosanmalan',
  'overlamna-vid-skolbyte',
  'provad-insats-utan-vardnadshavare',
  'samtal-med-ja-hemifran',
  'samtycke-behovs-inte',
  'service',
  'sip',
  'skolans-stod',
  'skolplikt-utomlands',
  'skyddade-uppgifter',
  'sluta-dela',
  'sok-stod-sjalva',
  'ta-reda-pa-vardnad',
  'utan-samtycke',
  'vald-mot-personal',
  'vardnadstvist',
  'vid-brott-pa-natet',
  'vid-sjalvskada',
];

// Stryker restore StringLiteral
/** True when a run says that the home may be the danger, or that nobody knows: in its answers, or by the road it led to. */
export const homeMayBeTheDanger = (outcome: OutcomeId, { narstaende, resa }: Answers): boolean =>
  narstaende === 'ja' || narstaende === 'vet-inte' || resa === 'befarar' || keepsHomeOut.some((road) => road === outcome);
