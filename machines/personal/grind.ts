// Stryker disable StringLiteral,ArrayDeclaration,ObjectLiteral: tests/machines/{model,paths}.test.ts hold all of it to the model and the reviewed lists.
import { flow, question } from '../flow.ts';
import type { PageId, Route } from '../flow.ts';
import { ownSection } from './own-section.ts';

/** The gate: suspicion of harm and acute danger, asked first whatever the concern (decision-model.md, rules 1–5 and 10). */
export const grind = flow.createStateConfig({
  initial: 'arende',
  states: {
    arende: question('arende', [], {
      oro: 'misstanke',
      franvaro: 'misstanke',
      samtycke: 'misstanke',
      sekretess: 'roll',
      'service-bistand': 'misstanke',
    }),

    // Social services have a duty of their own and no gate: the school's advice is not for them.
    roll: question('roll', ['osl-8-1', 'osl-8-2'], {
      skolpersonal: 'misstanke',
      elevhalsa: { to: 'misstanke', because: ['osl-23-2', 'osl-25-1'] },
      socialtjanst: { to: 'soc-arende', because: ['osl-26-1'] },
    }),

    misstanke: question('misstanke', ['sol-19-1'], {
      ja: 'akut-fara',
      osaker: { to: 'akut-fara', because: ['vagledning-konsultation'] },
      nej: ownSection({ oro: 'behov' }),
    }),

    'akut-fara': question('akut-fara', ['sol-20-1'], {
      ja: 'larma-112',
      sjalv: 'akut-suicidrisk',
      nej: 'alder',
    }),

    // Asked in the gate because the duty is about children (SoL 3:1), and later because age decides who says yes.
    alder: question('alder', ['sol-3-1', 'sol-19-1'], {
      'under-12': child('samtal-med-ja-hemifran'),
      '12-14': child('elevens-eget-ja'),
      '15-17': child('elevens-eget-ja'),
      '18-plus': [
        { when: { misstanke: ['ja', 'osaker'], arende: ['oro', 'service-bistand'] }, to: 'myndig-elev', because: ['sol-3-1'] },
        { when: { misstanke: ['ja', 'osaker'], arende: 'franvaro' }, to: 'franvaro-myndig', because: ['sol-3-1', 'skollagen-15-16'] },
        { when: { misstanke: ['ja', 'osaker'], arende: 'samtycke' }, to: 'syfte', because: ['sol-3-1'] },
        { when: { misstanke: ['ja', 'osaker'], arende: 'sekretess' }, to: 'huvudman', because: ['sol-3-1'] },
        ...whoConsents({ to: 'samtyckeslage', talk: 'elevens-eget-ja' }),
      ],
    }),

    'redan-anmalt': question('redan-anmalt', ['sol-19-1'], {
      nej: 'narstaende',
      ja: 'narstaende',
    }),

    narstaende: question('narstaende', ['vagledning-hemmet-forst'], {
      ja: afterTheHome(),
      'vet-inte': afterTheHome(),
      nej: afterTheHome(),
    }),

    // The kind of worry adds advice beside the road and never changes it.
    'oro-slag': question('oro-slag', ['sol-19-1'], {
      sjalvskada: reportOrConsult(),
      natet: reportOrConsult(),
      utomlands: reportOrConsult(),
      'brott-droger': reportOrConsult(),
      'andra-elever': reportOrConsult(),
      personal: reportOrConsult(),
      'mot-personal': reportOrConsult(),
      annat: reportOrConsult(),
    }),
  },
});

// Under 18 the duty holds, so the gate goes on; without a worry a guardian has a say, and the school's own first talk is for the pupil.
function child(talk: PageId) {
  return [
    { when: { misstanke: 'ja' }, to: 'redan-anmalt' },
    { when: { misstanke: 'osaker' }, to: 'narstaende' },
    ...whoConsents({ to: 'vardnad', talk }),
  ] as const;
}

// Age asked for the sake of consent: by the school without a worry, or by social services.
function whoConsents({ to, talk }: { to: PageId; talk: PageId }): readonly Route[] {
  return [
    { when: { misstanke: 'nej', syfte: 'insats' }, to, because: ['sol-21-1', 'sol-21-2'] },
    { when: { misstanke: 'nej', syfte: ['dela', 'sip'] }, to, because: ['osl-12-2', 'osl-12-3'] },
    { when: { misstanke: 'nej', arende: 'sekretess' }, to, because: ['osl-12-2', 'osl-12-3'] },
    { when: { roll: 'socialtjanst' }, to, because: ['osl-12-2', 'osl-12-3'] },
    { when: { misstanke: 'nej', syfte: 'skolans-samtal' }, to: talk, because: ['fb-6-11', 'osl-12-3'] },
  ];
}

// Whoever asked about something else goes on to it: a report made, or a doubt, is answered beside the road.
function afterTheHome() {
  return [
    { when: { 'redan-anmalt': 'nej' }, to: 'oro-slag' },
    { when: { misstanke: 'osaker', arende: 'oro' }, to: 'oro-slag' },
    ...ownSection({ oro: 'nytt-efter-anmalan' }, { 'redan-anmalt': 'ja' }),
    ...ownSection({}, { misstanke: 'osaker' }),
  ] as const;
}

// Not knowing whether the harm comes from someone close is handled as if it did: the child must not be put at risk.
function reportOrConsult() {
  return [
    {
      when: { misstanke: 'ja', narstaende: ['ja', 'vet-inte'] },
      to: 'orosanmalan-utan-att-forvarna',
      because: ['sol-19-1', 'vagledning-hemmet-forst'],
    },
    { when: { misstanke: 'ja', narstaende: 'nej' }, to: 'orosanmalan' },
    {
      when: { misstanke: 'osaker', narstaende: ['ja', 'vet-inte'] },
      to: 'konsultera-utan-att-forvarna',
      because: ['vagledning-konsultation', 'vagledning-hemmet-forst'],
    },
    { when: { misstanke: 'osaker', narstaende: 'nej' }, to: 'konsultera', because: ['vagledning-konsultation'] },
  ] as const;
}
