import type { Fault } from './faults.ts';
import type { ContentFile, ContentFiles } from './files.ts';

/** Every local layer: outcomes, conditions and areas that exist, and a text for each entry. */
export function checkMunicipalities(files: ContentFiles, faults: Fault[]): void {
  const answers = new Map(
    files
      .of('fragor')
      .filter(({ flow }) => flow === 'personal')
      .map(({ id, data }) => [id, new Set(data.svar.map((answer) => answer.id))]),
  );
  const roads = files.ids('utfall');
  // Also one whose own file is at fault, which is told there.
  const questions = new Set(files.placed('fragor').flatMap(({ id, flow }) => (flow === 'personal' ? [id] : [])));

  for (const layer of files.of('kommuner')) {
    const { file, data } = layer;
    const fault = (key: string, message: string, remedy: string) => faults.push({ file, key, message, remedy });
    const areas = new Set(data.omraden.map(({ id }) => id));
    const entries = new Set(data.insatser.map(({ id }) => id));

    for (const [key, list] of [
      ['omraden', data.omraden],
      ['insatser', [...data.insatser, ...data.upphort]],
    ] as const)
      for (const id of repeated(list.map((entry) => entry.id))) fault(key, `Id:t ”${id}” står två gånger.`, 'Ge den ena ett annat id.');

    data.insatser.forEach(({ utfall, omraden = [], villkor = {} }, index) => {
      const at = `insatser.${index}`;
      for (const id of utfall) if (!roads.has(id)) fault(`${at}.utfall`, `Vägen ”${id}” finns inte.`, 'Rätta id:t.');
      for (const id of omraden)
        if (!areas.has(id)) fault(`${at}.omraden`, `Området ”${id}” finns inte i omraden.`, 'Rätta id:t eller lägg till området.');
      for (const [question, wanted] of Object.entries(villkor)) {
        const known = answers.get(question);
        if (!questions.has(question)) fault(`${at}.villkor.${question}`, 'Frågan finns inte.', 'Rätta id:t.');
        for (const answer of wanted)
          if (known && !known.has(answer)) fault(`${at}.villkor.${question}`, `Svaret ”${answer}” finns inte.`, 'Rätta id:t.');
      }
    });

    for (const list of ['insatser', 'upphort'] as const)
      data[list].forEach((entry, index) => {
        const at = `${list}.${index}.inte-vid`;
        for (const id of entry['inte-vid'] ?? []) {
          if (!roads.has(id)) fault(at, `Vägen ”${id}” finns inte.`, 'Rätta id:t.');
          if ('utfall' in entry && entry.utfall.includes(id)) fault(at, `Insatsen visas redan vid ”${id}”.`, 'Ta bort det ena.');
        }
      });

    data.omraden.forEach(({ ersatter }, index) => {
      for (const id of ersatter) if (!entries.has(id)) fault(`omraden.${index}.ersatter`, `Insatsen ”${id}” finns inte.`, 'Rätta id:t.');
    });
    data.upphort.forEach((ended, index) => {
      const next = ended['ersatt-av'];
      if (next && !entries.has(next)) fault(`upphort.${index}.ersatt-av`, `Insatsen ”${next}” finns inte.`, 'Rätta id:t.');
    });
    data.fall.forEach(({ utfall, omrade, insatser, svar }, index) => {
      if (!roads.has(utfall)) fault(`fall.${index}.utfall`, `Vägen ”${utfall}” finns inte.`, 'Rätta id:t.');
      if (omrade && !areas.has(omrade)) fault(`fall.${index}.omrade`, `Området ”${omrade}” finns inte.`, 'Rätta id:t.');
      for (const id of insatser) if (!entries.has(id)) fault(`fall.${index}.insatser`, `Insatsen ”${id}” finns inte.`, 'Rätta id:t.');
      for (const [question, answer] of Object.entries(svar))
        if (!questions.has(question)) fault(`fall.${index}.svar.${question}`, 'Frågan finns inte.', 'Rätta id:t.');
        else if (answers.get(question)?.has(answer) === false)
          fault(`fall.${index}.svar.${question}`, `Svaret ”${answer}” finns inte.`, 'Rätta id:t.');
    });

    checkBody(layer, faults);
  }
}

const repeated = (ids: readonly string[]) => new Set(ids.filter((id, index) => ids.indexOf(id) < index));

// A section for each entry, running or ended, and none besides.
function checkBody({ file, data, sections }: ContentFile<'kommuner'>, faults: Fault[]) {
  const wanted = new Set([...data.insatser, ...data.upphort].map(({ id }) => id));
  const written = new Set(sections.parts.map(({ heading }) => heading));
  for (const id of wanted)
    if (!written.has(id))
      faults.push({ file, key: `## ${id}`, message: 'Insatsen saknar text.', remedy: `Skriv ett stycke under rubriken ”## ${id}”.` });
  for (const { heading, text } of sections.parts) {
    if (!wanted.has(heading))
      faults.push({
        file,
        key: `## ${heading}`,
        message: 'Rubriken hör inte till någon insats.',
        remedy: 'Rubriken ska vara insatsens id.',
      });
    if (!text) faults.push({ file, key: `## ${heading}`, message: 'Stycket är tomt.', remedy: 'Skriv texten.' });
  }
}
