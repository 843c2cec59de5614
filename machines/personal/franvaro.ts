import { flow, question } from '../flow.ts';

/** Absence: the school investigates before anyone else is called in (skollagen 7:19 a). */
export const franvaro = flow.createStateConfig({
  initial: 'omfattning',
  states: {
    // No percentage is law. The bands are there because local teams use them.
    omfattning: question('omfattning', ['skollagen-7-19-a'], {
      'under-20': 'monster',
      '20-49': 'utredd',
      '50-59': 'utredd',
      '60-79': 'utredd',
      '80-100': 'utredd',
    }),

    monster: question('monster', ['skollagen-7-19-a'], {
      ja: 'utredd',
      nej: { to: 'narvaroarbete', because: ['skollagen-7-17'] },
    }),

    utredd: question('utredd', ['skollagen-7-19-a'], {
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
      'ak-f': 'narvarostod',
      'ak-1': 'narvarostod',
      'ak-2': 'narvarostod',
      'ak-3': 'narvarostod',
      'ak-4': 'narvarostod',
      'ak-5': 'narvarostod',
      'ak-6': 'narvarostod',
      'ak-7': 'narvarostod',
      'ak-8': 'narvarostod',
      'ak-9': 'narvarostod',
      gymnasiet: 'narvarostod',
    }),
  },
});
