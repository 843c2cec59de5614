import { flow, question } from '../flow.ts';

/** Secrecy: who you are, whom you want to tell, and what about. */
export const sekretess = flow.createStateConfig({
  initial: 'roll',
  states: {
    roll: question('roll', ['osl-8-1', 'osl-8-2'], {
      skolpersonal: { to: 'huvudman', because: ['osl-23-2', 'skollagen-29-14'] },
      elevhalsa: { to: 'huvudman', because: ['osl-23-2', 'osl-25-1', 'skollagen-29-14'] },
      socialtjanst: { to: 'soc-arende', because: ['osl-26-1'] },
    }),

    huvudman: question('huvudman', ['osl-23-2', 'skollagen-29-14'], {
      kommunal: { to: 'mottagare', because: ['osl-23-2'] },
      fristaende: { to: 'mottagare', because: ['skollagen-29-14'] },
    }),

    mottagare: question('mottagare', ['osl-8-1'], {
      socialtjanst: 'kontakt',
      vard: { to: 'samtyckeslage', because: ['osl-12-2'] },
      polis: { to: 'brott', because: ['osl-10-24'] },
      vardnadshavare: { to: 'men', because: ['osl-12-3'] },
      kollega: { to: 'dela-inom-skolan', because: ['osl-23-2', 'osl-25-13-a'] },
      'annan-skola': { to: 'overlamna-vid-skolbyte', because: ['skollagen-3-12-j'] },
    }),

    kontakt: question('kontakt', ['osl-10-28'], {
      anmalan: { to: 'anmalan-bryter-sekretess', because: ['sol-19-1', 'osl-10-28'] },
      utredning: { to: 'utredning-beslutad', because: ['sol-20-6'] },
      samarbete: { to: 'samtyckeslage', because: ['osl-12-2'] },
      rad: { to: 'konsultera', because: ['vagledning-konsultation'] },
    }),

    brott: question('brott', ['osl-10-24'], {
      pagar: { to: 'larma-112', because: ['sol-19-1'] },
      'mot-barn': { to: 'brott-mot-barn', because: ['sol-19-1', 'osl-10-24'] },
      'av-elev': { to: 'brott-av-elev', because: ['skollagen-6-a-10'] },
      'polisen-fragar': { to: 'polisen-fragar', because: ['lag-2025-170-7'] },
    }),

    men: question('men', ['osl-12-3'], {
      ja: 'skydda-uppgiften',
      nej: 'beratta-for-vardnadshavare',
      'vet-inte': { to: 'konsultera', because: ['vagledning-konsultation', 'osl-12-3'] },
    }),

    'soc-arende': question('soc-arende', ['osl-26-1'], {
      aterkoppling: { to: 'aterkoppla-till-anmalaren', because: ['sol-19-6', 'osl-26-9-a'] },
      'beratta-mer': { to: 'samtyckeslage', because: ['osl-12-2'] },
      'fraga-skolan': { to: 'utredning-beslutad', because: ['sol-20-6'] },
    }),
  },
});
