import { judgeLayer } from '../../content/layer/judge-layer.ts';
import type { Fault } from './faults.ts';
import type { ContentFiles } from './files.ts';
import { asFault, readingOf } from './layer-files.ts';

/** Every local layer: a municipality of the register, with outcomes, conditions and areas that exist, a text for each entry, and cases that hold. */
export function checkMunicipalities(files: ContentFiles, faults: Fault[]): void {
  const answers = new Map(
    files
      .of('fragor')
      .filter(({ flow }) => flow === 'personal')
      .map(({ id, data }) => [id, new Set(data.svar.map((answer) => answer.id))]),
  );
  const roads = files.ids('utfall');
  // Also one whose own file is at fault, which is told there.
  const questions = new Set(files.listed('fragor').flatMap(({ id, flow }) => (flow === 'personal' ? [id] : [])));
  const answersTo = (question: string) => (questions.has(question) ? (answers.get(question) ?? 'unread') : undefined);
  for (const layer of files.of('kommuner'))
    for (const fault of judgeLayer(readingOf(layer), { roads, answersTo, register: files.register }))
      faults.push(asFault(layer.file, fault, files.strings));
}
