// Stryker disable StringLiteral,ArrayDeclaration,ObjectLiteral: tests/machines/{model,paths}.test.ts hold all of it to the model and the reviewed lists.
import { flow, question } from '../flow.ts';
import type { LagrumId } from '../ids.gen.ts';

/** Secrecy: whom it is about, and what. Who you are is asked in the gate. */
export const sekretess = flow.createStateConfig({
  initial: 'huvudman',
  states: {
    huvudman: question('huvudman', ['osl-23-2', 'skollagen-29-14'], {
      kommunal: { to: 'mottagare', because: ['osl-23-2'] },
      fristaende: { to: 'mottagare', because: ['skollagen-29-14'] },
    }),

    mottagare: question('mottagare', ['osl-8-1'], {
      socialtjanst: 'kontakt',
      vard: whoConsents(['osl-12-2']),
      polis: { to: 'brott', because: ['osl-10-24'] },
      vardnadshavare: { to: 'vh-arende', because: ['osl-12-3'] },
      kollega: { to: 'dela-inom-skolan', because: ['osl-23-2', 'osl-25-13-a'] },
      'annan-skola': { to: 'overlamna-vid-skolbyte', because: ['skollagen-3-12-j'] },
      'foralder-i-tvist': { to: 'vardnadstvist', because: ['fb-6-11', 'fb-6-20-c'] },
      'familjehem-hvb': { to: 'placerad-elev', because: ['fb-6-11', 'osl-12-2'] },
      'nagon-annan': 'skyddade-uppgifter',
    }),

    kontakt: question('kontakt', ['osl-10-28'], {
      anmalan: [
        { when: { misstanke: 'nej' }, to: 'anmalan-bryter-sekretess', because: ['sol-19-1', 'osl-10-28'] },
        { when: { alder: ['under-12', '12-14', '15-17'] }, to: 'anmalan-bryter-sekretess', because: ['sol-19-1', 'osl-10-28'] },
        { when: { alder: '18-plus' }, to: 'myndig-elev', because: ['sol-3-1'] },
      ],
      utredning: [
        { when: { misstanke: 'nej' }, to: 'utredning-beslutad', because: ['sol-20-6'] },
        { when: { alder: ['under-12', '12-14', '15-17'] }, to: 'utredning-beslutad', because: ['sol-20-6'] },
        { when: { alder: '18-plus' }, to: 'inhamta-samtycke', because: ['sol-3-1', 'osl-12-2'] },
      ],
      samarbete: whoConsents(['osl-12-2']),
      rad: [
        { when: { misstanke: 'nej' }, to: 'konsultera', because: ['vagledning-konsultation'] },
        { when: { narstaende: 'nej' }, to: 'konsultera', because: ['vagledning-konsultation'] },
        {
          when: { narstaende: ['ja', 'vet-inte'] },
          to: 'konsultera-utan-att-forvarna',
          because: ['vagledning-konsultation', 'vagledning-hemmet-forst'],
        },
        { when: { alder: '18-plus' }, to: 'myndig-elev', because: ['sol-3-1'] },
      ],
      aterkoppling: { to: 'begar-aterkoppling', because: ['sol-19-6'] },
      'vill-traffa': { to: 'socialtjansten-vill-traffa-eleven', because: ['sol-20-7', 'jo-3891-2014'] },
    }),

    brott: question('brott', ['osl-10-24'], {
      // To call 112 is our rule of safety. No paragraph of ours says it.
      pagar: { to: 'larma-112', because: [] },
      'mot-barn': { to: 'brott-mot-barn', because: ['sol-19-1', 'osl-10-24'] },
      'av-elev': { to: 'brott-av-elev', because: ['skollagen-6-a-10'] },
      'polisen-fragar': { to: 'polisen-fragar', because: ['lag-2025-170-7'] },
      'vill-traffa': { to: 'polisen-vill-traffa-eleven', because: ['lag-2025-170-7'] },
      'mot-personal': { to: 'vald-mot-personal', because: ['skollagen-6-a-10'] },
    }),

    'vh-arende': question('vh-arende', ['osl-12-3'], {
      beratta: [
        { when: { misstanke: 'nej' }, to: 'men' },
        { when: { narstaende: 'nej' }, to: 'men' },
        { when: { narstaende: ['ja', 'vet-inte'] }, to: 'skydda-uppgiften', because: ['osl-12-3', 'vagledning-hemmet-forst'] },
        { when: { misstanke: ['ja', 'osaker'], alder: '18-plus' }, to: 'myndig-elevs-foralder', because: ['osl-12-2'] },
      ],
      handlingar: { to: 'lamna-ut-handlingar', because: ['osl-12-3', 'fl-10'] },
      'annan-elev': [
        { when: { misstanke: 'nej' }, to: 'skydda-uppgiften', because: ['osl-23-2'] },
        { when: { alder: ['under-12', '12-14', '15-17'] }, to: 'skydda-uppgiften', because: ['osl-23-2'] },
        { when: { alder: '18-plus' }, to: 'myndig-elevs-foralder', because: ['osl-23-2'] },
      ],
      'elev-over-18': { to: 'myndig-elevs-foralder', because: ['osl-12-2'] },
    }),

    men: question('men', ['osl-12-3'], {
      ja: 'skydda-uppgiften',
      'vet-inte': 'skydda-uppgiften',
      nej: 'beratta-for-vardnadshavare',
    }),

    'soc-arende': question('soc-arende', ['osl-26-1'], {
      aterkoppling: { to: 'aterkoppla-till-anmalaren', because: ['sol-19-6', 'osl-26-9-a'] },
      'beratta-mer': { to: 'alder', because: ['osl-12-2'] },
      'fraga-skolan': { to: 'utredning-beslutad', because: ['sol-20-6'] },
      'vill-traffa': { to: 'socialtjansten-vill-traffa-eleven', because: ['sol-20-7'] },
    }),
  },
});

// Who says yes depends on the age, which the gate has asked where there is a worry.
function whoConsents(because: readonly LagrumId[]) {
  return [
    { when: { misstanke: 'nej' }, to: 'alder', because },
    { when: { misstanke: ['ja', 'osaker'], alder: ['under-12', '12-14', '15-17'] }, to: 'vardnad', because },
    { when: { misstanke: ['ja', 'osaker'], alder: '18-plus' }, to: 'samtyckeslage', because },
  ] as const;
}
