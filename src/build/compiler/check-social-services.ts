import { ahead } from '../../../machines/ahead.ts';
import { flows } from '../../../machines/index.ts';
import { answersOf, replay } from '../../../machines/replay.ts';
import type { Fault } from './faults.ts';
import type { ContentFiles } from './files.ts';

/** Every text for social services belongs to an outcome that they reach. */
export function checkSocialServices(files: ContentFiles, faults: Fault[]): void {
  const reached = outcomesOfSocialServices();
  for (const { file, id } of files.listed('socialtjanst'))
    if (!files.ids('utfall').has(id))
      faults.push({
        file,
        message: `Vägen ”${id}” finns inte.`,
        remedy: 'Döp filen efter en väg i utfall/, eller skriv vägen först.',
      });
    else if (!reached.has(id))
      faults.push({
        file,
        message: 'Den som arbetar på socialtjänsten kommer aldrig till den här vägen.',
        remedy: 'Ta bort filen, eller låt maskinen leda dit när roll är socialtjanst.',
      });
}

/** The outcomes of the runs in which the reader works at social services. */
export function outcomesOfSocialServices(): ReadonlySet<string> {
  // What is not asked on their way is passed over.
  const { page, steps } = replay(flows.personal, { arende: 'sekretess', misstanke: 'nej', roll: 'socialtjanst' });
  return ahead(flows.personal, page, answersOf(steps)).outcomes;
}
