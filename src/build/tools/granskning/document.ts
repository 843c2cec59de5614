import { readFileSync } from 'node:fs';
import { lagrumIn, textsIn } from '../../compiler/changes.ts';
import { wordingsById } from '../../compiler/check-law.ts';
import { fingerprintOf } from '../../compiler/signature.ts';
import { isSignable, signedShares, textPrint } from '../../compiler/text-signature.ts';
import { html, joined, list, named, raw, table } from './html.ts';
import type { Raw } from './html.ts';
import { anchorOf, dayInWords } from './material.ts';
import type { Material } from './material.ts';
import { dutiesPart, sincePart, talkPart } from './after.ts';
import { askedOf, endedInWords } from './parts.ts';
import { questionPart } from './questions.ts';
import {
  changePart,
  layerPart,
  namedText,
  pagePart,
  parentAnswerPart,
  parentRoadPart,
  provisionPart,
  timelinePart,
  mirrorPart,
} from './rest.ts';
import { advicePart, roadPart, runsTo } from './roads.ts';
import { secrecyPart } from './secrecy.ts';
import { stringsPart } from './strings.ts';
import { casePart, comparisonParts, posterWords, programmePart, quizParts } from './training.ts';
import { translationsOf } from './translations.ts';
import { allRuns, outcomesOf, questionsOf } from './ways.ts';
import { counted, figures, languageName } from './words.ts';

/** What a document is made of besides the texts: the day, the code it was made from, and what has changed since a signed release. */
export interface Made {
  readonly today: string;
  /** The commit, or words for why it is not known. */
  readonly commit: string;
  readonly changes?: Raw | undefined;
}

/** A part of the document: its heading and anchor, and the texts in it. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly opening?: string;
  readonly texts: readonly { readonly name: string; readonly href: string; readonly body: Raw }[];
}

/** Eight letters for all that the document has: what a signature on the last page is of. */
export const wholePrint = ({ files }: Material): string =>
  fingerprintOf([
    files.all.filter(isSignable).map((file) => [file.file, textPrint(file)]),
    files.of('fall').map(({ file, data, body }) => [file, data, body]),
    [files.strings, files.words, files.training, files.rules, files.notFound, files.sources],
    [...files.translations].map(([language, { strings, words, facts }]) => [language, strings, words, facts]),
  ]);

/** The style sheet of the documents. */
export const styles = (): string => readFileSync(new URL('granskning.css', import.meta.url), 'utf8');

/** A page of HTML that needs nothing beside it. */
export const page = (title: string, body: Raw, styleSheet?: string): string =>
  html`<!doctype html>
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        ${
          styleSheet
            ? html`<link rel="stylesheet" href="${styleSheet}" />`
            : html`<style>
                ${raw(styles())}
              </style>`
        }
      </head>
      <body>
        ${body}
      </body>
    </html> `.raw;

