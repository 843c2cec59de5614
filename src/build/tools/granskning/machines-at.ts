import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { adviceBeside } from '../../../../machines/advice.ts';
import type { Beside } from '../../../../machines/advice.ts';
import type { Answers, Flow, PageId } from '../../../../machines/flow.ts';
import { flows } from '../../../../machines/index.ts';
import { Refusal } from './refusal.ts';

/** The machines of a version: its conversations by id, and what advice stands beside an outcome of the staff's. */
export interface Machines {
  readonly flows: Readonly<Record<string, Flow>>;
  readonly beside?: ((outcome: PageId, answers: Answers) => Beside) | undefined;
}

/** The machines as they are here. */
export const machinesHere: Machines = { flows, beside: adviceBeside as Machines['beside'] };

/**
 * The machines of a version in a folder. They are read with today's reading of the graph, so what is compared is what follows from the
 * answers and not how it is written. Throws a `Refusal` when the version has no machines, or they cannot be loaded.
 */
export async function machinesAt(folder: string): Promise<Machines> {
  const index = join(folder, 'machines/index.ts');
  if (!existsSync(index))
    throw new Refusal('Versionen har inga maskiner (machines/index.ts saknas), så vägarna går inte att jämföra. Texterna är jämförda.');
  try {
    const { flows: there } = (await import(/* @vite-ignore */ pathToFileURL(index).href)) as { flows: Machines['flows'] };
    const advice = join(folder, 'machines/advice.ts');
    const { adviceBeside: beside } = existsSync(advice)
      ? ((await import(/* @vite-ignore */ pathToFileURL(advice).href)) as { adviceBeside?: Machines['beside'] })
      : {};
    return { flows: there, beside };
  } catch (error) {
    throw new Refusal(
      `Versionens maskiner går inte att läsa (${told(error)}), så vägarna går inte att jämföra. Texterna är jämförda. Checka ut versionen och kör npm ci där för att se felet.`,
    );
  }
}

// Whoever transforms the code says in the first line that something failed, and in the next ones what.
const told = (error: unknown) =>
  (error as Error).message
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 3)
    .join(' ')
    .slice(0, 300);
