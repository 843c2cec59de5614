// Stryker disable StringLiteral,ArrayDeclaration,ObjectLiteral: tests/machines/{model,paths}.test.ts hold all of it to the model and the reviewed lists.
import { flow, question } from '../flow.ts';

/** Absence: the school investigates before anyone else is called in (skollagen 7:19 a, 15:16). */
export const franvaro = flow.createStateConfig({
  initial: 'skolform',
  states: {
    skolform: question('skolform', ['skollagen-7-19-a', 'skollagen-15-16'], {
      grundskola: { to: 'omfattning', because: ['skollagen-7-19-a'] },
      gymnasiet: [
        { when: { misstanke: 'nej' }, to: 'myndig', because: ['skollagen-15-16'] },
        // The gate has asked the age: whoever comes here after it is under 18.
        { when: { alder: ['under-12', '12-14', '15-17'] }, to: 'omfattning', because: ['skollagen-15-16'] },
      ],
    }),

    myndig: question('myndig', ['sol-3-1'], {
      nej: 'omfattning',
      ja: { to: 'franvaro-myndig', because: ['sol-3-1', 'skollagen-15-16'] },
    }),

    // No percentage is law. The bands are there because local teams use them.
    omfattning: question('omfattning', ['skollagen-7-19-a', 'skollagen-15-16'], {
      'under-20': 'monster',
      '20-49': 'utredd',
      '50-59': 'utredd',
      '60-79': 'utredd',
      '80-100': 'utredd',
      utomlands: 'resa',
    }),

    resa: question('resa', ['skollagen-7-17'], {
      vistelse: whetherSchoolIsCompulsory(),
      'vet-inte': whetherSchoolIsCompulsory(),
      befarar: { to: 'kvar-utomlands', because: ['sol-19-1', 'vagledning-hemmet-forst'] },
    }),

    monster: question('monster', ['skollagen-7-19-a', 'skollagen-15-16'], {
      ja: 'utredd',
      nej: { to: 'narvaroarbete', because: ['skollagen-7-17', 'skollagen-15-16'] },
    }),

    utredd: question('utredd', ['skollagen-7-19-a', 'skollagen-15-16'], {
      ja: 'mer-an-franvaro',
      nej: 'franvaroutredning',
      'vet-inte': 'franvaroutredning',
    }),

    'mer-an-franvaro': question('mer-an-franvaro', ['vagledning-skolsocialt-team'], {
      ja: 'vardbehov',
      nej: 'vardbehov',
    }),

    // The grade decides nothing here; the local team's own conditions read it.
    arskurs: question('arskurs', ['vagledning-skolsocialt-team'], {
      'ak-f': supportForTheGrade(),
      'ak-1': supportForTheGrade(),
      'ak-2': supportForTheGrade(),
      'ak-3': supportForTheGrade(),
      'ak-4': supportForTheGrade(),
      'ak-5': supportForTheGrade(),
      'ak-6': supportForTheGrade(),
      'ak-7': supportForTheGrade(),
      'ak-8': supportForTheGrade(),
      'ak-9': supportForTheGrade(),
    }),
  },
});

function whetherSchoolIsCompulsory() {
  return [
    { when: { skolform: 'grundskola' }, to: 'skolplikt-utomlands', because: ['skollagen-7-17'] },
    { when: { skolform: 'gymnasiet' }, to: 'franvaroutredning', because: ['skollagen-15-16'] },
  ] as const;
}

function supportForTheGrade() {
  return [
    { when: { 'mer-an-franvaro': 'nej' }, to: 'narvarostod' },
    { when: { 'mer-an-franvaro': 'ja' }, to: 'ansok', because: ['sol-11-1'] },
  ] as const;
}
