import { flows } from '../../../machines/index.ts';
import { answersTo, pagesOf, waysFrom } from '../../../machines/graph.ts';
import { groundsOfDuties } from '../../../machines/duties.ts';
import { disclosures } from '../../../machines/secrecy.ts';
import { disclosuresOn, secrecyActInIndependentSchools } from '../../../machines/secrecy-on.ts';
import type { Fault } from './faults.ts';
import type { ContentFiles, Listed } from './files.ts';

/** The provisions that the machines rest on. */
export const groundsInMachines = (): ReadonlySet<string> =>
  new Set([
    ...Object.values(flows)
      .flatMap((flow) => pagesOf(flow).flatMap((page) => [...waysFrom(flow, page).values()].flat()))
      .flatMap(({ because }) => because),
    ...groundsOfDuties,
    ...disclosures.flatMap(({ grounds }) => grounds),
    ...disclosuresOn(secrecyActInIndependentSchools).flatMap(({ grounds }) => grounds),
  ]);

/** The texts that the machines lead to: where each of them stands. */
export const pagesInMachines = (): readonly Listed[] =>
  Object.entries(flows).flatMap(([flow, machine]) =>
    pagesOf(machine).map((page): Listed => {
      const [folder, kind] = answersTo(machine, page)
        ? (['fragor', 'fragor'] as const)
        : (['utfall', flow === 'foralder' ? 'foraldravagar' : 'utfall'] as const);
      return { kind, id: page, file: `sv/${flow}/${folder}/${page}.md`, flow, language: 'sv' };
    }),
  );

/** Content and machines have the same questions, answers and outcomes, flow by flow. */
export function checkFlows(files: ContentFiles, faults: Fault[]): void {
  for (const { file, flow } of (['fragor', 'utfall', 'rad', 'tidslinjer'] as const).flatMap(files.listed))
    if (flow && !(flow in flows))
      faults.push({ file, message: `Det finns inget flöde ”${flow}”.`, remedy: `Flödena är ${Object.keys(flows).join(', ')}.` });

  for (const [id, flow] of Object.entries(flows)) {
    const inFlow = new Set<string>(pagesOf(flow));
    const questions = files.of('fragor').filter((file) => file.flow === id);
    const pages = [...files.listed('fragor'), ...files.listed('utfall'), ...files.listed('foraldravagar')].filter(
      (file) => file.flow === id,
    );

    for (const { file, id: page } of pages)
      if (!inFlow.has(page))
        faults.push({ file, message: `Inget i machines/ leder hit (${id}).`, remedy: 'Lägg till vägen i maskinen, eller ta bort filen.' });

    for (const { file, id: page, data } of questions) {
      const asked: readonly string[] = answersTo(flow, page) ?? [];
      const answered = data.svar.map((answer) => answer.id);
      for (const answer of asked)
        if (!answered.includes(answer))
          faults.push({ file, key: 'svar', message: `Svaret ”${answer}” saknar text.`, remedy: 'Lägg till svaret.' });
      if (inFlow.has(page))
        for (const answer of answered)
          if (!asked.includes(answer))
            faults.push({
              file,
              key: 'svar',
              message: `Svaret ”${answer}” leder ingenstans.`,
              remedy: `Säg i machines/${id}/ vart det leder.`,
            });
      if (new Set(answered).size < answered.length)
        faults.push({ file, key: 'svar', message: 'Ett svar står två gånger.', remedy: 'Ta bort det ena.' });
    }
  }
}
