import { dutyRules } from '../../../../machines/duties.ts';
import type { ContentFile } from '../../compiler/files.ts';
import { html, joined, list, table } from './html.ts';
import type { Raw } from './html.ts';
import { anchorOf } from './material.ts';
import type { Material } from './material.ts';
import { endOf } from './parts.ts';
import { answerText, conditionInWords } from './words.ts';

type TimeLimit = NonNullable<ContentFile<'tidslinjer'>['data']['punkter'][number]['frist']>;

const units = { dagar: ['dag', 'dagar'], veckor: ['vecka', 'veckor'], manader: ['månad', 'månader'] } as const;
const events = { anmalan: 'anmälan', beslut: 'beslutet', utredning: 'utredningens början' } as const;

/** A time limit as the calendar counts it, in words. */
export function limitInWords(limit: TimeLimit): string {
  if ('dag' in limit) return 'läsaren väljer själv dagen. Lagen anger inget antal.';
  const { antal, enhet, 'raknas-fran': from, handelse: ends } = limit;
  const next = ends ? ` Det som räknas från ${events[ends]} räknas sedan från den dagen.` : '';
  return `sista dagen är ${antal} ${units[enhet][antal === 1 ? 0 : 1]} efter ${events[from]}.${next}`;
}

/** What is asked back in the talk that a road begins with. */
export const talkPart = (material: Material, file: ContentFile<'samtal'>): Raw =>
  html`<section class="text" id="${anchorOf({ to: 'samtal', id: file.id })}">
    <h3>Samtal: ${file.data.titel}</h3>
    <p>Hör till vägen ${material.link({ to: 'vag', id: file.id })}. Samtalet börjar med vägens ”att säga”. Sedan frågar läsaren:</p>
    ${list(file.data.fraga)} ${endOf(material, file)}
  </section> `;

/** Where somebody stands who comes back to the page of what has happened since. */
export const sincePart = (material: Material, file: ContentFile<'sedan'>): Raw =>
  html`<section class="text" id="${anchorOf({ to: 'sedan', id: file.id })}">
    <h3>${file.data.titel}</h3>
    <p class="small">Under rubriken ${material.files.strings[`sedan.grupp-${file.data.grupp}`]}</p>
    ${material.prose(file.body)}
    <p>
      <span class="strong">Vägar härifrån:</span> ${joined(
        file.data.vagar.map((id) => material.link({ to: 'vag', id })),
        ', ',
      )}.
      Frågorna börjar om med ”${answerText(material, 'personal', 'arende', file.data.borja)}”.
    </p>
    <p><span class="strong">Bestämmelser:</span> ${joined(material.laws(file.data.lagrum), ', ')}</p>
    ${endOf(material, file)}
  </section> `;

/** What the law asks of whoever does not agree with a road: each duty, after which answers it is told, and its provisions. */
export const dutiesPart = (material: Material): Raw =>
  html`<section id="plikter" class="part">
    <h2>Det som gäller också för den som inte håller med</h2>
    <p>
      På varje resultat kan läsaren säga ”Jag håller inte med”. Då står det som lagen kräver ändå, i den här ordningen. Den som signerar
      vägarna signerar också de här meningarna. De står i <code>content/sv/ui.yaml</code>.
    </p>
    ${table(
      'Skyldigheter',
      ['Mening', 'Visas', 'Bestämmelser'],
      dutyRules.map(({ duty, lagrum, when, at, unless }) => [
        material.files.strings[`plikt.${duty}`],
        [
          when ? `Om ${when.map((one) => conditionInWords(material, 'personal', one)).join('. Eller om ')}.` : 'Alltid.',
          at && [
            ' Också vid ',
            joined(
              at.map((id) => material.link({ to: 'vag', id })),
              ', ',
            ),
            '.',
          ],
          unless && ` Inte om ${unless.map((one) => conditionInWords(material, 'personal', one)).join(', eller om ')}.`,
        ],
        joined(material.laws(lagrum), ', '),
      ]),
    )}
  </section> `;
