import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { adviceBeside } from '../../../../machines/advice.ts';
import type { Beside } from '../../../../machines/advice.ts';
import { holds } from '../../../../machines/flow.ts';
import type { Answers, Condition, PageId } from '../../../../machines/flow.ts';
import { firstPage, wayTaken, waysFrom } from '../../../../machines/graph.ts';
import type { OutcomeId } from '../../../../machines/ids.gen.ts';
import { flows } from '../../../../machines/index.ts';
import type { FlowId } from '../../../../machines/index.ts';
import type { ContentFile, RoadKind } from '../../compiler/files.ts';
import { glossariesOf, glossaryId, glossaryPart, glossaryTitle, page, partsOf, styles } from './document.ts';
import type { Made } from './document.ts';
import { html, list } from './html.ts';
import type { Raw } from './html.ts';
import { anchorOf, dayInWords, daysInWords, materialOf } from './material.ts';
import type { Links, Material } from './material.ts';
import { lawyerMark } from './parts.ts';
import { pageTarget } from './questions.ts';
import { roadText } from './roads.ts';
import { whenInWords } from './words.ts';

/** A position in a conversation as the preview has it: every run from here on is alike, whatever was answered before. */
interface Spot {
  readonly name: string;
  readonly page: PageId;
  /** Where each answer leads; none at the end. */
  readonly answers: readonly (readonly [answer: string, to: Spot])[];
  /** At the end of the staff's: what stands beside and what is answered first. */
  readonly beside?: Beside | undefined;
  readonly firstLines: readonly string[];
  readonly forSocialServices: boolean;
}

/** What the file is called that has the app itself. */
export const appFile = 'vagval.html';

/** What a preview says of itself above every page. */
export const noticeOf = ({ today, commit }: Pick<Made, 'today' | 'commit'>): string =>
  `Förhandsvisning, ${dayInWords(today)}, ur ${commit}. Inte publicerad och inte till för någon som behöver hjälp nu.`;

const inTexts: Links = (target) =>
  target.to === 'ord' ? `${['ordlistan', target.language].filter(Boolean).join('-')}.html#${anchorOf(target)}` : `${anchorOf(target)}.html`;
const fromOutside =
  (folder: string): Links =>
  (target) =>
    `${folder}texter/${inTexts(target)}`;

/**
 * Writes a folder of pages that lead to each other by plain links and need neither server nor script: both conversations to click
 * through, every text, and the way to the document beside, and to the app itself as one file where `made.app` says that it is laid there.
 * What was in the folder before is taken away. Gives the number of pages.
 */
export function writePreview({ files }: Material, folder: string, made: Made & { readonly app?: boolean }): number {
  rmSync(folder, { recursive: true, force: true });
  let pages = 0;
  const write = (file: string, title: string, body: Raw) => {
    const up = '../'.repeat(file.split('/').length - 1);
    const framed = html`<p class="notice">
        ${noticeOf(made)} <a href="tel:112">Ring 112</a> om någon är i fara. ${up !== '' && html`<a href="${up}index.html">Till början</a>`}
      </p>
      <main>${body}</main>`;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), page(`${title} – förhandsvisning av Vägval`, framed, `${up}stil.css`));
    pages += 1;
  };

  const texts = materialOf(files, inTexts);
  const parts = partsOf(texts);
  for (const { texts: own } of parts)
    for (const { name, href, body } of own)
      write(
        `texter/${href}`,
        name,
        html`<h1 class="kicker">${name}</h1>
          ${body}`,
      );
  for (const glossary of glossariesOf(texts))
    write(
      `texter/${glossaryId(glossary)}.html`,
      glossaryTitle(glossary),
      html`<h1 class="kicker">${glossaryTitle(glossary)}</h1>
        ${glossaryPart(glossary)}`,
    );

  const talk = materialOf(files, fromOutside('../'));
  for (const flow of ['personal', 'foralder'] as const)
    for (const spot of spotsOf(talk, flow))
      write(
        `samtal/${spot.name}.html`,
        titleOf(talk, flow, spot),
        html`${spotPage(talk, flow, spot)} ${made.app && spot.answers.length === 0 && inApp(flow, spot)}`,
      );

  write(
    'index.html',
    'Början',
    html`<h1>Förhandsvisning av Vägval</h1>
      <p>
        Sidorna här är gjorda av samma texter och regler som appen skulle få, och öppnas utan server. De visar varje fråga och väg med
        villkor, bestämmelser och plats att signera, och behöver inga skript.
      </p>
      ${
        made.app &&
        html`<a class="choice" href="${appFile}"
          >Öppna appen som den skulle se ut<span
            >Hela appen i en fil, med utseende, sökning och val av kommun. Utbildningen är inte med i den: läs den här nedanför</span
          ></a
        >`
      }
      <a class="choice" href="samtal/personal.html"
        >Svara på frågorna som personal<span>Börja vid första frågan och klicka dig fram till en väg</span></a
      >
      <a class="choice" href="samtal/foralder.html">Svara på frågorna som förälder<span>Samma sak i föräldrarnas samtal</span></a>
      <p>Hela innehållet i ett dokument, med plats att signera: <a href="granskning.html">granskning.html</a>.</p>
      ${made.changes && html`<p>Det som är ändrat sedan den signerade versionen står först i <a href="granskning.html#andrat">dokumentet</a>.</p>`}
      ${parts.map(
        ({ title, texts: own }) =>
          html`<h2>${title}</h2>
            ${list(own.map(({ name, href }) => html`<a href="texter/${href}">${name}</a>`))}`,
      )}`,
  );
  writeFileSync(join(folder, 'stil.css'), styles());
  return pages;
}

