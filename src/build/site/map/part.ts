import type { FlowId } from '../../../../machines/index.ts';
import { flows } from '../../../../machines/index.ts';
import { mapOf } from '../../../../machines/map.ts';
import { asOf } from '../../../content/as-of.ts';
import type { Drawings } from '../../../content/map.ts';
import type { IsoDate, Question } from '../../../content/types.ts';
import type { Content } from '../../compiler/compile.ts';
import { ContentError } from '../../compiler/faults.ts';
import type { Fault } from '../../compiler/faults.ts';
import { drawingsOf } from './draw.ts';

/** Where the words that only the map needs stand: what its sections are called, and how a word too wide for a box is divided. */
const file = 'sv/ui.yaml';
const hyphensKey = 'karta.avstava';

const made = new WeakMap<Content, Map<FlowId, Promise<Drawings>>>();

/** The maps of a flow, drawn once for one content. Rejects with a ContentError when a section has no name or a word does not fit. */
export function mapPart(id: FlowId, all: Content, day: IsoDate): Promise<Drawings> {
  const known = made.get(all) ?? new Map<FlowId, Promise<Drawings>>();
  made.set(all, known);
  const drawing = known.get(id) ?? draw(id, all, day);
  known.set(id, drawing);
  return drawing;
}

async function draw(id: FlowId, all: Content, day: IsoDate): Promise<Drawings> {
  const faults: Fault[] = mapOf(flows[id]).sections.flatMap(({ id: section }) => unnamed(`kartdel.${id}.${section}`, all));
  const wide = new Set<string>();
  const parents = all.parents['sv']!;
  const questions: Readonly<Record<string, Question>> = id === 'personal' ? all.questions : parents.questions;
  const roads: Readonly<Record<string, { readonly namn: string }>> = id === 'personal' ? all.roads : parents.roads;
  const drawings = await drawingsOf(flows[id], {
    question: (page) => {
      const { kort, titel, svar } = asOf(questions[page]!, day);
      return { kort, titel, answer: (answer) => svar.find((one) => one.id === answer)!.text };
    },
    outcome: (page) => asOf(roads[page]!.namn, day),
    hyphens: (all.strings[hyphensKey] ?? '').split(' '),
    many: (count) => all.strings['karta.antal-svar']!.replace('{{antal}}', String(count)),
    tooWide: (word) => wide.add(word),
  });
  for (const word of wide)
    faults.push({
      file,
      key: hyphensKey,
      message: `Ordet ”${word}” är bredare än sin ruta på kartan.`,
      remedy: `Skriv här var det får delas, med bindestreck, till exempel ”social-tjänst”.`,
    });
  if (faults.length > 0) throw new ContentError(faults);
  return drawings;
}

const unnamed = (key: string, { strings }: Content): readonly Fault[] =>
  strings[key] ? [] : [{ file, key, message: 'Delen av samtalet saknar namn på kartan.', remedy: 'Skriv vad den ska heta.' }];
