import { flow, question } from '../flow.ts';
import { ownSection } from './own-section.ts';

/** The gate: suspicion of harm and acute danger, asked first whatever the concern (decision-model.md, safety rules 1–5). */
export const grind = flow.createStateConfig({
  initial: 'arende',
  states: {
    arende: question('arende', [], {
      oro: 'misstanke',
      franvaro: 'misstanke',
      samtycke: 'misstanke',
      sekretess: 'misstanke',
      'service-bistand': 'misstanke',
    }),

    misstanke: question('misstanke', ['sol-19-1'], {
      ja: 'akut-fara',
      osaker: { to: 'akut-fara', because: ['vagledning-konsultation'] },
      nej: ownSection({ oro: 'behov' }),
    }),

    'akut-fara': question('akut-fara', ['sol-20-1'], {
      ja: 'larma-112',
      nej: [
        { when: { misstanke: 'ja' }, to: 'redan-anmalt' },
        { when: { misstanke: 'osaker' }, to: 'narstaende' },
      ],
    }),

    'redan-anmalt': question('redan-anmalt', ['sol-19-1'], {
      nej: 'narstaende',
      ja: 'narstaende',
    }),

    narstaende: question('narstaende', ['vagledning-hemmet-forst'], {
      ja: atRiskAtHome(),
      'vet-inte': atRiskAtHome(),
      nej: [
        { when: { 'redan-anmalt': 'nej' }, to: 'bosatt' },
        { when: { misstanke: 'osaker', arende: 'oro' }, to: 'konsultera', because: ['vagledning-konsultation'] },
        ...ownSection({ oro: 'nytt-efter-anmalan' }, { 'redan-anmalt': 'ja' }),
        ...ownSection({}, { misstanke: 'osaker' }),
      ],
    }),

    bosatt: question('bosatt', ['sol-19-1', 'sol-29-1'], {
      har: reportWhereThePupilLives(),
      annanstans: reportWhereThePupilLives(),
      'vet-inte': reportWhereThePupilLives(),
    }),

    'mote-lampligt': question('mote-lampligt', ['sol-19-5'], {
      ja: 'orosanmalan',
      nej: 'orosanmalan',
      'vet-inte': 'orosanmalan',
    }),
  },
});

// Not knowing whether the harm comes from someone close is handled as if it did: the child must not be put at risk.
function atRiskAtHome() {
  return [
    { when: { 'redan-anmalt': 'nej' }, to: 'bosatt' },
    { when: { misstanke: 'osaker' }, to: 'konsultera-utan-att-forvarna' },
    ...ownSection({ oro: 'nytt-efter-anmalan' }, { 'redan-anmalt': 'ja' }),
  ] as const;
}

// Where the pupil lives decides who receives the report, never whether there is one.
function reportWhereThePupilLives() {
  return [
    { when: { narstaende: ['ja', 'vet-inte'] }, to: 'orosanmalan-utan-att-forvarna', because: ['sol-19-1', 'vagledning-hemmet-forst'] },
    { when: { narstaende: 'nej' }, to: 'mote-lampligt' },
  ] as const;
}