/** The parts that hold the texts, in the order of the document. */
export function partsOf(material: Material): readonly Part[] {
  const { files, nameOf, one } = material;
  const [staffRuns, parentRuns] = [runsTo('personal'), runsTo('foralder')];
  const textAt = (target: Parameters<typeof nameOf>[0], body: Raw, name = nameOf(target)) => ({ name, href: material.links(target), body });
  const questionsIn = (flow: 'personal' | 'foralder') =>
    questionsOf(flow).flatMap((id, at) => {
      const file = one('fragor', id, flow);
      return file ? [textAt({ to: 'fraga', flow, id }, questionPart(material, file, at + 1))] : [];
    });
  const resting = restingOn(material);
  return [
    {
      id: 'fragor',
      title: 'Frågorna till personalen',
      opening:
        'I den ordning de möts. Tabellen säger vart varje svar leder, vad som ska ha svarats tidigare, och grunden för att gå just dit.',
      texts: questionsIn('personal'),
    },
    {
      id: 'vagar',
      title: 'Vägarna',
      opening: 'Varje väg med hela sin text, råden som kan stå bredvid, och spegeln som familjen kan få se.',
      texts: outcomesOf('personal').flatMap((id, at) => {
        const file = one('utfall', id);
        return file ? [textAt({ to: 'vag', id }, roadPart(material, file, at + 1, staffRuns.get(id) ?? 0))] : [];
      }),
    },
    {
      id: 'rad',
      title: 'Råden som bara står bredvid en väg',
      texts: files.of('rad').map((file, at) => textAt({ to: 'vag', id: file.id }, advicePart(material, file, at + 1))),
    },
    {
      id: 'tidslinjer',
      title: 'Vad som händer sedan',
      opening: `Tidslinjerna. Varje väg har en, och flera vägar kan dela. Har en punkt en frist kan läsaren spara dagen i sin kalender. ${files.strings['dagar.rakning'] ?? ''}`,
      texts: files.of('tidslinjer').map((file) => textAt({ to: 'tidslinje', id: file.id }, timelinePart(material, file), file.id)),
    },
    {
      id: 'samtal',
      title: 'Samtalen',
      opening: 'Det läsaren frågar tillbaka i samtalet som en väg börjar med. Står på ett halvt papper att skriva ut.',
      texts: files.of('samtal').map((file) => textAt({ to: 'samtal', id: file.id }, talkPart(material, file))),
    },
    {
      id: 'sedan',
      title: 'Vad har hänt sedan?',
      opening: files.strings['sedan.ingress'] ?? '',
      texts: files.of('sedan').map((file) => textAt({ to: 'sedan', id: file.id }, sincePart(material, file))),
    },
    {
      id: 'speglar',
      title: 'Speglarna',
      opening: 'Samma vägar i enkla ord, för familjen.',
      texts: files.of('speglar').map((file) => textAt({ to: 'spegel', id: file.id }, mirrorPart(material, file))),
    },
    { id: 'foralder-fragor', title: 'Frågorna till föräldrar', texts: questionsIn('foralder') },
    {
      id: 'foralder-vagar',
      title: 'Föräldrarnas vägar',
      texts: outcomesOf('foralder').flatMap((id, at) => {
        const file = one('foraldravagar', id);
        return file ? [textAt({ to: 'foralder', id }, parentRoadPart(material, file, at + 1, parentRuns.get(id) ?? 0))] : [];
      }),
    },
    {
      id: 'svar',
      title: 'Svar på det som föräldrar frågar',
      texts: files.of('svar').map((file) => textAt({ to: 'svar', id: file.id }, parentAnswerPart(material, file))),
    },
    {
      id: 'bestammelser',
      title: 'Bestämmelserna',
      opening: 'Alla lydelser. Citaten är jämförda ord för ord med lagtexten när dokumentet skrevs.',
      texts: [...wordingsById(files)].map(([id, wordings]) =>
        textAt({ to: 'lagrum', id }, provisionPart(material, id, wordings, resting(id))),
      ),
    },
    {
      id: 'lager',
      title: 'Kommunernas lager',
      opening: 'Vad som finns i en kommun, för vem, och hur skolan kopplar in det. Lagen är densamma i hela landet.',
      texts: files.of('kommuner').map((file) => textAt({ to: 'kommun', id: file.id }, layerPart(material, file))),
    },
    {
      id: 'lagandringar',
      title: 'Lagändringarna',
      texts: files
        .of('lagandringar')
        .toSorted((a, b) => (a.data['galler-fran'] ?? '9').localeCompare(b.data['galler-fran'] ?? '9'))
        .map((file) => textAt({ to: 'andring', id: file.id }, changePart(material, file))),
    },
    {
      id: 'sidor',
      title: 'Sidorna om Vägval',
      texts: files.of('sidor').map((file) => textAt({ to: 'sida', id: file.id }, pagePart(material, file))),
    },
    {
      id: 'utbildning',
      title: 'Utbildningen',
      opening: 'Fallen, programmen, provet, och den gamla och den nya lagen sida vid sida. Affischen står under Vem får säga vad till vem.',
      texts: [
        ...files.of('fall').map((file) => textAt({ to: 'fall', id: file.id }, casePart(material, file))),
        ...files.of('program').map((file) => textAt({ to: 'program', id: file.id }, programmePart(material, file))),
        ...quizParts(material).map(({ id, body }) => textAt({ to: 'prov', id }, body)),
        ...comparisonParts(material).map(({ id, body }) => textAt({ to: 'jamforelse', id }, body)),
      ],
    },
    ...translationsOf(material).map(({ language, name, note, texts }) => ({
      id: `sprak-${language}`,
      title: `Översättningen: ${name}`,
      opening: `Så säger språket själv till läsaren: ”${note}”`,
      texts: texts.map(({ target, name: title, body }) => ({ name: title, href: material.links(target), body })),
    })),
  ];
}

