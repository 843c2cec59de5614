import { flows } from '../../../../machines/index.ts';
import type { FlowId } from '../../../../machines/index.ts';
import { layerFileName, municipalValues } from '../../../content/layer/template.ts';
import { slug } from '../../../content/register.ts';
import { nearest } from '../../../content/nearest.ts';
import type { Municipal } from '../../compiler/register.ts';
import { whichMunicipality } from './municipality.ts';
import type { Refusal } from './refusal.ts';
import { lagrumSteps, municipalitySteps, outcomeSteps, questionSteps } from './steps.ts';

/** A file to write out of a template, and what its editor does next. */
export interface Plan {
  /** Path under content/. */
  readonly file: string;
  /** File in content/mallar/. */
  readonly template: string;
  /** What stands for each `<key>` in the template. */
  readonly values: Readonly<Record<string, string>>;
  readonly steps: readonly string[];
}

/** How the command is written. */
export const usage = `Skriv vad du vill lägga till:
  npm run content:new -- kommun <kod eller namn>
  npm run content:new -- fraga <flöde> <id>
  npm run content:new -- utfall <flöde> <id>
  npm run content:new -- lagrum <id> <gäller-från>`;

/** What is known when a plan is made. */
export interface Known {
  readonly register: readonly Municipal[];
  readonly today: string;
}

// Staff get steps, parents what they can do and what the school does meanwhile.
const outcomeTemplates: Readonly<Record<FlowId, string>> = { personal: 'utfall.md', foralder: 'utfall-foralder.md' };

const kinds: Readonly<Record<string, (args: readonly string[], known: Known) => Plan | Refusal>> = {
  kommun: (args, { register, today }) => {
    const found = whichMunicipality(args.join(' '), register);
    if ('fel' in found) return found;
    return {
      file: `kommuner/${layerFileName(found)}`,
      template: 'kommun.md',
      values: municipalValues(found, today),
      steps: municipalitySteps,
    };
  },
  fraga: (args, { today }) => inFlow('fragor', () => 'fraga.md', args, today, questionSteps),
  utfall: (args, { today }) => inFlow('utfall', (flow) => outcomeTemplates[flow], args, today, outcomeSteps),
  lagrum: ([id = '', date = ''], { today }) => {
    const wrong = wrongId(id);
    if (wrong) return wrong;
    if (!isDate(date)) return { fel: `”${date}” är inget datum. Skriv dagen då lydelsen började gälla, till exempel 2026-01-15.` };
    return {
      file: `lagrum/${id}/${date}.md`,
      template: 'lagrum.md',
      values: { id, fran: date, datum: today },
      steps: lagrumSteps(id, date),
    };
  },
};

/** What the words after the command ask for. */
export function planFor([kind = '', ...args]: readonly string[], known: Known): Plan | Refusal {
  const plan = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (plan && args.length > 0) return plan(args, known);
  const [guess] = nearest(kind, Object.keys(kinds), (one) => [one]);
  return {
    fel: [kind && !plan && `”${kind}” går inte att lägga till.${guess ? ` Menade du ${guess}?` : ''}`, usage].filter(Boolean).join('\n\n'),
  };
}

function inFlow(
  folder: string,
  template: (flow: FlowId) => string,
  [flow = '', id = '']: readonly string[],
  today: string,
  steps: (flow: string, id: string) => readonly string[],
): Plan | Refusal {
  if (!Object.hasOwn(flows, flow)) {
    const [guess] = nearest(flow, Object.keys(flows), (one) => [one]);
    return { fel: `Det finns inget flöde ”${flow}”. ${guess ? `Menade du ${guess}?` : `Flödena är ${Object.keys(flows).join(', ')}.`}` };
  }
  return (
    wrongId(id) ?? {
      file: `sv/${flow}/${folder}/${id}.md`,
      template: template(flow as FlowId),
      values: { id, datum: today },
      steps: steps(flow, id),
    }
  );
}

function wrongId(id: string): Refusal | undefined {
  if (id && id === slug(id)) return undefined;
  const guess = slug(id);
  return { fel: `”${id}” är inget id. Ett id består av a–z, 0–9 och enkla bindestreck.${guess ? ` Menade du ${guess}?` : ''}` };
}

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON() === `${text}T00:00:00.000Z`;
