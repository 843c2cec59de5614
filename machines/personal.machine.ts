import { flow, outcomes } from './flow.ts';
import { franvaro } from './personal/franvaro.ts';
import { grind } from './personal/grind.ts';
import { oro } from './personal/oro.ts';
import { samtycke } from './personal/samtycke.ts';
import { sekretess } from './personal/sekretess.ts';
import { stod } from './personal/stod.ts';

/** The conversation with school staff: from a concern to one of 45 roads (decision-model.md, `personal`). */
export const personal = flow.createMachine({
  id: 'personal',
  context: { answers: {} },
  initial: 'grind',
  states: {
    grind,
    oro,
    franvaro,
    stod,
    samtycke,
    sekretess,

    ...outcomes(
      // Danger and suspicion
      'larma-112',
      'orosanmalan',
      'orosanmalan-utan-att-forvarna',
      'komplettera-anmalan',
      'konsultera',
      'konsultera-utan-att-forvarna',

      // After a report
      'anmalningsmote',
      'begar-aterkoppling',
      'bidra-till-utredning',
      'fore-utredning',
      'insats-under-utredning',

      // The school's own work
      'elevhalsa',
      'skolans-stod',
      'beteendestod',
      'narvaroarbete',
      'franvaroutredning',

      // Support together with others
      'narvarostod',
      'sip',
      'folj-upp-sip',
      'ansok',
      'service',
      'fraga-om-stod',
      'sok-stod-sjalva',
      'motivera',

      // Consent
      'inhamta-samtycke',
      'dokumentera-samtycke',
      'dela-med-samtycke',
      'utan-samtycke',
      'sluta-dela',
      'samtycke-behovs-inte',
      'eget-samtycke',
      'provad-insats-utan-vardnadshavare',
      'oense-vardnadshavare',
      'ta-reda-pa-vardnad',
      'ingen-observation',
      'observation-med-villkor',

      // Secrecy
      'anmalan-bryter-sekretess',
      'dela-inom-skolan',
      'overlamna-vid-skolbyte',
      'beratta-for-vardnadshavare',
      'skydda-uppgiften',
      'brott-mot-barn',
      'brott-av-elev',
      'polisen-fragar',
      'aterkoppla-till-anmalaren',
    ),
  },
});
