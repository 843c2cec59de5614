import type { ContentFile } from '../../compiler/files.ts';
import { quotes } from '../../compiler/markdown.ts';
import { touchesOf } from '../../compiler/changes.ts';
import type { FlowId } from '../../../../machines/index.ts';
import { slots } from '../../../content/types.ts';
import { html, joined, list, named, table } from './html.ts';
import type { Raw } from './html.ts';
import { anchorOf, dayInWords, daysInWords } from './material.ts';
import type { Material } from './material.ts';
import { limitInWords } from './after.ts';
import { endOf, factsOf, lawyerMark, roomToSign, sourcesOf } from './parts.ts';
import { arrivals } from './roads.ts';
import { answerText, conditionInWords } from './words.ts';

/** What happens next, as points in time, and which roads say so. */
export function timelinePart(material: Material, file: ContentFile<'tidslinjer'>): Raw {
  const users = [...material.files.of('utfall'), ...material.files.of('rad')].filter(({ data }) => data.tidslinje === file.id);
  return html`<section class="text" id="${anchorOf({ to: 'tidslinje', id: file.id })}">
    <h3>${file.data.titel} (${file.id})</h3>
    <ul class="points">
      ${file.data.punkter.map(
        ({ nar, vad, lagrum, frist, fran, till }) =>
          html`<li>
            ${(fran || till) && `${daysInWords(fran, till)}: `}<span class="strong">${nar}:</span>
            ${material.line(vad)}${lagrum.length > 0 && [' (', joined(material.laws(lagrum), ', '), ')']}
            ${frist && html`<br /><span class="small">Frist i kalendern: ${limitInWords(frist)}</span>`}
          </li>`,
      )}
    </ul>
    <p class="small">
      <span class="strong">Står under:</span> ${joined(
        users.map(({ id }) => material.link({ to: 'vag', id })),
        ', ',
      )}
    </p>
    ${endOf(material, file)}
  </section> `;
}

const sectionsIn = ({ prose }: Material, { sections }: Pick<ContentFile, 'sections'>) =>
  html`${prose(sections.opening)}${sections.parts.map(
    ({ heading, text }) =>
      html`<h4>${heading}</h4>
        ${prose(text)}`,
  )}`;

/** The mirror of a road. */
export function mirrorPart(material: Material, file: ContentFile<'speglar'>): Raw {
  const { data, id } = file;
  return html`<section class="text" id="${anchorOf({ to: 'spegel', id })}">
    <h3>Spegel: ${data.titel}</h3>
    <p>
      Svarar mot vägen ${material.link({ to: 'vag', id })}, version
      ${data['svarar-mot']}.${data['visa-forst-nar'] && ` Visas först när ${data['visa-forst-nar']}.`}
    </p>
    ${sectionsIn(material, file)}
    <p><span class="strong">Bestämmelser:</span> ${joined(material.laws(data.lagrum), ', ')}</p>
    ${endOf(material, file)}
  </section> `;
}

/** A road of the parents. */
export function parentRoadPart(material: Material, file: ContentFile<'foraldravagar'>, number: number, runs: number): Raw {
  const { data, id } = file;
  return html`<section class="text" id="${anchorOf({ to: 'foralder', id })}">
    <h3>Föräldraväg ${number}. ${data.namn}</h3>
    ${arrivals(material, 'foralder' satisfies FlowId, id, runs)}
    <p class="title">${data.titel}</p>
    <p><span class="strong">Kontakt:</span> ${material.line(data.kontakt)}</p>
    ${sectionsIn(material, file)}
    <p>
      <span class="strong">Frågor som står under vägen:</span> ${joined(
        data.fragor.map((answer) => material.link({ to: 'svar', id: answer })),
        ', ',
      )}
    </p>
    <p>
      <span class="strong">Bestämmelser:</span>
      ${data.lagrum.length > 0 ? joined(material.laws(data.lagrum), ', ') : `Inga. Skälet: ${data['utan-lagrum'] ?? ''}`}
    </p>
    ${endOf(material, file)}
  </section> `;
}

/** The answer to something that parents ask. */
export const parentAnswerPart = (material: Material, file: ContentFile<'svar'>): Raw =>
  html`<section class="text" id="${anchorOf({ to: 'svar', id: file.id })}">
    <h3>${file.data.titel}</h3>
    ${material.prose(file.body)}
    <p>
      <span class="strong">Bestämmelser:</span>
      ${file.data.lagrum.length > 0 ? joined(material.laws(file.data.lagrum), ', ') : `Inga. Skälet: ${file.data['utan-lagrum'] ?? ''}`}
    </p>
    ${endOf(material, file)}
  </section> `;

const statuses = {
  verifierad: 'Verifierad: läst mot lagtexten',
  trolig: 'Trolig: behöver granskas av jurist',
  oklar: 'Oklar: behöver granskas av jurist',
} as const;

