import type { Fault } from './faults.ts';
import { roadFiles } from './files.ts';
import type { ContentFile, ContentFiles, RoadKind } from './files.ts';
import { once } from './remembered.ts';
import { sayTo } from './say-to.ts';

const most = { answer: 25, say: 30 } as const;

/** How much of the sentence to say must stand in one of the quotes it is chosen from. */
const least = 0.6;

/** The first lines of a result: short, each reached by somebody, and on questions and answers that there are. */
export function checkAnswerLines(files: ContentFiles, faults: Fault[]): void {
  const asked = new Map(
    files
      .of('fragor')
      .filter(({ flow }) => flow === 'personal')
      .map(({ id, data }) => [id, data.svar.map((answer) => answer.id)]),
  );

  // A question that could not be read has been told of already.
  const listed = new Set(files.listed('fragor').flatMap(({ id, flow }) => (flow === 'personal' ? [id] : [])));

  for (const road of roadFiles(files)) {
    const { file, data } = road;
    const fault = (key: string, message: string, remedy: string) => faults.push({ file, key, message, remedy });
    const lines = data['svar-pa-fragan'];
    lines.forEach(({ om = {}, text, fran, till }, index) => {
      const at = `svar-pa-fragan.${index}`;
      for (const [question, answers] of Object.entries(om)) {
        const offered = asked.get(question);
        if (!listed.has(question))
          fault(`${at}.om.${question}`, `Frågan ”${question}” finns inte.`, 'Skriv id:t på en fråga till personalen.');
        for (const answer of answers)
          if (offered && !offered.includes(answer))
            fault(
              `${at}.om.${question}`,
              `Frågan ”${question}” har inget svar ”${answer}”.`,
              `Svaren är ${offered.map((id) => `”${id}”`).join(', ')}.`,
            );
      }
      if (Object.keys(om).length === 0 && !fran && !till && index < lines.length - 1)
        fault(at, 'Raden gäller alltid, så de som står efter visas aldrig.', 'Sätt den sist, eller säg i om: för vilka svar den gäller.');
      checkLength(text, most.answer, `${at}.text`, fault);
    });
    if (!data.saga) continue;
    checkLength(data.saga, most.say, 'saga', fault);
    const said = saidIn(road);
    if (!said || said.likeness < least)
      fault('saga', 'Meningen liknar inget citat under ”Säg så här”.', 'Välj den därifrån: citatet säger också till vem.');
  }
}

const saidIn = once(({ data, sections }: ContentFile<RoadKind>) => sayTo(data.saga ?? '', sections.parts[0]?.text ?? ''));

function checkLength(text: string, limit: number, key: string, fault: (key: string, message: string, remedy: string) => void) {
  const words = text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
  if (words > limit) fault(key, `Raden har ${words} ord, högst ${limit}.`, 'Korta den: det här läses först, av någon som har bråttom.');
}
