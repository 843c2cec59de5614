import type { Answers } from '../../machines/flow.ts';

// One whole run for each concern. Here since the mutation run copies no other folder of tests.
export const oro: Answers = {
  arende: 'oro',
  misstanke: 'ja',
  'akut-fara': 'nej',
  alder: '12-14',
  'redan-anmalt': 'nej',
  narstaende: 'nej',
  'oro-slag': 'annat',
};
const { arende: _oro, ...gate } = oro;
/** Who asks what may be told, where the report goes first and the question is kept. */
export const keptQuestion: Answers = { arende: 'sekretess', roll: 'skolpersonal', ...gate };
/** A worry that may be about someone close. */
export const worry: Answers = { ...oro, narstaende: 'ja' };
export const franvaro: Answers = {
  arende: 'franvaro',
  misstanke: 'nej',
  skolform: 'grundskola',
  omfattning: '60-79',
  utredd: 'ja',
  'mer-an-franvaro': 'nej',
  vardbehov: 'nej',
  'samtycke-till-insats': 'ja',
  'samtycke-till-delning': 'ja',
  arskurs: 'ak-7',
};
/** The same without a municipality: nobody is asked for the grade. */
export const { arskurs: _grade, ...franvaroHere } = franvaro;
export const samtycke: Answers = {
  arende: 'samtycke',
  misstanke: 'osaker',
  'akut-fara': 'nej',
  alder: '15-17',
  narstaende: 'nej',
  syfte: 'insats',
  vardnad: 'en',
  samtyckeslage: 'nej',
};
/** The same, with its last question to answer. */
export const { samtyckeslage: _last, ...samtyckeAlmost } = samtycke;
export const sekretess: Answers = {
  arende: 'sekretess',
  roll: 'skolpersonal',
  misstanke: 'ja',
  'akut-fara': 'nej',
  alder: '12-14',
  'redan-anmalt': 'ja',
  narstaende: 'ja',
  huvudman: 'kommunal',
  mottagare: 'vardnadshavare',
  'vh-arende': 'beratta',
};
export const bistand: Answers = {
  arende: 'service-bistand',
  misstanke: 'nej',
  'soc-utredning': 'nej',
  vardbehov: 'nej',
  insatstyp: 'provning',
  'familjens-vilja': 'ja',
};