/** A provision in all its dated wordings: our words, the law's own words, how sure it is, and which texts rest on it. */
export function provisionPart(
  material: Material,
  id: string,
  wordings: readonly ContentFile<'lagrum'>[],
  resting: readonly { readonly name: Raw }[],
): Raw {
  const last = wordings.at(-1)!;
  return html`<section class="text" id="${anchorOf({ to: 'lagrum', id })}">
    <h3>${last.data.namn}</h3>
    ${wordings.map((file) => {
      const { data } = file;
      const { quoted, rest } = quotes(file.body);
      return html`<div class="wording">
        <h4>${daysInWords(data['galler-fran'], data['galler-till'])}</h4>
        <p class="small">
          ${[data.namn, data.kort, data.paragraf, statuses[data.status], data.andrad, `Lagtexten kontrollerad ${dayInWords(data.kontrollerad)}`, data.lydelse === 'ej-last' && 'Ordalydelsen är inte läst'].filter(Boolean).join(' · ')}
        </p>
        ${material.prose(rest)} ${quoted.map((quote) => html`<blockquote>${quote}</blockquote>`)}
        ${lawyerMark(material, file)}${sourcesOf(material, data.kallor)} ${factsOf(file)}${roomToSign(file)}
      </div>`;
    })}
    <p class="small">
      <span class="strong">Vilar på bestämmelsen:</span> ${
        resting.length > 0
          ? joined(
              resting.map(({ name }) => name),
              ', ',
            )
          : 'Bara regler i vägvisaren och lagändringar.'
      }
    </p>
  </section> `;
}

const slotNames = {
  mottagning: 'Socialtjänstens mottagning',
  socialjour: 'Socialjouren',
  'e-tjanst': 'E-tjänst för anmälan',
  samtyckesblankett: 'Blankett för samtycke',
  'sst-villkor': 'Villkor för det skolsociala teamet',
} as const;

/** A municipality's layer in full. */
export function layerPart(material: Material, file: ContentFile<'kommuner'>): Raw {
  const { data, sections, id } = file;
  const textOf = (entry: string) => {
    const text = sections.parts.find(({ heading }) => heading === entry)?.text;
    return text && material.prose(text);
  };
  const entryName = (entry: string) => data.insatser.find((one) => one.id === entry)?.titel ?? entry;
  const areaName = (area: string) => data.omraden.find((one) => one.id === area)?.namn ?? area;
  const roads = (ids: readonly string[]) =>
    joined(
      ids.map((road) => material.link({ to: 'vag', id: road })),
      ', ',
    );
  return html`<section class="text" id="${anchorOf({ to: 'kommun', id })}">
    <h3>${data.namn}${data.kod && ` (${data.kod})`}</h3>
    ${material.prose(sections.opening)}
    ${
      data.omraden.length > 0 &&
      html`<h4>Områden</h4>
        ${list(
          data.omraden.map(({ namn, ersatter, not }) => [
            namn,
            ersatter.length > 0 && ` (i stället för ${ersatter.map(entryName).join(', ')})`,
            not && `. ${not}`,
          ]),
        )}`
    }
    ${data.insatser.map(
      (entry) =>
        html`<h4>${entry.titel}</h4>
          ${named('Insatsen i korthet', [
            ['Gäller', entry.omraden ? entry.omraden.map(areaName).join(', ') : 'Hela kommunen'],
            ['Vid vägarna', roads(entry.utfall)],
            ['Villkor', entry.villkor ? `Om ${conditionInWords(material, 'personal', entry.villkor)}.` : 'Inga'],
            entry['inte-vid'] && ['Tar inte emot vid', roads(entry['inte-vid'])],
            ['Behovsprövning', entry.behovsprovning],
            entry.form !== undefined && ['Form', entry.form],
          ])}
          ${textOf(entry.id)}${sourcesOf(material, entry.kallor)}`,
    )}
    ${data.upphort.map(
      (entry) =>
        html`<h4>Upphörde ${dayInWords(entry.datum)}: ${entry.titel}</h4>
          ${entry['ersatt-av'] && html`<p>Ersattes av ${entryName(entry['ersatt-av'])}.</p>`}
          ${entry['inte-vid'] && html`<p>Tar inte emot vid ${roads(entry['inte-vid'])}.</p>`}${textOf(entry.id)}${sourcesOf(material, entry.kallor)}`,
    )}
    <h4>Uppgifter</h4>
    ${named(
      'Kommunens uppgifter',
      slots.map((slot) => {
        const told = data[slot];
        return [
          slotNames[slot],
          told ? [material.line(told.text), sourcesOf(material, told.kallor)] : 'Saknas. Kommunen har inte lagt in det.',
        ] as const;
      }),
    )}
    ${table(
      'Provfall som testerna kör',
      ['Fall', 'Svar', 'Väg', 'Insatser'],
      data.fall.map(({ namn, omrade, svar, utfall, insatser }) => [
        [namn, omrade && ` (${areaName(omrade)})`],
        Object.entries(svar)
          .map(
            ([question, answer]) =>
              `${material.one('fragor', question, 'personal')?.data.kort ?? question}: ${answerText(material, 'personal', question, answer)}`,
          )
          .join('; '),
        material.link({ to: 'vag', id: utfall }),
        insatser.map(entryName).join(', ') || 'Inga',
      ]),
    )}
    ${factsOf(file)}${roomToSign(file)}
  </section> `;
}

