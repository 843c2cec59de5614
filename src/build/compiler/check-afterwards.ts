import type { Fault } from './faults.ts';
import type { ContentFile, ContentFiles } from './files.ts';

/** What a reader has after a road: its time limits, the talk it begins with, and what can have happened since. */
export function checkAfterwards(files: ContentFiles, faults: Fault[]): void {
  for (const file of files.of('tidslinjer')) checkLimits(file, faults);

  const roads = files.ids('utfall');
  for (const { file, id } of files.listed('samtal'))
    if (!roads.has(id))
      faults.push({ file, key: 'id', message: `Vägen ”${id}” finns inte.`, remedy: 'Filen heter som den väg samtalet hör till.' });

  const concerns = new Set(
    files
      .of('fragor')
      .find(({ flow, id }) => flow === 'personal' && id === 'arende')
      ?.data.svar.map(({ id }) => id),
  );
  for (const { file, data } of files.of('sedan')) {
    for (const road of data.vagar)
      if (!roads.has(road)) faults.push({ file, key: 'vagar', message: `Vägen ”${road}” finns inte.`, remedy: 'Rätta id:t.' });
    if (files.complete && !concerns.has(data.borja))
      faults.push({
        file,
        key: 'borja',
        message: `Frågan arende har inget svar ”${data.borja}”.`,
        remedy: `Svaren är ${[...concerns].join(', ')}.`,
      });
  }
}

const numbers = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const unitWords = { dagar: /^dag(?:en|ar)?$/, veckor: /^veck(?:a|or)$/, manader: /^månad(?:er)?$/ };

/** A limit rests on a provision, its words say its number, and what it is counted from is either the one day that is chosen or known by then. */
function checkLimits({ file, data }: ContentFile<'tidslinjer'>, faults: Fault[]) {
  const known = new Set<string>();
  let chosen: string | undefined;
  for (const [index, { nar, lagrum, frist }] of data.punkter.entries()) {
    if (!frist || 'dag' in frist) continue;
    const tell = (message: string, remedy: string) => faults.push({ file, key: `punkter.${index}.frist`, message, remedy });
    if (lagrum.length === 0) tell('Fristen har inget lagrum.', 'Ange bestämmelsen som säger tiden. Utan en sådan finns ingen frist.');
    if (!says(nar, frist.antal, frist.enhet))
      tell(`”${nar}” säger inte ${frist.antal} ${frist.enhet}.`, 'Låt orden i nar och talet i frist säga samma sak.');
    const from = frist['raknas-fran'];
    if (!known.has(from)) {
      if (chosen && chosen !== from)
        tell(
          `Fristen räknas från ”${from}”, men en annan räknas från ”${chosen}”.`,
          `Läsaren väljer en dag. Skriv handelse: ${from} vid den frist som slutar med det, före den här.`,
        );
      chosen ??= from;
    }
    if (frist.handelse) known.add(frist.handelse);
  }
}

function says(text: string, count: number, unit: keyof typeof unitWords): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.some((word, at) => (word === String(count) || word === numbers[count]) && unitWords[unit].test(words[at + 1] ?? ''));
}
