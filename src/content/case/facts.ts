import type { CaseFault } from './faults.ts';
import { shown } from './faults.ts';
import type { FrontMatter, Value } from './front-matter.ts';

/** The facts of a case, once they have the right shape; whether the ids exist is another question. */
export interface CaseFacts {
  readonly id: string;
  readonly titel: string;
  readonly tema: string;
  readonly svarighet: number;
  readonly minuter: number;
  readonly kommun?: string;
  readonly omrade?: string;
  readonly svar: Readonly<Record<string, string>>;
  readonly utfall: string;
  readonly insatser: readonly string[];
  readonly godtagbara?: readonly { readonly utfall: string; readonly varfor: string }[];
  readonly fallor: readonly { readonly fraga: string; readonly svar: string; readonly varfor: string }[];
  readonly provar?: readonly number[];
  readonly lag?: readonly string[];
  readonly version: string;
  readonly 'galler-fran': string;
  readonly 'galler-till'?: string;
  readonly granskad: { readonly datum: string; readonly roll: string };
  readonly signatur?: string;
  readonly jurist?: readonly string[];
  readonly kallor?: readonly { readonly kalla: string; readonly avsnitt?: string }[];
}

/** Says what is wrong at a path; the line follows from the path. */
export type Tell = (path: string, fel: CaseFault['fel'], ord?: CaseFault['ord']) => void;
type Rule = (value: Value, path: string, tell: Tell) => void;

const matching =
  (pattern: RegExp, fel: CaseFault['fel']): Rule =>
  (value, path, tell) => {
    if (typeof value !== 'string' || !pattern.test(value)) tell(path, fel, { varde: shown(worded(value)) });
  };
const whole =
  (from: number, to: number): Rule =>
  (value, path, tell) => {
    if (typeof value !== 'number' || value < from || value > to) tell(path, 'utb.eget.ska-tal', { varde: shown(worded(value)), from, to });
  };
const listOf =
  (rule: Rule, least = 0): Rule =>
  (value, path, tell) => {
    if (!Array.isArray(value)) return tell(path, 'utb.eget.ska-lista');
    if (value.length < least || value.length > 50) return tell(path, 'utb.eget.ska-antal', { from: least, to: 50 });
    (value as readonly Value[]).forEach((item, index) => rule(item, `${path}.${index}`, tell));
  };
const answers: Rule = (value, path, tell) => {
  if (!isMap(value)) return tell(path, 'utb.eget.ska-nycklar');
  for (const [key, answer] of Object.entries(value)) id(answer, `${path}.${key}`, tell);
};
const shape =
  (required: Readonly<Record<string, Rule>>, optional: Readonly<Record<string, Rule>> = {}): Rule =>
  (value, path, tell) => {
    if (!isMap(value)) return tell(path, 'utb.eget.ska-nycklar');
    const at = (key: string) => (path ? `${path}.${key}` : key);
    const rules = new Map(Object.entries({ ...required, ...optional }));
    for (const key of Object.keys(value)) if (!rules.has(key)) tell(at(key), 'utb.eget.okand-nyckel', { nyckel: key });
    for (const key of Object.keys(required)) if (!Object.hasOwn(value, key)) tell(path, 'utb.eget.saknas', { nyckel: key });
    for (const [key, rule] of rules) if (Object.hasOwn(value, key)) rule(value[key]!, at(key), tell);
  };

const id = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'utb.eget.ska-id');
const line = matching(/^.{1,300}$/, 'utb.eget.ska-text');
const date: Rule = (value, path, tell) => {
  const real = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T12:00:00Z`).toJSON()?.startsWith(value);
  if (!real) tell(path, 'utb.eget.ska-datum', { varde: shown(worded(value)) });
};

const caseShape = shape(
  {
    id,
    titel: matching(/^.{1,80}$/, 'utb.eget.ska-titel'),
    tema: id,
    svarighet: whole(1, 3),
    minuter: whole(1, 60),
    svar: answers,
    utfall: id,
    insatser: listOf(id),
    fallor: listOf(shape({ fraga: id, svar: id, varfor: line }), 1),
    version: matching(/^\d+\.\d+\.\d+$/, 'utb.eget.ska-version'),
    'galler-fran': date,
    granskad: shape({ datum: date, roll: matching(/^(?:redaktion|jurist|socialsekreterare|rektor|elevhalsa)$/, 'utb.eget.ska-roll') }),
  },
  {
    kommun: id,
    omrade: id,
    godtagbara: listOf(shape({ utfall: id, varfor: line })),
    provar: listOf(whole(1, 9)),
    lag: listOf(date),
    'galler-till': date,
    signatur: line,
    jurist: listOf(line),
    kallor: listOf(shape({ kalla: id }, { avsnitt: line })),
  },
);

/** The facts of a case, or nothing when something in them has the wrong shape; everything wrong is told. */
export function factsOf({ data }: FrontMatter, tell: Tell): CaseFacts | undefined {
  let sound = true;
  caseShape(data, '', (path, fel, ord) => {
    sound = false;
    tell(path, fel, ord);
  });
  return sound ? (data as unknown as CaseFacts) : undefined;
}

/** The lines of the facts that are shown as text, each with its path. */
export const linesOf = ({ godtagbara = [], fallor }: CaseFacts): readonly (readonly [path: string, text: string])[] => [
  ...godtagbara.map(({ varfor }, index) => [`godtagbara.${index}.varfor`, varfor] as const),
  ...fallor.map(({ varfor }, index) => [`fallor.${index}.varfor`, varfor] as const),
];

const isMap = (value: Value): value is Readonly<Record<string, Value>> => typeof value === 'object' && !Array.isArray(value);
const worded = (value: Value) => (typeof value === 'object' ? '…' : String(value));
