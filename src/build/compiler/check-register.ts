import type { Fault } from './faults.ts';
import type { ContentFile, ContentFiles } from './files.ts';
import { didYouMean, meant, registerFile } from './register.ts';
import type { Municipal } from './register.ts';

/** Every local layer is a municipality in the register, under its own code, name and id. */
export function checkRegister(files: ContentFiles, faults: Fault[]): void {
  // A register that cannot be read is one fault, and not one more for each layer.
  if (files.register.length === 0) return;
  for (const layer of files.of('kommuner')) checkLayer(layer, files.register, faults);
}

function checkLayer({ file, data: { id, kod, namn } }: ContentFile<'kommuner'>, register: readonly Municipal[], faults: Fault[]) {
  const fault = (key: string, message: string, remedy: string) => faults.push({ file, key, message, remedy });
  // The layer for the whole country; any other without a code has been told of when its file was read.
  if (kod === undefined) return;
  const municipality = register.find((one) => one.kod === kod);
  const guess = () => didYouMean(meant(register, { kod, namn }));

  if (!municipality) fault('kod', `Ingen kommun har koden ${kod}.`, guess() || `Alla koder står i content/${registerFile}.`);
  else if (namn !== municipality.namn)
    fault(
      'namn',
      `Koden ${kod} är ${municipality.namn} i kommunregistret, inte ${namn}.`,
      `Skriv namn: ${municipality.namn}, eller rätta koden. ${guess()}`.trim(),
    );
  else if (id !== municipality.id)
    fault(
      'id',
      `Id:t för ${namn} är ”${municipality.id}”, kommunens namn i a–z.`,
      `Skriv id: ${municipality.id} och döp filen till ${kod}-${municipality.id}.md.`,
    );
}
