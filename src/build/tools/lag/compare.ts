import { lagrumIn, pathOf, textsIn } from '../../compiler/changes.ts';
import { firstDifference, wordingsById } from '../../compiler/check-law.ts';
import { editionsOf } from '../../compiler/editions.ts';
import type { ContentFile, ContentFiles } from '../../compiler/files.ts';
import { quotes } from '../../compiler/markdown.ts';
import type { IsoDate } from '../../../content/types.ts';
import { sectionsIn } from './statutes.ts';
import type { StatuteSection } from './statutes.ts';

/** What newer statute texts say of a quotation or of a wording nobody has read. */
export interface Finding {
  readonly lagrum: string;
  readonly file: string;
  readonly how:
    /** The words are others now: where they part. */
    | { readonly kind: 'andrat'; readonly difference: string }
    /** The same words stand in another section. */
    | { readonly kind: 'flyttat'; readonly to: string }
    /** The words stand only in a wording that ends on a day. */
    | { readonly kind: 'upphor'; readonly on: IsoDate }
    /** There is no such section. */
    | { readonly kind: 'borta' }
    /** The section is there to be read. */
    | { readonly kind: 'gar-att-lasa'; readonly section: string };
  /** The texts that rest on the provision, by their place under the language. */
  readonly texts: readonly string[];
}

/** What comparing with a folder of statutes gave: how many quotations are as before, what is not, and which statutes were not there. */
export interface Comparison {
  readonly same: number;
  readonly findings: readonly Finding[];
  readonly absent: readonly string[];
}

/** Compares every wording that holds today or later with newer statute texts in a folder. */
export function compareWith(files: ContentFiles, folder: string, today: IsoDate): Comparison {
  const known = new Map<string, readonly StatuteSection[] | undefined>();
  const sectionsOf = (statute: string) => {
    if (!known.has(statute)) known.set(statute, sectionsIn(folder, statute));
    return known.get(statute);
  };
  const resting = textsByLagrum(files);
  const findings: Finding[] = [];
  let same = 0;
  for (const [id, wordings] of wordingsById(files)) {
    const statute = wordings.find(({ data }) => data.text)?.data.text;
    const sections = statute && sectionsOf(statute);
    if (!sections) continue;
    for (const wording of wordings.filter(({ data }) => !data['galler-till'] || data['galler-till'] > today)) {
      const told = findingsFor(wording, sections);
      findings.push(...told.map((how) => ({ lagrum: id, file: wording.file, how, texts: resting.get(id) ?? [] })));
      if (told.length === 0 && wording.data.lydelse !== 'ej-last') same += 1;
    }
  }
  return { same, findings, absent: [...known].flatMap(([statute, sections]) => (sections ? [] : [statute])) };
}

function findingsFor({ body, data }: ContentFile<'lagrum'>, sections: readonly StatuteSection[]): readonly Finding['how'][] {
  const own = sections.filter(({ name }) => name === data.paragraf);
  if (data.lydelse === 'ej-last') {
    // An older wording of it is no news.
    const newer = own.find(({ from }) => from === data['galler-fran']);
    return newer ? [{ kind: 'gar-att-lasa', section: newer.name }] : [];
  }
  if (!data.text || !data.paragraf) return [];
  if (own.length === 0) return [{ kind: 'borta' }];
  const told = quotes(body).quoted.flatMap((quote): readonly Finding['how'][] => {
    const holding = own.filter(({ text }) => text.includes(quote));
    if (holding.some(({ until }) => !until || until === data['galler-till'])) return [];
    // Which day our own wording ends is told by its transition rules, not by the day in the margin: the next wording is ours already.
    if (holding.length > 0) return data['galler-till'] ? [] : [{ kind: 'upphor', on: holding[0]!.until! }];
    const moved = sections.find(({ text }) => text.includes(quote));
    if (moved) return [{ kind: 'flyttat', to: moved.name }];
    return [{ kind: 'andrat', difference: firstDifference(quote, own.at(-1)!.text) }];
  });
  // One passage is enough to know that a section is another.
  return told.slice(0, 1);
}

function textsByLagrum(files: ContentFiles): ReadonlyMap<string, readonly string[]> {
  const byId = new Map<string, Set<string>>();
  for (const file of textsIn(files).filter(({ language }) => language === 'sv'))
    for (const edition of editionsOf(file as ContentFile))
      for (const id of lagrumIn(edition)) byId.set(id, (byId.get(id) ?? new Set()).add(pathOf(file)));
  return new Map([...byId].map(([id, paths]) => [id, [...paths]]));
}
