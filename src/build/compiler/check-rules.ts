import type { Fault } from './faults.ts';
import { rulesFile } from './files.ts';
import type { ContentFiles } from './files.ts';
import { allRuleIds } from './rule-ids.ts';

/** Each safety rule that the tests prove is said in plain Swedish, and nothing is said of a rule that no test proves. */
export function checkRules({ rules }: ContentFiles, faults: Fault[]): void {
  // A file that cannot be read is told of already.
  if (!rules) return;
  for (const id of allRuleIds)
    if (!(id in rules.regler))
      faults.push({
        file: rulesFile,
        key: `regler.${id}`,
        message: 'Säkerhetsregeln saknar sin mening. Testerna prövar den, men sidan /kontroll/ kan inte säga vad den betyder.',
        remedy: 'Skriv regeln i en mening på klarspråk. Vad den prövar står i tests/machines/safety-rules.ts.',
      });
  for (const id of Object.keys(rules.regler))
    if (!allRuleIds.some((known) => known === id))
      faults.push({
        file: rulesFile,
        key: `regler.${id}`,
        message: 'Inget test prövar en regel med det id:t.',
        remedy: 'Rätta id:t, eller ta bort meningen. Reglernas id:n står i src/build/compiler/rule-ids.ts.',
      });
}
