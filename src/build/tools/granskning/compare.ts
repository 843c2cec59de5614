import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folderAt } from '../../compiler/folder.ts';
import type { Folder } from '../../compiler/folder.ts';
import type { AtRef } from './at-ref.ts';
import type { Changes } from './changes-part.ts';
import { machinesAt, machinesHere } from './machines-at.ts';
import { namesIn } from './names.ts';
import { outcomeChanges } from './outcome-changes.ts';
import { Refusal } from './refusal.ts';
import { textChanges } from './text-changes.ts';

/** What has changed from a version to the texts in `now` and the machines here. */
export async function changesSince(ref: string, { folder, commit, day }: AtRef, now: Folder): Promise<Changes> {
  const content = join(folder, 'content');
  if (!existsSync(content))
    throw new Refusal(`Versionen ”${ref}” har ingen mapp content/, så det finns inget att jämföra med. Välj en senare version.`);
  const then = folderAt(content);
  return {
    ref,
    commit,
    day,
    flows: await flowsOrWhyNot(folder),
    texts: textChanges(then, now),
    names: namesIn(now, then),
  };
}

// The texts are worth reading also where the machines cannot be.
async function flowsOrWhyNot(folder: string): Promise<Changes['flows']> {
  try {
    return outcomeChanges(await machinesAt(folder), machinesHere);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
