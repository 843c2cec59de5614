// Stryker disable StringLiteral,ArrayDeclaration,ObjectLiteral: tests/machines/{model,paths}.test.ts hold all of it to the model and the reviewed lists.
import { flow, outcomes, questionIn } from './flow.ts';
import type { FlowAnswerIds } from './ids.gen.ts';

const question = questionIn<FlowAnswerIds['foralder']>();

/**
 * The conversation with a parent: short, in plain words, never about the school's internal duties
 * (decision-model.md, `foralder`: 11 questions, 45 answers, 24 outcomes, 35 runs).
 */
export const foralder = flow.createMachine({
  id: 'foralder',
  context: { answers: {} },
  initial: 'start',
  states: {
    start: {
      initial: 'lage',
      states: {
        lage: question('lage', [], {
          borta: 'skolan-utreder',
          anmalan: 'har-hant',
          samtycke: 'samtycke-till',
          'vem-far-veta': 'vem-berattar',
          'i-skolan': 'skolan-galler',
          'mar-daligt': 'liv-i-fara',
          stod: 'radd',
          radd: 'hjalp-vid-vald',
        }),
      },
    },

    borta: {
      initial: 'skolan-utreder',
      states: {
        'skolan-utreder': question('skolan-utreder', ['skollagen-7-19-a'], {
          ja: 'erbjudet',
          nej: 'be-skolan-utreda',
          'vet-inte': 'be-skolan-utreda',
        }),

        erbjudet: question('erbjudet', ['sol-11-5'], {
          'skolsocialt-team': 'om-skolsocialt-team',
          sip: { to: 'om-sip', because: ['sol-10-8'] },
          annat: 'om-oppet-stod',
          inget: 'vard',
        }),

        vard: question('vard', ['sol-10-8', 'hsl-16-4'], {
          ja: 'om-sip',
          nej: { to: 'om-skolsocialt-team', because: ['sol-11-5'] },
          'vet-inte': { to: 'om-skolsocialt-team', because: ['sol-11-5'] },
        }),
      },
    },

    anmalan: {
      initial: 'har-hant',
      states: {
        'har-hant': question('har-hant', ['sol-20-2'], {
          inget: 'vanta-pa-besked',
          mote: { to: 'om-anmalningsmote', because: ['sol-19-5'] },
          utredning: { to: 'om-utredning', because: ['sol-20-3'] },
          'ingen-utredning': { to: 'om-oppet-stod', because: ['sol-11-5'] },
          beslut: { to: 'om-beslut', because: ['fl-33', 'fl-44'] },
        }),
      },
    },

    samtycke: {
      initial: 'samtycke-till',
      states: {
        'samtycke-till': question('samtycke-till', ['sol-21-2', 'osl-12-2'], {
          insats: { to: 'om-samtycke-till-stod', because: ['sol-21-2'] },
          dela: { to: 'om-samtycke-till-delning', because: ['osl-12-2', 'osl-12-3'] },
          sip: { to: 'om-sip', because: ['sol-10-8'] },
          observation: { to: 'om-observation', because: ['jo-7898-2017'] },
          angrat: { to: 'ta-tillbaka-samtycke', because: ['osl-12-2'] },
        }),
      },
    },

    sekretess: {
      initial: 'vem-berattar',
      states: {
        'vem-berattar': question('vem-berattar', ['osl-8-1'], {
          skolan: { to: 'skolan-berattar', because: ['osl-23-2', 'skollagen-29-14'] },
          socialtjansten: { to: 'socialtjansten-berattar', because: ['osl-26-1'] },
          varden: { to: 'varden-berattar', because: ['osl-25-1'] },
          lasa: { to: 'lasa-handlingar', because: ['osl-12-3', 'fl-10'] },
        }),
      },
    },

    skolan: {
      initial: 'skolan-galler',
      states: {
        'skolan-galler': question('skolan-galler', ['skollagen-4-8'], {
          krankt: { to: 'om-krankning', because: ['skollagen-6-10'] },
          stod: { to: 'be-om-stod-i-skolan', because: ['skollagen-3-5', 'skollagen-3-7'] },
          klaga: 'klaga-pa-skolan',
          polis: { to: 'om-polis-i-skolan', because: ['skollagen-6-a-10'] },
        }),
      },
    },

    'mar-daligt': {
      initial: 'liv-i-fara',
      states: {
        // Not knowing is answered as yes: a parent is not to judge the risk alone.
        'liv-i-fara': question('liv-i-fara', [], {
          ja: 'nar-livet-ar-i-fara',
          'vet-inte': 'nar-livet-ar-i-fara',
          nej: { to: 'hjalp-nar-barnet-mar-daligt', because: ['skollagen-2-25'] },
        }),
      },
    },

    stod: {
      initial: 'radd',
      states: {
        // Fear at home is asked before any kind of support: help with it comes first.
        radd: question('radd', ['sol-18-7'], {
          ja: 'hjalp-vid-vald',
          nej: 'stod-typ',
        }),

        'stod-typ': question('stod-typ', ['sol-11-1', 'sol-11-5'], {
          rad: { to: 'om-oppet-stod', because: ['sol-11-5'] },
          'vet-inte': { to: 'om-oppet-stod', because: ['sol-11-5'] },
          beslut: { to: 'ansok-om-stod', because: ['sol-11-1'] },
          'vard-och-stod': { to: 'om-sip', because: ['sol-10-8'] },
        }),
      },
    },

    ...outcomes(
      'hjalp-vid-vald',
      'be-skolan-utreda',
      'om-skolsocialt-team',
      'om-sip',
      'om-oppet-stod',
      'ansok-om-stod',
      'vanta-pa-besked',
      'om-anmalningsmote',
      'om-utredning',
      'om-beslut',
      'om-samtycke-till-stod',
      'om-samtycke-till-delning',
      'om-observation',
      'ta-tillbaka-samtycke',
      'skolan-berattar',
      'socialtjansten-berattar',
      'varden-berattar',
      'lasa-handlingar',
      'om-krankning',
      'be-om-stod-i-skolan',
      'klaga-pa-skolan',
      'om-polis-i-skolan',
      'nar-livet-ar-i-fara',
      'hjalp-nar-barnet-mar-daligt',
    ),
  },
});
