// Stryker disable StringLiteral,ArrayDeclaration,ObjectLiteral: tests/machines/{model,paths}.test.ts hold all of it to the model and the reviewed lists.
import { flow, question } from '../flow.ts';
import type { Condition, Route } from '../flow.ts';

/** What is told to social services, or to them and health care together, and by whom. Telling health care alone has rules of its own. */
const sharing: readonly Condition[] = [{ syfte: ['dela', 'sip'] }, { mottagare: 'socialtjanst' }, { 'soc-arende': 'beratta-mer' }];

/** Consent: what it is for, who gives it, and where it stands. */
export const samtycke = flow.createStateConfig({
  initial: 'syfte',
  states: {
    syfte: question('syfte', ['osl-12-2'], {
      orosanmalan: [
        ...underEighteen({ to: 'samtycke-behovs-inte', because: ['sol-19-1', 'osl-10-28'] }),
        { when: { alder: '18-plus' }, to: 'myndig-elev', because: ['sol-3-1'] },
      ],
      utredning: [
        ...underEighteen({ to: 'utredning-beslutad', because: ['sol-20-6'] }),
        { when: { alder: '18-plus' }, to: 'inhamta-samtycke', because: ['sol-3-1', 'osl-12-2'] },
      ],
      insats: whoDecides(['sol-21-1', 'sol-21-2']),
      dela: whoDecides(['osl-12-2', 'osl-12-3']),
      sip: whoDecides(['sol-10-8', 'osl-12-2']),
      observation: { to: 'observation-i-utredning', because: ['jo-7898-2017'] },
      'skolans-samtal': [
        { when: { misstanke: 'nej' }, to: 'alder', because: ['fb-6-11', 'osl-12-3'] },
        { when: { alder: 'under-12' }, to: 'samtal-med-ja-hemifran', because: ['fb-6-11'] },
        { when: { alder: ['12-14', '15-17', '18-plus'] }, to: 'elevens-eget-ja', because: ['osl-12-3'] },
      ],
      // A test that nobody need agree to is no matter for the school, so no paragraph of ours leads here.
      drogtest: { to: 'drogtest', because: [] },
    }),

    'utredning-beslutad': question('utredning-beslutad', ['sol-20-6'], {
      ja: 'bidra-till-utredning',
      nej: 'fore-utredning',
      'vet-inte': 'fore-utredning',
    }),

    vardnad: question('vardnad', ['fb-6-11', 'fb-6-13'], {
      en: 'samtyckeslage',
      'tva-overens': 'samtyckeslage',
      placerad: 'placerad-elev',
      'vet-inte': 'ta-reda-pa-vardnad',
      'tva-oense': [
        ...support(),
        { when: { syfte: 'insats', alder: 'under-12' }, to: 'oense-vardnadshavare' },
        ...sharing.map((when): Route => ({ when: { ...when, alder: ['under-12', '12-14'] }, to: 'oense-vardnadshavare' })),
        ...sharing.map((when): Route => ({ when: { ...when, alder: '15-17' }, to: 'elevens-eget-ja', because: ['osl-12-3'] })),
        { when: { mottagare: 'vard', alder: 'under-12' }, to: 'oense-vardnadshavare' },
        { when: { mottagare: 'vard', alder: ['12-14', '15-17'] }, to: 'elevens-eget-ja', because: ['osl-12-3'] },
      ],
    }),

    samtyckeslage: question('samtyckeslage', ['osl-12-2'], {
      skriftligt: given('dela-med-samtycke'),
      muntligt: given('dokumentera-samtycke'),
      'ej-fragat': 'inhamta-samtycke',
      aterkallat: 'sluta-dela',
      nej: [
        ...support(),
        { when: { syfte: 'insats', alder: ['18-plus', 'under-12'] }, to: 'utan-samtycke', because: ['sol-21-1', 'sol-21-2'] },
        ...sharing.map((when): Route => ({ when: { ...when, alder: ['under-12', '12-14', '18-plus'] }, to: 'utan-samtycke' })),
        ...sharing.map((when): Route => ({ when: { ...when, alder: '15-17' }, to: 'elevens-eget-ja', because: ['osl-12-3'] })),
        { when: { mottagare: 'vard' }, to: 'liv-i-fara', because: ['osl-10-27', 'osl-25-12'] },
      ],
      'eleven-nej': [
        { when: { syfte: 'insats' }, to: 'motivera', because: ['sol-21-2'] },
        ...sharing.map((when): Route => ({ when, to: 'utan-samtycke' })),
        { when: { mottagare: 'vard' }, to: 'liv-i-fara', because: ['osl-10-27', 'osl-25-12'] },
      ],
    }),

    // Whatever was said: nobody's no stands in the way of saving a life (OSL 10:27, 25:12).
    'liv-i-fara': question('liv-i-fara', ['osl-10-27', 'osl-25-12'], {
      ja: 'fara-for-livet',
      nej: [
        { when: { samtyckeslage: 'nej', alder: ['12-14', '15-17'] }, to: 'elevens-eget-ja', because: ['osl-12-3'] },
        { when: { samtyckeslage: 'nej', alder: ['under-12', '18-plus'] }, to: 'utan-samtycke', because: ['osl-12-2'] },
        { when: { samtyckeslage: 'eleven-nej' }, to: 'utan-samtycke', because: ['osl-12-2'] },
      ],
    }),

    'observation-i-utredning': question('observation-i-utredning', ['jo-7898-2017', 'sol-20-5'], {
      ja: 'observation-samtycke',
      nej: 'ingen-observation',
    }),

    'observation-samtycke': question('observation-samtycke', ['jo-7898-2017'], {
      ja: 'observation-med-villkor',
      nej: 'ingen-observation',
    }),
  },
});

// The gate asks the age where there is a worry; without one it has not been asked, and a pupil is taken to be a child.
function underEighteen(route: Route): readonly Route[] {
  return [
    { ...route, when: { misstanke: 'nej' } },
    { ...route, when: { alder: ['under-12', '12-14', '15-17'] } },
  ];
}

function whoDecides(because: NonNullable<Route['because']>): readonly Route[] {
  return [
    { when: { misstanke: 'nej' }, to: 'alder', because },
    { when: { misstanke: ['ja', 'osaker'], alder: ['under-12', '12-14', '15-17'] }, to: 'vardnad', because },
    { when: { misstanke: ['ja', 'osaker'], alder: '18-plus' }, to: 'samtyckeslage', because },
  ];
}

// Support can reach a child of 12 or more although a guardian says no.
function support(): readonly Route[] {
  return [
    { when: { syfte: 'insats', alder: '15-17' }, to: 'eget-samtycke', because: ['sol-21-2'] },
    { when: { syfte: 'insats', alder: '12-14' }, to: 'provad-insats-utan-vardnadshavare', because: ['sol-21-1'] },
  ];
}

// A yes leads to what it was asked for.
function given(share: 'dela-med-samtycke' | 'dokumentera-samtycke'): readonly Route[] {
  return [
    { when: { syfte: 'sip' }, to: 'sip', because: ['sol-10-8', 'hsl-16-4'] },
    { when: { syfte: 'insats' }, to: 'service', because: ['sol-11-5', 'sol-21-2'] },
    { when: { syfte: 'dela' }, to: share },
    { when: { arende: 'sekretess' }, to: share },
  ];
}
