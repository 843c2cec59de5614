import type { FlowId } from '../../../../machines/index.ts';
import type { AdviceId, RoadId } from '../../../../machines/ids.gen.ts';
import type { ContentFile, RoadKind } from '../../compiler/files.ts';
import { html, joined, list, named, table } from './html.ts';
import type { Raw } from './html.ts';
import { anchorOf, daysInWords } from './material.ts';
import type { Material } from './material.ts';
import { endOf } from './parts.ts';
import { advicesAt, allRuns, arrowsOf, continuations, rulesOf, together } from './ways.ts';
import { answerText, conditionInWords, counted, either, whenInWords } from './words.ts';

/** How many runs end in each outcome of a conversation. */
export function runsTo(flow: FlowId): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { outcome } of allRuns(flow)) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return counts;
}

/** A road of the staff in full: who leads here, its whole text, the advice beside it, its mirror, and what needs a lawyer. */
export function roadPart(material: Material, file: ContentFile<'utfall'>, number: number, runs: number): Raw {
  const { id, data } = file;
  const social = material.one('socialtjanst', id);
  const mirror = material.one('speglar', id);
  return html`<section class="text" id="${anchorOf({ to: 'vag', id })}">
    <h3>Väg ${number}. ${data.namn}</h3>
    ${arrivals(material, 'personal', id, runs)} ${roadText(material, file)} ${besideRoad(material, id)} ${goesOn(material, id)}
    <h4>Spegel för familjen</h4>
    <p>
      ${mirror ? [material.link({ to: 'spegel', id }), mirror.data['visa-forst-nar'] && ` Visas först när ${mirror.data['visa-forst-nar']}.`] : `Familjen ser ingen spegel. Skälet: ${data['utan-spegel'] ?? ''}`}
    </p>
    ${local(material, id)} ${endOf(material, file)}
    ${
      social &&
      html`<div class="other">
        <h4>Så står vägen för den som arbetar på socialtjänsten: ${social.data.namn}</h4>
        ${roadText(material, social)}${endOf(material, social)}
      </div>`
    }
  </section> `;
}

/** A piece of advice in full: beside which roads it stands, after which answers, and its whole text. */
export function advicePart(material: Material, file: ContentFile<'rad'>, number: number): Raw {
  return html`<section class="text" id="${anchorOf({ to: 'vag', id: file.id })}">
    <h3>Råd ${number}. ${file.data.namn}</h3>
    ${standsBeside(material, file.id as AdviceId)} ${roadText(material, file)} ${endOf(material, file)}
  </section> `;
}

/** Which answers lead to an outcome, and in how many runs. */
export function arrivals(material: Material, flow: FlowId, id: string, runs: number): Raw {
  const arrows = together(arrowsOf(flow).filter(({ to }) => to === id));
  return html`<h4>Hit leder</h4>
    <p>${counted(runs, 'sätt att svara slutar här.', 'sätt att svara slutar här.')} Sista svaret är då:</p>
    ${list(
      arrows.map(({ from, answers, when, because }) => [
        material.link({ to: 'fraga', flow, id: from }),
        ` ${either(answers.map((answer) => `”${answerText(material, flow, from, answer)}”`))}`,
        when && `, om ${conditionInWords(material, flow, when)}`,
        because.length > 0 && [' (', joined(material.laws(because), ', '), ')'],
      ]),
    )}`;
}

const dated = ({ fran, till }: { readonly fran?: string | undefined; readonly till?: string | undefined }) =>
  (fran || till) && html`<span class="strong">${daysInWords(fran, till)}: </span>`;

