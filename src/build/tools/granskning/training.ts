import { makePoster } from '../../compiler/training-poster.ts';
import type { ContentFile } from '../../compiler/files.ts';
import { html, joined, list, named, table } from './html.ts';
import type { Raw } from './html.ts';
import { anchorOf, dayInWords, daysInWords } from './material.ts';
import type { Material } from './material.ts';
import { endOf, lawyerMark, sourcesOf } from './parts.ts';
import { answerText, roles } from './words.ts';

const levels = { 1: 'Grund', 2: 'Fördjupning', 3: 'Svårt' } as const;

const sectionsIn = ({ prose }: Material, { sections }: Pick<ContentFile, 'sections'>) =>
  sections.parts.map(
    ({ heading, text }) =>
      html`<h4>${heading}</h4>
        ${prose(text)}`,
  );

/** A case to train on, with the answers that it leads through, the road, and what a wrong turn teaches. It has a signature of its own. */
export function casePart(material: Material, file: ContentFile<'fall'>): Raw {
  const { data, id } = file;
  const place = data.kommun && material.one('kommuner', data.kommun)?.data;
  const area = place && place.omraden.find(({ id: one }) => one === data.omrade)?.namn;
  const entry = (one: string) => (place && place.insatser.find(({ id: other }) => other === one)?.titel) || one;
  const question = (one: string) => material.link({ to: 'fraga', flow: 'personal', id: one });
  return html`<section class="text" id="${anchorOf({ to: 'fall', id })}">
    <h3>Fall: ${data.titel}</h3>
    ${named('Fallet i korthet', [
      ['Ärende', answerText(material, 'personal', 'arende', data.tema)],
      ['Svårighet', `${levels[data.svarighet as keyof typeof levels]}, ${data.minuter} minuter`],
      ['Plats', place ? [material.link({ to: 'kommun', id: data.kommun! }), area && `, ${area}`] : 'Hela landet'],
      ['Väg', material.link({ to: 'vag', id: data.utfall })],
      ['Insatser', data.insatser.map(entry).join(', ') || 'Inga'],
      data.provar.length > 0 && ['Säkerhetsregler', data.provar.join(', ')],
      data.lag.length > 0 && ['Jämförs under lagen', data.lag.map(dayInWords).join(', ')],
    ])}
    ${sectionsIn(material, file)}
    ${table(
      'Svaren som fallet leder genom',
      ['Fråga', 'Svar'],
      Object.entries(data.svar).map(([one, answer]) => [question(one), answerText(material, 'personal', one, answer)]),
    )}
    <h4>Fällor</h4>
    ${list(
      data.fallor.map(({ fraga, svar, varfor }) => [
        question(fraga),
        ` ”${answerText(material, 'personal', fraga, svar)}”: `,
        material.line(varfor),
      ]),
    )}
    ${
      data.godtagbara.length > 0 &&
      html`<h4>Vägar som också går att försvara</h4>
        ${list(data.godtagbara.map(({ utfall, varfor }) => [material.link({ to: 'vag', id: utfall }), ': ', material.line(varfor)]))}`
    }
    ${lawyerMark(material, file)}${sourcesOf(material, data.kallor)}
    <p class="facts">
      Version ${data.version} · ${daysInWords(data['galler-fran'], data['galler-till'])} · Granskad ${dayInWords(data.granskad.datum)} av
      ${roles[data.granskad.roll]} · Fallets egen signatur ${data.signatur ?? 'saknas'} · <code>content/${file.file}</code>
    </p>
    <div class="sign">
      <p class="blanks">Roll: <span class="blank"></span> Datum: <span class="blank"></span></p>
      <p class="blanks">Anmärkning: <span class="blank wide"></span></p>
    </div>
  </section> `;
}