/** The texts that rest on a provision, by its id. */
function restingOn(material: Material): (id: string) => readonly { readonly name: Raw }[] {
  const byId = new Map<string, { name: Raw }[]>();
  for (const file of textsIn(material.files).filter(({ language }) => language === 'sv'))
    for (const id of lagrumIn(file)) byId.set(id, [...(byId.get(id) ?? []), { name: namedText(material, file) }]);
  return (id) => byId.get(id) ?? [];
}

/** Everything that a lawyer is asked to look at, text by text, each with a way to it; what is graver first. */
export function askedFor(material: Material): Raw {
  const { files } = material;
  const uncertain = files
    .of('lagrum')
    .filter(({ data }) => data.status !== 'verifierad' || data.lydelse === 'ej-last' || data.jurist.length > 0);
  const asking = files.all.filter(
    (file) => file.language === 'sv' && file.kind !== 'lagrum' && 'jurist' in file.data && file.data.jurist.length > 0,
  );
  return html`<section id="granskas" class="part">
    <h2>Att granska först</h2>
    <p>
      ${counted(uncertain.length, 'lydelse av en bestämmelse', 'lydelser av bestämmelser')} behöver läsas av en jurist, och
      ${counted(asking.length, 'text har', 'texter har')} egna frågor till en jurist. Var och en står också vid sin text.
    </p>
    ${table(
      'Lydelser som en jurist behöver läsa',
      ['Bestämmelse', 'Gäller från', 'Status', 'Att granska'],
      uncertain.map(({ id, data }) => [
        material.link({ to: 'lagrum', id }),
        dayInWords(data['galler-fran']),
        [data.status, data.lydelse === 'ej-last' && ', ordalydelsen inte läst'],
        joined(
          askedOf(data.jurist).map((item) => material.line(item)),
          ' ',
        ),
      ]),
    )}
    <h3>Frågor till en jurist, text för text</h3>
    <ul class="points">
      ${asking.map(
        (file) =>
          html`<li>
            ${namedText(material, file)}${list(askedOf((file.data as { jurist: Parameters<typeof askedOf>[0] }).jurist).map((item) => material.line(item)))}
          </li>`,
      )}
    </ul>
  </section> `;
}

