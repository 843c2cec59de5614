import { adviceBeside } from '../../../machines/advice.ts';
import type { Beside } from '../../../machines/advice.ts';
import type { AnswerId, Answers } from '../../../machines/flow.ts';
import type { LagrumId, OutcomeId, QuestionId } from '../../../machines/ids.gen.ts';
import { answersTo } from '../../../machines/graph.ts';
import { flows } from '../../../machines/index.ts';
import type { FlowId } from '../../../machines/index.ts';
import { localOffer } from '../../../machines/local.ts';
import { continues } from '../../../machines/continues.ts';
import { answersOf, replay } from '../../../machines/replay.ts';
import type { Content } from '../compiler/compile.ts';

/** The road that the answers lead to, and everything beside it. */
export interface Decided extends Beside {
  readonly utfall: OutcomeId;
  readonly insatser: readonly string[];
  /** The local teams, asked for by name, that do not take this on. */
  readonly inte: readonly string[];
  /** Where the reader's own question goes on; absent where it has been answered. */
  readonly vidare?: QuestionId;
  readonly lagrum: readonly LagrumId[];
  readonly steg: readonly { readonly fraga: QuestionId; readonly svar: AnswerId }[];
}

/** The question that is still to be answered. */
export interface Asked {
  readonly nasta: QuestionId;
  readonly alternativ: readonly AnswerId[];
}

/** What is wrong with the request, in Swedish. */
export interface Refused {
  readonly fel: string;
}

/** A request that has been found to be one. */
interface Request {
  readonly flode: FlowId;
  readonly kommun?: string;
  readonly omrade?: string;
  readonly svar?: Answers;
}
const keys: readonly string[] = ['flode', 'kommun', 'omrade', 'svar'] satisfies (keyof Request)[];

/** Answers one line of text. */
export function decideLine(content: Content, line: string): Decided | Asked | Refused {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return { fel: `Raden är inte JSON: ${shown(line)}.` };
  }
  return decide(content, request);
}

/** Answers one request, whatever it is. */
export function decide(content: Content, request: unknown): Decided | Asked | Refused {
  const fel = isObject(request) ? faultIn(content, request) : `Raden är inte ett JSON-objekt: ${shown(request)}.`;
  return fel === undefined ? follow(content, request as Request) : { fel };
}

function follow(
  { questions, roads, parents, municipalities }: Content,
  { flode, kommun = 'sverige', omrade, svar = {} }: Request,
): Decided | Asked {
  const { page, steps, outcome } = replay(flows[flode], svar);
  if (!outcome)
    return {
      nasta: page as QuestionId,
      alternativ: (flode === 'personal' ? questions : parents['sv']!.questions)[page as QuestionId].svar.map(({ id }) => id),
    };

  // Answers off the path are known but were never asked for: nothing local may rest on them.
  const answers = answersOf(steps);
  const { fits, not } = localOffer(municipalities[kommun]!, omrade, outcome, answers);
  const on = continues(flows[flode], outcome, answers);
  return {
    utfall: outcome,
    insatser: fits.map(({ id }) => id),
    inte: not.map(({ id }) => id),
    ...adviceBeside(outcome, answers),
    ...(on && { vidare: on.question }),
    lagrum: [...new Set([...{ ...roads, ...parents['sv']!.roads }[outcome].lagrum, ...steps.flatMap(({ because }) => because)])],
    steg: steps.map(({ question, answer }) => ({ fraga: question, svar: answer })),
  };
}

function faultIn({ municipalities }: Content, request: Readonly<Record<string, unknown>>): string | undefined {
  const stranger = Object.keys(request).find((key) => !keys.includes(key));
  if (stranger !== undefined) return `Nyckeln ${shown(stranger)} är okänd. Nycklarna är ${keys.join(', ')}.`;

  const { flode, kommun, omrade, svar = {} } = request;
  if (flode === undefined) return `Nyckeln ”flode” saknas. Flödena är ${Object.keys(flows).join(', ')}.`;
  if (!isKeyOf(flows, flode)) return `Flödet ${shown(flode)} finns inte. Flödena är ${Object.keys(flows).join(', ')}.`;
  if (kommun === undefined && omrade !== undefined) return `Området ${shown(omrade)} står utan kommun.`;
  if (kommun !== undefined) {
    if (!isKeyOf(municipalities, kommun)) return `Kommunen ${shown(kommun)} finns inte.`;
    const { namn, omraden } = municipalities[kommun]!;
    if (omrade !== undefined && !omraden.some(({ id }) => id === omrade)) return `Området ${shown(omrade)} finns inte i ${namn}.`;
  }
  if (!isObject(svar)) return `Svaren (svar) är inte ett JSON-objekt: ${shown(svar)}.`;
  return faultInAnswers(flode, svar);
}

function faultInAnswers(flode: FlowId, svar: Readonly<Record<string, unknown>>): string | undefined {
  for (const [question, answer] of Object.entries(svar)) {
    const answers = answersTo(flows[flode], question);
    if (!answers) return `Frågan ${shown(question)} finns inte i flödet ”${flode}”.`;
    if (!answers.some((known) => known === answer))
      return `Svaret ${shown(answer)} finns inte på frågan ”${question}”. Svaren är ${answers.join(', ')}.`;
  }
  return undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Own keys only: `constructor` is no municipality.
const isKeyOf = <T extends object>(object: T, value: unknown): value is keyof T & string =>
  typeof value === 'string' && Object.hasOwn(object, value);

/** A faulty value in a message. Never unfolded: it can be as deep and as long as a line can be. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `”${value.length > 80 ? `${value.slice(0, 80)}…` : value}”`;
  if (Array.isArray(value)) return '(en lista)';
  return isObject(value) ? '(ett objekt)' : String(value);
}