/** Everything that a road or a piece of advice says. */
export function roadText(material: Material, { data, sections }: ContentFile<RoadKind>): Raw {
  const { line, prose } = material;
  return html`<p class="title">${data.titel}</p>
    ${data['titel-utan-lokalt'] && html`<p class="small">Där kommunen inte har något som passar är rubriken: ${data['titel-utan-lokalt']}</p>`}
    ${named('Vägen i korthet', [
      ['Vem', data.vem],
      ['När', data.nar],
      ['Kontakt', line(data.kontakt)],
      ['Bestämmelser', data.lagrum.length > 0 ? joined(material.laws(data.lagrum), ', ') : `Inga. Skälet: ${data['utan-lagrum'] ?? ''}`],
      ['Kontakt med hemmet', data.hem === 'ja' ? 'Ja. Vägen spärras när faran kan finnas hemma.' : 'Nej'],
    ])}
    ${prose(sections.opening)}
    ${
      data['svar-pa-fragan'].length > 0 &&
      html`<h4>Första raden, till den som kom med en egen fråga</h4>
        <ul class="points">
          ${data['svar-pa-fragan'].map(
            ({ om, text, ...days }) =>
              html`<li>
                ${dated(days)}${om ? `Om ${conditionInWords(material, 'personal', om)}: ` : 'Annars: '}<span class="strong"
                  >${line(text)}</span
                >
              </li>`,
          )}
        </ul>`
    }
    ${data.saga && html`<p><span class="strong">Att säga, på första skärmen:</span> ”${data.saga}”</p>`}
    <h4>Stegen</h4>
    <ol class="steps">
      ${data.steg.map(
        ({ gor, vem, nar, mer, lagrum, hem, ...days }) =>
          html`<li>
            ${dated(days)}<span class="strong">${line(gor)}</span> ${vem} · ${nar}
            ${mer && html`<br />${line(mer)}`}${hem === 'ja' && html`<br /><span class="small">Innebär kontakt med hemmet: spärras när faran kan finnas där.</span>`}
            ${lagrum.length > 0 && html`<br /><span class="small">${joined(material.laws(lagrum), ', ')}</span>`}
          </li> `,
      )}
    </ol>
    ${sections.parts.map(
      ({ heading, text }) =>
        html`<h4>${heading}</h4>
          ${prose(text)}`,
    )}
    <p><span class="strong">Vad händer sedan:</span> ${material.link({ to: 'tidslinje', id: data.tidslinje })}</p>`;
}

function besideRoad(material: Material, id: string): Raw {
  const rules = advicesAt(id as RoadId);
  if (rules.length === 0)
    return html`<h4>Råd bredvid</h4>
      <p>Inga.</p>`;
  return table(
    'Råd som kan stå bredvid vägen',
    ['Råd', 'Ordning', 'Villkor'],
    rules.map(({ advice, role, when, unless }) => [
      material.link({ to: 'vag', id: advice }),
      whenInWords[role],
      ruleInWords(material, when, unless),
    ]),
  );
}

const ruleInWords = (
  material: Material,
  when: Parameters<typeof conditionInWords>[2] | undefined,
  unless: readonly Parameters<typeof conditionInWords>[2][] = [],
) =>
  [
    when ? `Om ${conditionInWords(material, 'personal', when)}.` : 'Alltid.',
    ...unless.map((condition) => `Inte om ${conditionInWords(material, 'personal', condition)}.`),
  ].join(' ');

function standsBeside(material: Material, id: AdviceId): Raw {
  return html`<h4>Här står rådet</h4>
    ${list(
      rulesOf(id).map(({ role, at, when, unless }) => {
        const roads = 'allBut' in at ? at.allBut : at;
        const names = joined(
          roads.map((road) => material.link({ to: 'vag', id: road })),
          ', ',
        );
        return [
          `${whenInWords[role]}, vid `,
          'allBut' in at ? (roads.length > 0 ? ['alla vägar utom ', names] : 'alla vägar') : names,
          `. ${ruleInWords(material, when, unless)}`,
        ];
      }),
    )}`;
}

function goesOn(material: Material, id: string): Raw | undefined {
  const own = continuations().filter(({ outcome }) => outcome === id);
  if (own.length === 0) return undefined;
  return html`<h4>Läsarens egen fråga fortsätter</h4>
    ${list(
      own.map(({ concern, question, runs }) => [
        `Kom läsaren med ”${answerText(material, 'personal', 'arende', concern)}” går samtalet, när vägen är gjord, vidare vid `,
        material.link({ to: 'fraga', flow: 'personal', id: question }),
        ` (${counted(runs, 'väg', 'vägar')}).`,
      ]),
    )}`;
}

function local(material: Material, id: string): Raw | undefined {
  const places = material.files
    .of('kommuner')
    .flatMap(({ id: place, data }) => data.insatser.filter(({ utfall }) => utfall.includes(id)).map(({ titel }) => ({ place, titel })));
  if (places.length === 0) return undefined;
  return html`<p class="small">
    <span class="strong">Lokalt:</span> ${joined(
      places.map(({ place, titel }) => [titel, ' (', material.link({ to: 'kommun', id: place }), ')']),
      ', ',
    )}
  </p>`;
}
