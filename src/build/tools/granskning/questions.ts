import type { FlowId } from '../../../../machines/index.ts';
import type { ContentFile } from '../../compiler/files.ts';
import { html, joined, list, table } from './html.ts';
import type { Raw } from './html.ts';
import { anchorOf } from './material.ts';
import type { Material, Target } from './material.ts';
import { endOf } from './parts.ts';
import { arrowsOf, together } from './ways.ts';
import { answerText, conditionInWords, either } from './words.ts';

/** What stands at the end of an answer: a question of the same conversation, or one of its outcomes. */
export const pageTarget = ({ files }: Material, flow: string, page: string): Target =>
  files.of('fragor').some((file) => file.flow === flow && file.id === page)
    ? { to: 'fraga', flow, id: page }
    : { to: flow === 'foralder' ? 'foralder' : 'vag', id: page };

/** A question in full: its words, each answer with its conditions, where it leads and on what ground, and its provisions. */
export function questionPart(material: Material, file: ContentFile<'fragor'>, number: number): Raw {
  const flow = file.flow as FlowId;
  const [why, examples] = file.sections.parts;
  const arrows = together(arrowsOf(flow).filter(({ from }) => from === file.id));
  const leadsHere = together(arrowsOf(flow).filter(({ to }) => to === file.id));
  return html`<section class="text" id="${anchorOf({ to: 'fraga', flow, id: file.id })}">
    <h3>Fråga ${number}. ${file.data.titel}</h3>
    ${material.prose(file.sections.opening)}
    ${list(
      file.data.svar.map(({ text, kort, hjalp }) => [
        text,
        hjalp && html`<span class="help"> (${hjalp})</span>`,
        html`<span class="small"> · ${kort}</span>`,
      ]),
      'answers',
    )}
    <p class="small">När frågan är besvarad heter den ”${file.data.kort}”, och svaren som efter punkten.</p>
    ${table(
      'Vart varje svar leder',
      ['Svar', 'Villkor', 'Leder till', 'Grund'],
      arrows.map(({ answers, when, to, because }) => [
        joined(
          answers.map((answer) => answerText(material, flow, file.id, answer)),
          html` <span class="strong">eller</span> `,
        ),
        when ? `Om ${conditionInWords(material, flow, when)}.` : 'Alltid',
        [pageTarget(material, flow, to).to === 'fraga' ? 'Fråga: ' : 'Slut: ', material.link(pageTarget(material, flow, to))],
        because.length > 0 ? joined(material.laws(because), ', ') : 'Svaret säger bara vad saken gäller',
      ]),
    )}
    <h4>${why?.heading}</h4>
    ${why && material.prose(why.text)}
    <h4>${examples?.heading}</h4>
    ${examples && material.prose(examples.text)}
    <p><span class="strong">Bestämmelser:</span> ${joined(material.laws(file.data.lagrum), ', ')}</p>
    ${
      leadsHere.length > 0
        ? html`<p class="small">
            <span class="strong">Frågan ställs efter:</span> ${joined(
              leadsHere.map(({ from, answers, when }) => [
                material.link({ to: 'fraga', flow, id: from }),
                ` ${either(answers.map((answer) => `”${answerText(material, flow, from, answer)}”`))}`,
                when && ` (om ${conditionInWords(material, flow, when)})`,
              ]),
              '; ',
            )}
          </p>`
        : html`<p class="small">Samtalet börjar här.</p>`
    }
    ${endOf(material, file)}
  </section> `;
}
