import { flow, question } from '../flow.ts';

/** Consent: what it is for, who gives it, and where it stands. */
export const samtycke = flow.createStateConfig({
  initial: 'syfte',
  states: {
    syfte: question('syfte', ['osl-12-2'], {
      orosanmalan: { to: 'samtycke-behovs-inte', because: ['sol-19-1', 'osl-10-28'] },
      utredning: { to: 'utredning-beslutad', because: ['sol-20-6'] },
      insats: { to: 'alder', because: ['sol-21-1', 'sol-21-2'] },
      dela: { to: 'alder', because: ['osl-12-2', 'osl-12-3'] },
      sip: { to: 'alder', because: ['sol-10-8', 'osl-12-2'] },
      observation: { to: 'observation-i-utredning', because: ['jo-7898-2017'] },
    }),

    'utredning-beslutad': question('utredning-beslutad', ['sol-20-6'], {
      ja: 'bidra-till-utredning',
      nej: 'fore-utredning',
      'vet-inte': 'fore-utredning',
    }),

    alder: question('alder', ['sol-21-1', 'sol-21-2', 'osl-12-3'], {
      'under-12': 'vardnad',
      '12-14': 'vardnad',
      '15-17': 'vardnad',
      '18-plus': 'samtyckeslage',
    }),

    vardnad: question('vardnad', ['fb-6-11', 'fb-6-13'], {
      en: 'samtyckeslage',
      'tva-overens': 'samtyckeslage',
      'vet-inte': 'ta-reda-pa-vardnad',
      'tva-oense': [
        { when: { syfte: 'insats', alder: '15-17' }, to: 'eget-samtycke', because: ['sol-21-2'] },
        { when: { syfte: 'insats', alder: '12-14' }, to: 'provad-insats-utan-vardnadshavare', because: ['sol-21-1'] },
        { when: { syfte: 'insats', alder: 'under-12' }, to: 'oense-vardnadshavare' },
        { when: { syfte: ['dela', 'sip'] }, to: 'oense-vardnadshavare' },
      ],
    }),

    samtyckeslage: question('samtyckeslage', ['osl-12-2'], {
      skriftligt: 'dela-med-samtycke',
      muntligt: 'dokumentera-samtycke',
      'ej-fragat': 'inhamta-samtycke',
      aterkallat: 'sluta-dela',
      nej: [
        { when: { syfte: 'insats', alder: '15-17' }, to: 'eget-samtycke', because: ['sol-21-2'] },
        { when: { syfte: 'insats', alder: '12-14' }, to: 'provad-insats-utan-vardnadshavare', because: ['sol-21-1'] },
        { when: { syfte: 'insats', alder: ['18-plus', 'under-12'] }, to: 'utan-samtycke', because: ['sol-21-1', 'sol-21-2'] },
        { when: { syfte: ['dela', 'sip'] }, to: 'utan-samtycke' },
        { when: { arende: 'sekretess' }, to: 'utan-samtycke' },
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
