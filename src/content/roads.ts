import type { AdviceId, RoadId } from '../../machines/ids.gen.ts';
import type { StringKey } from './strings.gen.ts';

/** What has a page of its own under /vag/: a road, or advice that stands beside roads. */
export type ListedId = RoadId | AdviceId;

/** The roads as they are listed for someone who looks for one: by what they are about, the most urgent first. */
export const roadGroups = [
  {
    title: 'vagar.grupp.fara',
    roads: [
      'larma-112',
      'akut-suicidrisk',
      'orosanmalan',
      'orosanmalan-utan-att-forvarna',
      'komplettera-anmalan',
      'konsultera',
      'konsultera-utan-att-forvarna',
      'stam-av-med-socialtjansten',
      'kvar-utomlands',
      'vid-sjalvskada',
      'vid-brott-pa-natet',
      'vid-resa-utomlands',
      'vid-brott-och-droger',
    ],
  },
  {
    title: 'vagar.grupp.efter',
    roads: [
      'anmalningsmote',
      'begar-aterkoppling',
      'bidra-till-utredning',
      'fore-utredning',
      'utredning-kraver-inte-samtycke',
      'insats-under-utredning',
    ],
  },
  {
    title: 'vagar.grupp.skola',
    roads: [
      'franvaroutredning',
      'narvaroarbete',
      'skolplikt-utomlands',
      'elevhalsa',
      'skolans-stod',
      'beteendestod',
      'krankande-behandling',
      'krankande-av-personal',
      'vald-mot-personal',
      'drogtest',
    ],
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
      'samtal-med-ja-hemifran',
      'elevens-eget-ja',
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
      'fara-for-livet',
      'dela-inom-skolan',
      'overlamna-vid-skolbyte',
      'beratta-for-vardnadshavare',
      'skydda-uppgiften',
      'lamna-ut-handlingar',
      'vardnadstvist',
      'skyddade-uppgifter',
      'placerad-elev',
      'socialtjansten-vill-traffa-eleven',
      'polisen-vill-traffa-eleven',
      'brott-mot-barn',
      'brott-av-elev',
      'polisen-fragar',
      'aterkoppla-till-anmalaren',
    ],
  },
  {
    title: 'vagar.grupp.myndig',
    roads: ['myndig-elev', 'franvaro-myndig', 'myndig-elevs-foralder'],
  },
] as const satisfies readonly { readonly title: StringKey; readonly roads: readonly ListedId[] }[];

/** Each of them once, in that order. */
export const getRoadIds = (): readonly ListedId[] => roadGroups.flatMap(({ roads }) => roads as readonly ListedId[]);

/** The outcomes among them; what is advice only has no situation of its own. */
export const isRoad = (id: ListedId): id is RoadId => !adviceOnly.has(id);

const adviceOnly: ReadonlySet<ListedId> = new Set<ListedId>(
  Object.keys({
    'stam-av-med-socialtjansten': true,
    'vid-sjalvskada': true,
    'vid-brott-pa-natet': true,
    'vid-resa-utomlands': true,
    'vid-brott-och-droger': true,
  } satisfies Record<AdviceId, true>) as AdviceId[],
);

// A road that stands in no group is a compile error here, by its id: its page would be gone.
type Unlisted = Exclude<ListedId, (typeof roadGroups)[number]['roads'][number]>;
const everyRoadIsListed: [Unlisted] extends [never] ? true : Unlisted = true;
void everyRoadIsListed;
