import { FormFault } from '../case/faults.ts';
import { parseCaseText, textOf } from '../case/parse-case.ts';
import type { ParsedCase } from '../case/parse-case.ts';
import { tellIn } from './faults.ts';
import type { LayerFault, Tell } from './faults.ts';
import { leftToFill } from './left-to-fill.ts';
import { factsOf } from './shape.ts';
import type { LayerFacts } from './shape.ts';

/** A municipality's file as far as it can be judged by itself, and how a fault in it gets its line. */
export interface ReadLayer {
  /** Nothing when the form or the shape is wrong. */
  readonly facts: LayerFacts | undefined;
  readonly parts: ParsedCase['parts'];
  readonly faults: readonly LayerFault[];
  /** The line that a key stands on. */
  readonly lineOf: (key: string) => number;
}

const unread = { facts: undefined, parts: [], lineOf: () => 0 } as const;

/** What the name of a file says: `1280-malmo.md` is code 1280 and id malmo. Anything else is an id as it stands. */
export function namedBy(fileName: string): { readonly id: string; readonly kod: string | undefined } {
  const [, kod, id = fileName] = /^(?:(\d+)-)?(.+)\.md$/.exec(fileName) ?? [];
  return { id, kod };
}

/** Reads a file from the device. Never throws: what is wrong with the bytes is a fault like any other. */
export function readLayerBytes(bytes: Uint8Array, fileName: string): ReadLayer {
  try {
    return readLayer(textOf(bytes), fileName);
  } catch (error) {
    if (error instanceof FormFault) return { ...unread, faults: [asLayerFault(error)] };
    throw error;
  }
}

/** Reads a municipality's file: what is left to fill in, its form, its shape, and that it bears its own name. For the build and the browser alike. */
export function readLayer(text: string, fileName: string): ReadLayer {
  const faults: LayerFault[] = leftToFill(text).map(({ rad, vad }) => ({
    key: `rad ${rad}`,
    rad,
    fel: 'kvar',
    gor: 'fyll-i',
    ord: { vad },
  }));
  let parsed: ParsedCase;
  try {
    parsed = parseCaseText(text);
  } catch (error) {
    if (!(error instanceof FormFault)) throw error;
    faults.push(asLayerFault(error));
    return { ...unread, faults };
  }
  const lineOf = linesIn(parsed, text);
  const tell = tellIn(faults, lineOf);
  const facts = factsOf(parsed.data, tell);
  if (facts) checkName(facts, namedBy(fileName), tell);
  return { facts, parts: parsed.parts, faults, lineOf };
}

function checkName(facts: LayerFacts, { id, kod }: ReturnType<typeof namedBy>, tell: Tell) {
  const fil = `${facts.kod ? `${facts.kod}-` : ''}${facts.id}.md`;
  if (facts.id !== id) tell('id', 'fel-filnamn', 'lika', { id: facts.id, namn: id, fil });
  // The layer for the whole country is the only one without a code.
  if (facts.kod !== kod || !(kod || id === 'sverige')) tell('kod', 'fel-kod', 'filnamn');
}

const form = /^utb\.eget\.fel-(.+)$/;

function asLayerFault({ fault: { rad, fel, ord = {} } }: FormFault): LayerFault {
  const what = form.exec(fel)![1] as LayerFault['fel'];
  return { key: rad > 0 ? `rad ${rad}` : '', rad, fel: what, gor: remedies[what] ?? 'form', ord };
}

// What to do where more can be said than where the form is described.
const remedies: Partial<Record<LayerFault['fel'], LayerFault['gor']>> = {
  faktaruta: 'streck',
  dolt: 'mellanslag',
  indrag: 'mellanslag',
  kolon: 'citattecken',
  varde: 'citattecken',
  tecken: 'citattecken',
  citat: 'bada-citattecken',
};

function linesIn({ lines, parts }: ParsedCase, text: string): (key: string) => number {
  const headings = new Map([...parts].reverse().map(({ heading, rad }) => [`## ${heading}`, rad]));
  const lineAt = (index: number) => text.slice(0, index).split('\n').length;
  return (key) => {
    if (key.startsWith('## ')) return headings.get(key) ?? 0;
    if (key.startsWith('[[')) return lineAt(text.indexOf(key));
    // A key that is missing has no line of its own: the one it should stand under has.
    for (let at = key; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) if (lines.has(at)) return lines.get(at)!;
    return 1;
  };
}
