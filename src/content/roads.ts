import type { RoadId } from '../../machines/ids.gen.ts';
import type { StringKey } from './strings.gen.ts';

/** The roads as they are listed for someone who looks for one: by what they are about, the most urgent first. */
export const roadGroups: readonly { readonly title: StringKey; readonly roads: readonly RoadId[] }[] = [
  {
    title: 'vagar.grupp.fara',
    roads: [
      'larma-112',
      'orosanmalan',
      'orosanmalan-utan-att-forvarna',
      'komplettera-anmalan',
      'konsultera',
      'konsultera-utan-att-forvarna',
    ],
  },
  {
    title: 'vagar.grupp.efter',
    roads: ['anmalningsmote', 'begar-aterkoppling', 'bidra-till-utredning', 'fore-utredning', 'insats-under-utredning'],
  },
  {
    title: 'vagar.grupp.skola',
    roads: ['franvaroutredning', 'narvaroarbete', 'elevhalsa', 'skolans-stod', 'beteendestod'],
  },
  {
    title: 'vagar.grupp.stod',
    roads: ['narvarostod', 'sip', 'folj-upp-sip', 'service', 'ansok', 'fraga-om-stod', 'sok-stod-sjalva', 'motivera'],
  },
  {
    title: 'vagar.grupp.samtycke',
    roads: [
      'samtycke-behovs-inte',
      'inhamta-samtycke',
      'dokumentera-samtycke',
      'dela-med-samtycke',
      'utan-samtycke',
      'sluta-dela',
      'eget-samtycke',
      'provad-insats-utan-vardnadshavare',
      'oense-vardnadshavare',
      'ta-reda-pa-vardnad',
      'observation-med-villkor',
      'ingen-observation',
    ],
  },
  {
    title: 'vagar.grupp.sekretess',
    roads: [
      'anmalan-bryter-sekretess',
      'dela-inom-skolan',
      'overlamna-vid-skolbyte',
      'beratta-for-vardnadshavare',
      'skydda-uppgiften',
      'brott-mot-barn',
      'brott-av-elev',
      'polisen-fragar',
      'aterkoppla-till-anmalaren',
    ],
  },
];

/** Every road, in that order. */
export const getRoadIds = (): readonly RoadId[] => roadGroups.flatMap(({ roads }) => roads);
