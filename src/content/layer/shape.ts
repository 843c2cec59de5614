import { shown } from '../case/faults.ts';
import type { Value } from '../case/front-matter.ts';
import { slots } from '../types.ts';
import type { Slot } from '../types.ts';
import type { Tell } from './faults.ts';

/** A source that a fact rests on, with the place in it. */
interface Cited {
  readonly kalla: string;
  readonly avsnitt?: string | undefined;
}

/** One thing in a municipality, as its file has it. */
interface Entry {
  readonly id: string;
  readonly titel: string;
  readonly omraden?: readonly string[] | undefined;
  readonly utfall: readonly string[];
  readonly 'inte-vid'?: readonly string[] | undefined;
  readonly villkor?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly behovsprovning: 'ja' | 'nej' | 'oklart';
  readonly form?: string | undefined;
  readonly kallor: readonly Cited[];
}

/** The facts of a municipality's file, once they have the right shape; whether what they name exists is another question. */
export interface LayerFacts extends Readonly<
  Partial<Record<Slot, { readonly text: string; readonly kallor: readonly Cited[] } | undefined>>
> {
  readonly id: string;
  readonly kod?: string | undefined;
  readonly namn: string;
  readonly version: string;
  readonly granskad: { readonly datum: string; readonly roll: string };
  /** Documents that only this file rests on, by id. */
  readonly 'egna-kallor': Readonly<Record<string, { readonly titel: string; readonly utgivare: string; readonly datum: string }>>;
  readonly omraden: readonly {
    readonly id: string;
    readonly namn: string;
    readonly ersatter: readonly string[];
    readonly not?: string | undefined;
  }[];
  readonly insatser: readonly Entry[];
  readonly upphort: readonly {
    readonly id: string;
    readonly titel: string;
    readonly datum: string;
    readonly 'inte-vid'?: readonly string[] | undefined;
    readonly 'ersatt-av'?: string | undefined;
    readonly kallor: readonly Cited[];
  }[];
  readonly fall: readonly {
    readonly namn: string;
    readonly omrade?: string | undefined;
    readonly svar: Readonly<Record<string, string>>;
    readonly utfall: string;
    readonly insatser: readonly string[];
  }[];
}

type Rule = (value: Value, path: string, tell: Tell) => void;

const words: Rule = (value, path, tell) => {
  if (typeof value === 'number') tell(path, 'tal', 'citattecken', { varde: value });
  else if (typeof value !== 'string') tell(path, 'ska-text', 'ratta');
  else if (value.trim() === '') tell(path, 'tom-text', 'ratta');
};
const matching =
  (pattern: RegExp, fel: 'ska-id' | 'ska-kod' | 'ska-version'): Rule =>
  (value, path, tell) => {
    if (typeof value === 'number') tell(path, 'tal', 'citattecken', { varde: value });
    else if (typeof value !== 'string' || !pattern.test(value)) tell(path, fel, 'ratta', { varde: worded(value) });
  };
const oneOf =
  (...allowed: readonly string[]): Rule =>
  (value, path, tell) => {
    if (!allowed.includes(value as string)) tell(path, 'ska-en-av', 'ratta', { varde: worded(value), alla: allowed.join(', ') });
  };
const date: Rule = (value, path, tell) => {
  const real = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T12:00:00Z`).toJSON()?.startsWith(value);
  if (!real) tell(path, 'ska-datum', 'ratta', { varde: worded(value) });
};
const listOf =
  (rule: Rule, least = 0, fel: 'tom-lista' | 'utan-kalla' | 'fa-fall' = 'tom-lista'): Rule =>
  (value, path, tell) => {
    if (!Array.isArray(value)) return tell(path, 'ska-lista', 'lista');
    if (value.length < least) tell(path, fel, 'ratta');
    (value as readonly Value[]).forEach((item, index) => rule(item, `${path}.${index}`, tell));
  };
const mapOf =
  (rule: Rule): Rule =>
  (value, path, tell) => {
    if (!isMap(value)) return tell(path, 'ska-nycklar', 'ratta');
    for (const [key, inner] of Object.entries(value)) {
      id(key, `${path}.${key}`, tell);
      rule(inner, `${path}.${key}`, tell);
    }
  };
const shape =
  (required: Readonly<Record<string, Rule>>, optional: Readonly<Record<string, Rule>> = {}): Rule =>
  (value, path, tell) => {
    if (!isMap(value)) return tell(path, 'ska-nycklar', 'ratta');
    const at = (key: string) => (path ? `${path}.${key}` : key);
    const rules = new Map(Object.entries({ ...required, ...optional }));
    for (const key of Object.keys(value)) if (!rules.has(key)) tell(at(key), 'okand-nyckel', 'stavning');
    for (const key of Object.keys(required)) if (!Object.hasOwn(value, key)) tell(at(key), 'saknas', 'lagg-till');
    for (const [key, rule] of rules) if (Object.hasOwn(value, key)) rule(value[key]!, at(key), tell);
  };

const id = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ska-id');
const ids = listOf(id);
const someIds = listOf(id, 1);
const cited = shape({ kalla: id }, { avsnitt: words });
const citations = listOf(cited, 1, 'utan-kalla');
const slot = shape({ text: words, kallor: citations });

const layerShape = shape(
  {
    id,
    namn: words,
    version: matching(/^\d+\.\d+\.\d+$/, 'ska-version'),
    granskad: shape({ datum: date, roll: oneOf('redaktion', 'jurist', 'socialsekreterare', 'rektor', 'elevhalsa') }),
    fall: listOf(shape({ namn: words, svar: mapOf(id), utfall: id, insatser: ids }, { omrade: id }), 3, 'fa-fall'),
  },
  {
    kod: matching(/^\d{4}$/, 'ska-kod'),
    // The build says what is wrong in a signature: it alone knows the fingerprint.
    signatur: listOf(words),
    'egna-kallor': mapOf(shape({ titel: words, utgivare: words, datum: words }, { lasning: words, adress: words })),
    omraden: listOf(shape({ id, namn: words }, { ersatter: ids, not: words })),
    insatser: listOf(
      shape(
        { id, titel: words, utfall: someIds, behovsprovning: oneOf('ja', 'nej', 'oklart'), kallor: citations },
        { omraden: someIds, 'inte-vid': someIds, villkor: mapOf(someIds), form: words },
      ),
    ),
    upphort: listOf(shape({ id, titel: words, datum: date }, { 'inte-vid': someIds, 'ersatt-av': id, kallor: listOf(cited) })),
    ...Object.fromEntries(slots.map((name) => [name, slot])),
  },
);

/** The facts of a municipality's file with what is left out put in, or nothing when something has the wrong shape; everything wrong is told. */
export function factsOf(data: Readonly<Record<string, Value>>, tell: Tell): LayerFacts | undefined {
  let sound = true;
  layerShape(data, '', (...fault) => {
    sound = false;
    tell(...fault);
  });
  if (!sound) return undefined;
  const facts = data as unknown as LayerFacts;
  return {
    ...facts,
    'egna-kallor': facts['egna-kallor'] ?? {},
    omraden: (facts.omraden ?? []).map((area) => ({ ...area, ersatter: area.ersatter ?? [] })),
    insatser: facts.insatser ?? [],
    upphort: (facts.upphort ?? []).map((ended) => ({ ...ended, kallor: ended.kallor ?? [] })),
  };
}

const isMap = (value: Value): value is Readonly<Record<string, Value>> => typeof value === 'object' && !Array.isArray(value);
const worded = (value: Value) => (typeof value === 'object' ? '…' : shown(String(value)));
