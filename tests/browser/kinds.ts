import type { Route } from '../../src/app/routes.ts';

/** A page of each kind there is: `tests/unit/kinds.test.ts` holds that each leads to its kind. */
export const kinds: Readonly<Record<Route['page'], string>> = {
  start: '',
  vagar: 'vag/',
  vag: 'vag/orosanmalan/',
  lagrum: 'lagrum/',
  lagen: 'lagen/',
  kommuner: 'kommuner/',
  sedan: 'sedan/',
  hitta: 'hitta/',
  kontroll: 'kontroll/',
  'for-kommuner': 'for-kommuner/',
  'affisch-start': 'affisch-start/',
  sida: 'om/',
  utbildning: 'utbildning/',
  foralder: 'foralder/',
  foraldersvar: 'foralder/svar/',
  foralderhitta: 'foralder/hitta/',
  ordlista: 'ordlista/',
  foraldervag: 'foralder/hjalp-vid-vald/',
  spegel: 'foralder/spegel/sip/',
  karta: 'karta/',
  foralderkarta: 'karta/foralder/',
  saknas: 'finns-inte/',
};
/** The kinds that the one file says are missing: the training is left out of it. */
export const leftOut: ReadonlySet<string> = new Set(['utbildning', 'saknas']);
