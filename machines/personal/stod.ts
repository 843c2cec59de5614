// Stryker disable StringLiteral,ArrayDeclaration,ObjectLiteral: tests/machines/{model,paths}.test.ts hold all of it to the model and the reviewed lists.
import { flow, question } from '../flow.ts';

/** Support from social services and health care: always voluntary, with two consents (SoL 11:5, 21:2; OSL 12:2). */
export const stod = flow.createStateConfig({
  initial: 'vardbehov',
  states: {
    vardbehov: question('vardbehov', ['sol-10-8'], {
      ja: 'sip-provad',
      nej: [
        { when: { 'mer-an-franvaro': 'ja' }, to: 'familjens-vilja', because: ['sol-11-1'] },
        { when: { 'mer-an-franvaro': 'nej' }, to: 'samtycke-till-insats', because: ['sol-11-5'] },
        { when: { arende: 'service-bistand' }, to: 'insatstyp', because: ['sol-11-1', 'sol-11-5'] },
        { when: { behov: 'stod-hemma' }, to: 'insatstyp', because: ['sol-11-1', 'sol-11-5'] },
      ],
    }),

    'sip-provad': question('sip-provad', ['sol-10-8', 'hsl-16-4'], {
      ja: 'folj-upp-sip',
      nej: 'samtycke-till-sip',
    }),

    'samtycke-till-sip': question('samtycke-till-sip', ['sol-10-8', 'osl-12-2'], {
      ja: 'sip',
      nej: 'motivera',
      'ej-fragat': 'inhamta-samtycke',
    }),

    'soc-utredning': question('soc-utredning', ['sol-14-2'], {
      ja: 'insats-under-utredning',
      nej: 'vardbehov',
      'vet-inte': 'vardbehov',
    }),

    insatstyp: question('insatstyp', ['sol-11-1', 'sol-11-5'], {
      oppet: { to: 'samtycke-till-insats', because: ['sol-11-5'] },
      provning: { to: 'familjens-vilja', because: ['sol-11-1'] },
      'vet-inte': 'fraga-om-stod',
    }),

    // Not yet asked is no refusal: how the family applies is what they are to be told.
    'familjens-vilja': question('familjens-vilja', ['sol-11-1', 'sol-2-1'], {
      ja: toApply(),
      'ej-fragat': toApply(),
      nej: 'motivera',
    }),

    'samtycke-till-insats': question('samtycke-till-insats', ['sol-21-2'], {
      ja: 'samtycke-till-delning',
      nej: 'motivera',
      'ej-fragat': 'inhamta-samtycke',
    }),

    'samtycke-till-delning': question('samtycke-till-delning', ['osl-12-2', 'osl-12-3'], {
      ja: [
        { when: { 'mer-an-franvaro': 'nej', skolform: 'grundskola' }, to: 'arskurs' },
        { when: { 'mer-an-franvaro': 'nej', skolform: 'gymnasiet' }, to: 'narvarostod' },
        { when: { arende: 'service-bistand' }, to: 'service' },
        { when: { behov: 'stod-hemma' }, to: 'service' },
      ],
      nej: 'sok-stod-sjalva',
      'ej-fragat': 'inhamta-samtycke',
    }),
  },
});

function toApply() {
  return [
    { when: { 'mer-an-franvaro': 'ja', skolform: 'grundskola' }, to: 'arskurs' },
    { when: { 'mer-an-franvaro': 'ja', skolform: 'gymnasiet' }, to: 'ansok' },
    { when: { arende: 'service-bistand' }, to: 'ansok' },
    { when: { behov: 'stod-hemma' }, to: 'ansok' },
  ] as const;
}