/** The whole document as one page of HTML. */
export function documentOf(material: Material, { today, commit, changes }: Made): string {
  const { files } = material;
  const parts = partsOf(material);
  const print = wholePrint(material);
  const ended = endedInWords(material, today);
  const glossaries = glossariesOf(material);
  const body = html`<header class="cover" id="topp">
      <p class="kicker">Underlag för juridisk granskning</p>
      <h1>Vägval: frågor, vägar, råd och bestämmelser</h1>
      ${named('Dokumentet i korthet', [
        ['Innehållets lydelse', print],
        ['Skrivet', `${dayInWords(today)}, ur ${commit}`],
        ['Lagen', files.strings['resultat.lagtext'] ?? ''],
        ['Omfattning', extent(material)],
      ])}
      <h2>Så läser du</h2>
      <p>
        Vägval ställer frågor till den som arbetar i skolan och är orolig för en elev. Svaren leder till en väg. Allt som en läsare kan möta
        står här: varje fråga med vart svaren leder, varje väg med hela sin text, och lagen bakom. Dokumentet är gjort av samma filer som
        appen. Ingen har skrivit i det för hand.
      </p>
      <ul class="points">
        <li>
          Rutan <span class="strong">Behöver granskas av jurist</span> står där redaktionen inte är säker på hur lagen ska läsas. Alla
          sådana rutor är samlade under <a href="#granskas">Att granska först</a>.
        </li>
        <li>En del som bara gäller vissa dagar börjar med dagarna. Båda lydelserna står här, den nuvarande och den kommande.</li>
        <li>Utbildningens fall har egna signaturer, som bara gäller berättelsen, svaren och vägen.</li>
      </ul>
      <h2>Så signerar du</h2>
      <p>
        Under varje text finns plats för roll, datum och en anmärkning. Åtta bokstäver, textens lydelse, visar exakt vad du har läst. Ändras
        texten, eller vart ett svar leder, blir bokstäverna andra och signaturen upphör. Redaktionen för in signaturen i textens fil, och
        bygget skriver raden. Inga namn skrivs i Vägval, bara rollen.
      </p>
      ${
        ended.length > 0 &&
        html`<h2>Signaturer som har upphört</h2>
          ${list(ended)}`
      }
      <h2>Det som är signerat av jurist</h2>
      ${list(signedShares(files).map(({ slag, total, signed, earlier }) => [`${shareNames[slag]}: ${signed} av ${total}`, earlier > 0 && ` (${earlier} till i en tidigare lydelse)`]))}
    </header>
    <nav class="contents" aria-label="Innehåll">
      <h2>Innehåll</h2>
      <ul>
        ${changes && html`<li><a href="#andrat">Ändringar sedan den signerade versionen</a></li>`}
        <li><a href="#granskas">Att granska först</a></li>
        ${parts.map(
          ({ id, title, texts }) =>
            html`<li>
              <a href="#${id}">${title}</a> (${texts.length})
              <ul>
                ${texts.map(({ name, href }) => html`<li><a href="${href}">${name}</a></li>`)}
              </ul>
            </li>`,
        )}
        <li><a href="#plikter">Det som gäller också för den som inte håller med</a></li>
        <li><a href="#sekretess">Vem får säga vad till vem</a></li>
        ${glossaries.map((one) => html`<li><a href="#${glossaryId(one)}">${glossaryTitle(one)}</a></li>`)}
        <li><a href="#korta-ord">Knappar, rubriker och korta meddelanden</a></li>
        <li><a href="#kallor">Källorna</a></li>
        <li><a href="#underskrift">Underskrift</a></li>
      </ul>
    </nav>
    <main>
      ${changes} ${askedFor(material)}
      ${parts.map(
        ({ id, title, opening, texts }) =>
          html`<section id="${id}" class="part">
            <h2>${title}</h2>
            ${opening && html`<p>${opening}</p>`} ${texts.map((text) => text.body)} ${id === 'lagandringar' && notFoundPart(material)}
          </section> `,
      )}
      ${dutiesPart(material)} ${secrecyPart(material, posterWords(material))} ${glossaries.map(glossaryPart)} ${stringsPart(material)}
      ${sourcesPart(material)}
      <section id="underskrift" class="part">
        <h2>Underskrift</h2>
        <p>Underskriften gäller hela innehållet i lydelse <span class="strong">${print}</span>, med de undantag som skrivs här.</p>
        <p class="blanks">Roll: <span class="blank wide"></span></p>
        <p class="blanks">Datum: <span class="blank wide"></span></p>
        <p class="blanks">Innehållets version: <span class="filled">${print}, ${commit}</span></p>
        <p class="blanks">Undantag: <span class="blank wide"></span></p>
        <p class="blanks"><span class="blank full"></span></p>
        <p class="blanks">Underskrift: <span class="blank wide"></span></p>
      </section>
    </main>`;
  return page('Vägval, underlag för juridisk granskning', body);
}

