// Stryker disable StringLiteral,ArrayDeclaration,ObjectLiteral: tests/machines/{model,paths}.test.ts hold all of it to the model and the reviewed lists.
import { flow, outcomes } from './flow.ts';
import { franvaro } from './personal/franvaro.ts';
import { grind } from './personal/grind.ts';
import { oro } from './personal/oro.ts';
import { samtycke } from './personal/samtycke.ts';
import { sekretess } from './personal/sekretess.ts';
import { stod } from './personal/stod.ts';

/** The conversation with school staff: from a concern to one of 65 roads (decision-model.md, `personal`). */
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
      'akut-suicidrisk',
      'orosanmalan',
      'orosanmalan-utan-att-forvarna',
      'komplettera-anmalan',
      'konsultera',
      'konsultera-utan-att-forvarna',
      'kvar-utomlands',
      'myndig-elev',

      // After a report
      'anmalningsmote',
      'begar-aterkoppling',
      'bidra-till-utredning',
      'fore-utredning',
      'insats-under-utredning',
      'utredning-kraver-inte-samtycke',

      // The school's own work
      'elevhalsa',
      'skolans-stod',
      'beteendestod',
      'narvaroarbete',
      'franvaroutredning',
      'franvaro-myndig',
      'skolplikt-utomlands',
      'krankande-behandling',
      'krankande-av-personal',
      'vald-mot-personal',

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
      'samtal-med-ja-hemifran',
      'elevens-eget-ja',
      'drogtest',
      'fara-for-livet',

      // Secrecy
      'anmalan-bryter-sekretess',
      'dela-inom-skolan',
      'overlamna-vid-skolbyte',
      'beratta-for-vardnadshavare',
      'skydda-uppgiften',
      'brott-mot-barn',
      'brott-av-elev',
      'polisen-fragar',
      'polisen-vill-traffa-eleven',
      'socialtjansten-vill-traffa-eleven',
      'vardnadstvist',
      'placerad-elev',
      'skyddade-uppgifter',
      'lamna-ut-handlingar',
      'myndig-elevs-foralder',
      'aterkoppla-till-anmalaren',
    ),
  },
});