const certain = {
  'beslutad-och-last': 'Beslutad, och lagtexten är läst',
  'beslutad-ej-last': 'Beslutad, men lagtexten är inte läst',
  foreslagen: 'Föreslagen',
} as const;

const readiness = { ny: 'har en ny text', haller: 'är läst mot ändringen och håller', saknas: 'är inte skriven för ändringen' } as const;

/** A change of the law in full, with every text that it touches. */
export function changePart(material: Material, file: ContentFile<'lagandringar'>): Raw {
  const { data, id } = file;
  const touched = touchesOf(material.files).filter(({ change, file: text }) => change === file && text.language === 'sv');
  return html`<section class="text" id="${anchorOf({ to: 'andring', id })}">
    <h3>${data.titel}</h3>
    ${named('Ändringen i korthet', [
      ['Gäller från', data['galler-fran'] ? dayInWords(data['galler-fran']) : `Dagen är inte känd: ${data['dag-oklar'] ?? ''}`],
      ['I korthet', data.kort],
      ['För vem', data['for-vem']],
      ['Hur säkert', certain[data.sakerhet]],
      [
        'Beslut',
        [data.proposition && `Prop. ${data.proposition}`, data.utskott, data.riksdagen, ...data.sfs.map((sfs) => `SFS ${sfs}`)]
          .filter(Boolean)
          .join(', ') || 'Inget angivet',
      ],
      ['Källan läst', dayInWords(data.last)],
      ['Bestämmelser', data.lagrum.length > 0 ? joined(material.laws(data.lagrum), ', ') : 'Inga i Vägval'],
    ])}
    ${material.prose(file.body)}
    <h4>Texter som berörs</h4>
    ${touched.length > 0 ? list(touched.map(({ file: text, text: how }) => [namedText(material, text), ` ${readiness[how]}`])) : html`<p>Inga.</p>`}
    ${endOf(material, file)}
  </section> `;
}

/** A text by its name, as a link where it stands in the document. */
export function namedText(material: Material, { kind, id, flow }: ContentFile): Raw {
  switch (kind) {
    case 'fragor':
      return html`frågan ${material.link({ to: 'fraga', flow: flow ?? '', id })}`;
    case 'utfall':
      return html`vägen ${material.link({ to: 'vag', id })}`;
    case 'rad':
      return html`rådet ${material.link({ to: 'vag', id })}`;
    case 'socialtjanst':
      return html`vägen ${material.link({ to: 'vag', id })} (för socialtjänsten)`;
    case 'tidslinjer':
      return html`tidslinjen ${material.link({ to: 'tidslinje', id }, id)}`;
    case 'foraldravagar':
      return html`föräldravägen ${material.link({ to: 'foralder', id })}`;
    case 'svar':
      return html`svaret ${material.link({ to: 'svar', id })}`;
    case 'speglar':
      return html`spegeln ${material.link({ to: 'spegel', id })}`;
    case 'sidor':
      return html`sidan ${material.link({ to: 'sida', id })}`;
    case 'lagrum':
      return html`${material.link({ to: 'lagrum', id })}`;
    case 'kommuner':
      return html`lagret ${material.link({ to: 'kommun', id })}`;
    case 'lagandringar':
      return html`ändringen ${material.link({ to: 'andring', id })}`;
    case 'samtal':
      return html`samtalet till ${material.link({ to: 'vag', id })}`;
    case 'sedan':
      return html`det som har hänt sedan: ${material.link({ to: 'sedan', id })}`;
    case 'fall':
      return html`fallet ${material.link({ to: 'fall', id })}`;
    case 'program':
      return html`programmet ${material.link({ to: 'program', id })}`;
  }
}

/** A plain page. */
export const pagePart = (material: Material, file: ContentFile<'sidor'>): Raw =>
  html`<section class="text" id="${anchorOf({ to: 'sida', id: file.id })}">
    <h3>${file.data.titel}</h3>
    ${material.prose(file.body.replaceAll(/^## /gm, '#### '))} ${endOf(material, file)}
  </section> `;