/** A ready programme of cases, with the sheet that is handed out. */
export const programmePart = (material: Material, file: ContentFile<'program'>): Raw =>
  html`<section class="text" id="${anchorOf({ to: 'program', id: file.id })}">
    <h3>Program: ${file.data.titel} (${file.data.minuter} minuter)</h3>
    <p>
      <span class="strong">Fall:</span> ${joined(
        file.data.fall.map((id) => material.link({ to: 'fall', id })),
        ', ',
      )}
    </p>
    ${
      file.data.rosta &&
      html`<p>
        <span class="strong">Rummet röstar om:</span> ${joined(
          file.data.rosta.map((id) => material.link({ to: 'fraga', flow: 'personal', id })),
          ', ',
        )}
      </p>`
    }
    ${sectionsIn(material, file)} ${endOf(material, file)}
  </section> `;

/** The questions of the test, by their ids, each with what every answer teaches. */
export const quizParts = (material: Material): readonly { readonly id: string; readonly body: Raw }[] =>
  Object.entries(material.files.training['sv/utbildning/prov.yaml'] ?? {}).map(
    ([id, { fraga, alternativ, lagrum, utfall, fran, till }]) => ({
      id,
      body: html`<section class="text" id="${anchorOf({ to: 'prov', id })}">
        <h3>Provfråga: ${fraga}</h3>
        ${(fran || till) && html`<p>${daysInWords(fran, till)}</p>`}
        ${table(
          'Alternativen',
          ['Svar', 'Rätt', 'Återkoppling'],
          alternativ.map(({ text, ratt, aterkoppling }) => [text, ratt === 'ja' ? 'Ja' : 'Nej', material.line(aterkoppling)]),
        )}
        <p>
          <span class="strong">Bestämmelser:</span> ${joined(material.laws(lagrum), ', ')}${
            utfall && ['. Läs mer: ', material.link({ to: 'vag', id: utfall })]
          }
        </p>
      </section> `,
    }),
  );

/** The law on its days side by side, by the ids of what is compared. */
export const comparisonParts = (material: Material): readonly { readonly id: string; readonly body: Raw }[] =>
  Object.entries(material.files.training['sv/utbildning/lagjamforelse.yaml'] ?? {}).map(([id, { fraga, forandring, lydelser }]) => ({
    id,
    body: html`<section class="text" id="${anchorOf({ to: 'jamforelse', id })}">
      <h3>Gammal och ny lag: ${fraga}</h3>
      <p>${material.line(forandring)}</p>
      ${lydelser.map(
        ({ datum, kort, lagrum, citat, saknas }) =>
          html`<h4>${daysInWords(datum)}: ${kort}</h4>
            ${citat && html`<blockquote>${citat}</blockquote>`} ${saknas && html`<p>Inget citat. ${saknas}</p>`}
            ${lagrum && html`<p class="small">${material.laws([lagrum])}</p>`}`,
      )}
    </section> `,
  }));

/** The words of the poster on secrecy: what it calls those who tell, those who are told and the situations, and an example for each row. */
export function posterWords(material: Material): Raw {
  const { avsandare, mottagare, situationer, besked } = makePoster(material.files);
  const { exempel } = material.files.training['sv/utbildning/affisch.yaml']!;
  const answer = (question: string, id: string) => answerText(material, 'personal', question, id);
  return html`<h3>Affischens egna ord</h3>
    ${table(
      'Namn på affischen',
      ['Vad', 'Namn'],
      [
        ['Besked', Object.values(besked).join('; ')],
        ['Vem som berättar', Object.values(avsandare).join('; ')],
        ['För vem', Object.values(mottagare).join('; ')],
        ['Situationer', Object.values(situationer).join('; ')],
      ],
    )}
    ${Object.entries(exempel).map(([role, receivers]) =>
      table(
        `Exempel: ${answer('roll', role)}`,
        ['För vem och när', 'Exempel'],
        Object.entries(receivers).flatMap(([receiver, texts]) =>
          Object.entries(texts).map(([situation, text]) => [
            `${mottagare[receiver] ?? receiver}: ${situationer[situation] ?? situation}`,
            text,
          ]),
        ),
      ),
    )}`;
}
