// Read by `tsc`, never run: each line marked as an error must be one, and each that is not must not be.
import { flow, outcome, question } from '../machines/flow.ts';
import type { Answers, Condition } from '../machines/flow.ts';
import type { LocalEntry } from '../machines/local.ts';

question('akut-fara', ['sol-20-1'], { ja: 'larma-112', sjalv: 'akut-suicidrisk', nej: 'redan-anmalt' });
question('akut-fara', [], {
  ja: { to: 'larma-112', because: ['sol-20-1'] },
  sjalv: 'akut-suicidrisk',
  nej: [{ when: { misstanke: ['ja', 'osaker'], arende: 'oro' }, to: 'redan-anmalt' }, { to: 'narstaende' }],
});

// @ts-expect-error 'nej' is missing
question('akut-fara', [], { ja: 'larma-112' });

// @ts-expect-error 'kanske' is not an answer to this question
question('akut-fara', [], { ja: 'larma-112', sjalv: 'akut-suicidrisk', nej: 'redan-anmalt', kanske: 'konsultera' });

// @ts-expect-error no such question
question('finns-inte', [], { ja: 'larma-112' });

// @ts-expect-error no such page
question('akut-fara', [], { ja: 'larma-113', sjalv: 'akut-suicidrisk', nej: 'redan-anmalt' });

// @ts-expect-error no such page in a route
question('akut-fara', [], { ja: { to: 'larma-113' }, sjalv: 'akut-suicidrisk', nej: 'redan-anmalt' });

// @ts-expect-error no such provision for the question
question('akut-fara', ['sol-99-9'], { ja: 'larma-112', nej: 'redan-anmalt' });

// @ts-expect-error no such provision for a route
question('akut-fara', [], { ja: { to: 'larma-112', because: ['sol-99-9'] }, nej: 'redan-anmalt' });

// @ts-expect-error no such answer in a condition
question('akut-fara', [], { ja: [{ when: { misstanke: 'kanske' }, to: 'larma-112' }], nej: 'redan-anmalt' });

// @ts-expect-error no such answer among those of which any will do
question('akut-fara', [], { ja: [{ when: { misstanke: ['ja', 'kanske'] }, to: 'larma-112' }], nej: 'redan-anmalt' });

// @ts-expect-error no such question in a condition
question('akut-fara', [], { ja: [{ when: { 'finns-inte': 'ja' }, to: 'larma-112' }], nej: 'redan-anmalt' });

// @ts-expect-error a question is no outcome
outcome('misstanke');

// @ts-expect-error an answer to another question
({ misstanke: 'fristaende' }) satisfies Answers;

// @ts-expect-error an answer to another question
({ misstanke: ['ja', 'fristaende'] }) satisfies Condition;

// @ts-expect-error an advice without an outcome of its own has nothing local
({ id: 'team', utfall: ['stam-av-med-socialtjansten'] }) satisfies LocalEntry;

// @ts-expect-error a flow answers to answers and to nothing else
flow.createStateConfig({ on: { BACK: 'akut-fara' } });
