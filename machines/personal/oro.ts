// Stryker disable StringLiteral,ArrayDeclaration,ObjectLiteral: tests/machines/{model,paths}.test.ts hold all of it to the model and the reviewed lists.
import { flow, question } from '../flow.ts';

/** A worry that needs no first report: what has happened since one was made, or what the pupil needs. */
export const oro = flow.createStateConfig({
  initial: 'nytt-efter-anmalan',
  states: {
    'nytt-efter-anmalan': question('nytt-efter-anmalan', ['sol-19-1'], {
      ja: 'komplettera-anmalan',
      nej: 'besked',
    }),

    besked: question('besked', ['sol-19-6'], {
      vantar: [
        { when: { narstaende: ['ja', 'vet-inte'] }, to: 'begar-aterkoppling' },
        { when: { narstaende: 'nej' }, to: 'anmalningsmote', because: ['sol-19-5'] },
      ],
      'inget-besked': 'begar-aterkoppling',
      'utredning-inledd': { to: 'bidra-till-utredning', because: ['sol-20-6'] },
      'ingen-utredning': 'behov',
      'kraver-samtycke': { to: 'utredning-kraver-inte-samtycke', because: ['sol-14-2', 'sol-19-6'] },
    }),

    behov: question('behov', ['skollagen-2-25'], {
      narvaro: { to: 'skolform', because: ['skollagen-7-19-a'] },
      'stod-hemma': { to: 'soc-utredning', because: ['sol-11-1', 'sol-11-5'] },
      'vard-och-stod': { to: 'sip-provad', because: ['sol-10-8'] },
      beteende: { to: 'beteende-risk', because: ['skollagen-5-3'] },
      krankning: { to: 'av-vem', because: ['skollagen-6-10'] },
      annat: 'elevhalsa',
    }),

    'beteende-risk': question('beteende-risk', ['skollagen-3-7'], {
      ja: { to: 'beteendestod', because: ['sol-19-1', 'skollagen-5-3'] },
      nej: 'skolans-stod',
      'mot-personal': { to: 'vald-mot-personal', because: ['skollagen-6-a-10'] },
    }),

    'av-vem': question('av-vem', ['skollagen-6-10'], {
      elever: 'krankande-behandling',
      personal: 'krankande-av-personal',
      'vet-inte': 'krankande-behandling',
    }),
  },
});