const inApp = (flow: FlowId, { page: id }: Spot) =>
  html`<p class="small"><a href="../${appFile}#/${flow === 'personal' ? 'vag' : 'foralder'}/${id}/">Vägen som appen visar den</a></p>`;

const titleOf = (material: Material, flow: FlowId, { page: id }: Spot): string => material.nameOf(pageTarget(material, flow, id));

function spotPage(material: Material, flow: FlowId, spot: Spot): Raw {
  return spot.answers.length > 0 ? questionPage(material, flow, spot) : endPage(material, flow, spot);
}

function questionPage(material: Material, flow: FlowId, { page: id, answers }: Spot): Raw {
  const file = material.one('fragor', id, flow)!;
  return html`<h1>${file.data.titel}</h1>
    ${material.prose(file.sections.opening)}
    ${answers.map(([answer, to]) => {
      const said = file.data.svar.find((one) => one.id === answer);
      return html`<a class="choice" href="${to.name}.html">${said?.text ?? answer}${said?.hjalp && html`<span>${said.hjalp}</span>`}</a>`;
    })}
    ${file.sections.parts.map(
      ({ heading, text }) =>
        html`<h2>${heading}</h2>
          ${material.prose(text)}`,
    )}
    ${lawyerMark(material, file)}
    <p class="small">
      <a href="${material.links({ to: 'fraga', flow, id })}">Frågan med alla villkor, bestämmelser och plats att signera</a>
    </p>`;
}

function endPage(material: Material, flow: FlowId, { page: id, beside, firstLines, forSocialServices }: Spot): Raw {
  const target = pageTarget(material, flow, id);
  const whole = html`<p class="small">
    <a href="${material.links(target)}">Vägen med vad som leder hit, råd, spegel och plats att signera</a>
  </p>`;
  const road: ContentFile<RoadKind> | undefined =
    (forSocialServices ? material.one('socialtjanst', id) : undefined) ?? material.one('utfall', id);
  if (target.to === 'foralder' || !road) {
    const parent = material.one('foraldravagar', id)!;
    return html`<h1>${parent.data.titel}</h1>
      ${material.prose(parent.sections.opening)}
      ${parent.sections.parts.map(
        ({ heading, text }) =>
          html`<h2>${heading}</h2>
            ${material.prose(text)}`,
      )}${lawyerMark(material, parent)}${whole}`;
  }
  const advice = (['forst', 'darefter', 'parallellt'] as const).flatMap((role) => beside?.[role].map((one) => [role, one] as const) ?? []);
  return html`<h1>${road.data.namn}</h1>
    ${firstLines.map((line) => html`<p class="figure">${material.line(line)}</p>`)}
    ${list(advice.map(([role, one]) => [`${whenInWords[role]}: `, material.link({ to: 'vag', id: one })]))} ${roadText(material, road)}
    ${lawyerMark(material, road)}${whole}`;
}

/** Every position of a conversation: the first is named as the conversation, the others by number. */
function spotsOf(material: Material, flow: FlowId): readonly Spot[] {
  const machine = flows[flow];
  const known = new Map<string, Spot>();
  const visit = (at: PageId, given: Answers): Spot => {
    const answers = [...waysFrom(machine, at).keys()].map(
      (answer) => [answer, visit(wayTaken(machine, at, answer, given)!.to, { ...given, [at]: answer })] as const,
    );
    const end = answers.length === 0 && flow === 'personal';
    const beside = end ? adviceBeside(at as OutcomeId, given) : undefined;
    const forSocialServices = end && given.roll === 'socialtjanst';
    const firstLines = end ? firstLinesOf(material, at, given, forSocialServices) : [];
    const key = JSON.stringify([at, answers.map(([answer, to]) => [answer, to.name]), beside, firstLines, forSocialServices]);
    const found = known.get(key) ?? { name: `${flow}-${known.size + 1}`, page: at, answers, beside, firstLines, forSocialServices };
    known.set(key, found);
    return found;
  };
  const first = visit(firstPage(machine), {});
  return [...known.values()].map((spot) => (spot === first ? { ...spot, name: flow } : spot));
}

// All the editions of the line that answers these answers, each with its days.
function firstLinesOf(material: Material, id: string, given: Answers, forSocialServices: boolean): readonly string[] {
  const road = (forSocialServices ? material.one('socialtjanst', id) : undefined) ?? material.one('utfall', id);
  const fitting = (road?.data['svar-pa-fragan'] ?? []).filter(({ om }) => !om || holds(om as Condition, given));
  const always = fitting.findIndex(({ fran, till }) => !fran && !till);
  return fitting
    .slice(0, always < 0 ? undefined : always + 1)
    .map(({ text, fran, till }) => (fran || till ? `${daysInWords(fran, till)}: ${text}` : text));
}
