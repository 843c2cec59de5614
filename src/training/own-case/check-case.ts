import type { RoadId } from '../../../machines/ids.gen.ts';
import type { LayerEntry } from '../../content/parts.ts';
import type { TrainingCase } from '../../content/training.ts';
import type { IsoDate, Municipality } from '../../content/types.ts';
import { checkLine, checkParts } from '../../content/case/check-texts.ts';
import { checkRun, checkServices } from '../../content/case/check-run.ts';
import { factsOf, linesOf } from '../../content/case/facts.ts';
import type { CaseFacts, Tell } from '../../content/case/facts.ts';
import { FormFault } from '../../content/case/faults.ts';
import type { CaseFault } from '../../content/case/faults.ts';
import { parseCase } from '../../content/case/parse-case.ts';
import type { ParsedCase } from '../../content/case/parse-case.ts';
import { lineHtml, mentioned, pointsOf, textHtml, wordsOf } from '../../content/case/text.ts';
import type { TargetOf } from '../../content/case/text.ts';

/** What a case may refer to, and how to get what a municipality has. */
export interface Known {
  readonly targetOf: TargetOf;
  readonly roads: ReadonlySet<string>;
  /** The day that the case is read on. */
  readonly today: IsoDate;
  readonly sources: ReadonlySet<string>;
  readonly places: readonly Pick<LayerEntry, 'id' | 'namn' | 'omraden'>[];
  /** A municipality's layer, the national one for none; nothing when it cannot be had now. */
  readonly layerOf: (kommun: string | undefined) => Promise<Municipality | undefined>;
}

/** A case that has passed, or everything that is wrong with the file. */
export type Checked =
  | {
      readonly case: TrainingCase;
      /** False when the municipality's layer could not be had to compare with. */ readonly servicesChecked: boolean;
    }
  | { readonly faults: readonly CaseFault[] };

/** Checks a file from the device as strictly as the build checks the cases in content/. It is never run, kept or sent. */
export async function checkCase(bytes: Uint8Array, known: Known): Promise<Checked> {
  const faults: CaseFault[] = [];
  try {
    const parsed = parseCase(bytes);
    const tell: Tell = (path, fel, ord = {}) => faults.push({ rad: lineAt(parsed, path), fel, ord });
    const facts = factsOf(parsed, tell);
    faults.push(...checkParts(parsed));
    checkMentions(parsed, faults, known);
    if (!facts) return { faults };
    checkReferences(facts, tell, known);
    faults.push(...linesOf(facts).flatMap(([path, text]) => checkLine(text, lineAt(parsed, path)) ?? []));
    const layer = checkRun(facts, tell) && faults.length === 0 ? await known.layerOf(facts.kommun) : undefined;
    if (layer) checkServices(facts, layer, tell);
    return faults.length > 0 ? { faults } : { case: made(facts, parsed, layer, known), servicesChecked: layer !== undefined };
  } catch (error) {
    if (error instanceof FormFault) return { faults: [error.fault] };
    throw error;
  }
}

// A key that is missing has no line of its own: the one it should stand under has.
function lineAt({ lines }: ParsedCase, path: string): number {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) if (lines.has(at)) return lines.get(at)!;
  return 1;
}

function checkMentions({ parts }: ParsedCase, faults: CaseFault[], known: Known) {
  for (const { text, textRad } of parts)
    for (const { id, line } of mentioned(text))
      if (known.targetOf(id) === undefined) faults.push({ rad: textRad + line, fel: 'utb.eget.okand-lank', ord: { id: id.slice(0, 60) } });
}

function checkReferences(facts: CaseFacts, tell: Tell, { roads, places, sources, targetOf }: Known) {
  facts.godtagbara?.forEach(({ utfall }, index) => {
    if (!roads.has(utfall) || utfall === facts.utfall) tell(`godtagbara.${index}.utfall`, 'utb.eget.okand-vag', { utfall });
  });
  if (!roads.has(facts.utfall)) tell('utfall', 'utb.eget.okand-vag', { utfall: facts.utfall });
  facts.kallor?.forEach(({ kalla }, index) => {
    if (!sources.has(kalla)) tell(`kallor.${index}.kalla`, 'utb.eget.okand-kalla', { kalla });
  });
  const place = places.find(({ id }) => id === facts.kommun);
  if (facts.kommun && !place) tell('kommun', 'utb.eget.okand-kommun', { kommun: facts.kommun });
  if (facts.omrade && !place?.omraden.some(({ id }) => id === facts.omrade))
    tell('omrade', 'utb.eget.okant-omrade', { omrade: facts.omrade });
  for (const [path, text] of linesOf(facts))
    for (const { id } of mentioned(text)) if (targetOf(id) === undefined) tell(path, 'utb.eget.okand-lank', { id });
}

function made(facts: CaseFacts, { parts }: ParsedCase, layer: Municipality | undefined, { targetOf, places, today }: Known): TrainingCase {
  const place = places.find(({ id }) => id === facts.kommun);
  const area = place?.omraden.find(({ id }) => id === facts.omrade)?.namn;
  const [berattelse, prata, ledare] = parts.map(({ text }) => textHtml(text, targetOf, today));
  const because = <T extends { readonly varfor: string }>(item: T) => ({ ...item, varfor: lineHtml(item.varfor, targetOf) });
  return {
    id: facts.id,
    titel: facts.titel,
    tema: facts.tema as TrainingCase['tema'],
    svarighet: facts.svarighet,
    minuter: facts.minuter,
    kommun: facts.kommun,
    omrade: facts.omrade,
    plats: place && [place.namn, area].filter(Boolean).join(' · '),
    svar: facts.svar,
    utfall: facts.utfall as RoadId,
    insatser: facts.insatser.map((id) => ({ id, titel: layer?.insatser.find((entry) => entry.id === id)?.titel ?? id })),
    godtagbara: (facts.godtagbara ?? []).map((item) => ({
      ...because(item),
      words: wordsOf(item.varfor, targetOf),
    })) as unknown as TrainingCase['godtagbara'],
    fallor: facts.fallor.map(because) as unknown as TrainingCase['fallor'],
    provar: facts.provar ?? [],
    lag: facts.lag ?? [],
    version: facts.version,
    utgava: {},
    // The build works out what a change in the law touches, for the texts that it has.
    andringar: [],
    gallerFran: facts['galler-fran'],
    gallerTill: facts['galler-till'],
    granskad: facts.granskad,
    jurist: facts.jurist ?? [],
    kallor: facts.kallor ?? [],
    berattelse: berattelse!,
    prata: prata!,
    points: pointsOf(parts[1]!.text, targetOf, today),
    ledare: ledare!,
  };
}