const extent = ({ files }: Material): string =>
  [
    counted(questionsOf('personal').length, 'fråga', 'frågor'),
    counted(outcomesOf('personal').length, 'väg', 'vägar'),
    `${figures(allRuns('personal').length)} sätt att svara`,
    counted(files.of('rad').length, 'råd', 'råd'),
    counted(files.of('speglar').length, 'spegel', 'speglar'),
    `${counted(wordingsById(files).size, 'bestämmelse', 'bestämmelser')} i ${counted(files.of('lagrum').length, 'lydelse', 'lydelser')}`,
    counted(files.of('kommuner').length, 'lager', 'lager'),
    counted(files.of('lagandringar').length, 'lagändring', 'lagändringar'),
    counted(files.of('fall').length, 'fall att öva på', 'fall att öva på'),
    ...[...files.translations.keys()].map((language) => `översättning till ${languageName(language).toLowerCase()}`),
  ].join(', ');

const shareNames = {
  fragor: 'Frågor',
  vagar: 'Vägar',
  rad: 'Råd och tidslinjer',
  foralder: 'Texter för föräldrar',
  lagrum: 'Lydelser av bestämmelser',
  lager: 'Kommunernas lager',
  andringar: 'Lagändringar',
} as const;

const notFoundPart = (material: Material) =>
  html`<h3>Det som har sökts i lagen men inte funnits</h3>
    ${list(
      Object.values(material.files.notFound).map(({ vad, sokt, var: where, lagrum, bevaka }) => [
        `${vad} Sökt ${dayInWords(sokt)} i ${where}.`,
        bevaka && ` Bevaka: ${bevaka}`,
        lagrum.length > 0 && [' ', joined(material.laws(lagrum), ', ')],
      ]),
    )}`;

/** The material in each language, Swedish first: each has a glossary. */
export const glossariesOf = (material: Material): readonly Material[] => [
  material,
  ...translationsOf(material).map((translation) => translation.material),
];

/** What the glossary of a language is called as an anchor and as a file. */
export const glossaryId = ({ language }: Material): string => (language === 'sv' ? 'ordlistan' : `ordlistan-${language}`);

/** What it is called. */
export const glossaryTitle = ({ language }: Material): string => (language === 'sv' ? 'Ordlistan' : `Ordlistan: ${languageName(language)}`);

/** The hard words of a language, explained. */
export const glossaryPart = (material: Material): Raw => {
  const { files, language, link } = material;
  const words = language === 'sv' ? files.words : files.translations.get(language)!.words;
  const own = language === 'sv' ? {} : { language };
  return html`<section id="${glossaryId(material)}" class="part">
    <h2>${glossaryTitle(material)}</h2>
    <dl class="words" lang="${language}">
      ${Object.entries(words).map(
        ([id, { ord, forklaring, lagrum }]) =>
          html`<dt id="${anchorOf({ to: 'ord', id, ...own })}">${ord}</dt>
            <dd>${forklaring}${lagrum && [' (', link({ to: 'lagrum', id: lagrum }), ')']}</dd>`,
      )}
    </dl>
  </section> `;
};

const sourcesPart = ({ files }: Material) =>
  html`<section id="kallor" class="part">
    <h2>Källorna</h2>
    <ul class="points">
      ${Object.values(files.sources ?? {}).map(
        ({ titel, utgivare, datum, lasning, adress }) =>
          html`<li>
            ${titel}. ${utgivare}, ${datum}.${lasning && ` ${lasning}`}${adress && html` <span class="address">${adress}</span>`}
          </li>`,
      )}
    </ul>
  </section> `;
