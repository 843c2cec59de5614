import { html, joined, list, raw } from './html.ts';
import type { Raw } from './html.ts';
import { dayInWords } from './material.ts';
import type { Names } from './names.ts';
import type { Advice, Alone, FlowChanges, Moved, Readvised, Row, Why } from './outcome-changes.ts';
import type { Pair, TextChange, Words } from './text-changes.ts';
import { counted, either, figures, whenInWords } from './words.ts';

/** What has changed since a version: how the runs end, or words for why they could not be compared, and the texts. */
export interface Changes {
  readonly ref: string;
  readonly commit: string;
  readonly day: string;
  readonly flows: readonly FlowChanges[] | string;
  readonly texts: readonly TextChange[];
  readonly names: Names;
}

const flowNames: Readonly<Record<string, string>> = { personal: 'Personalens samtal', foralder: 'Föräldrarnas samtal' };

/** One line for a conversation: its name, and how many of its runs end elsewhere, have other advice, are gone and are new. */
export const inShort = (changes: FlowChanges): string =>
  `${flowNames[changes.flow] ?? changes.flow}: ${inFigures(changes).replace(/^./, (letter) => letter.toLowerCase())}`;

const inFigures = ({ before, after, same: kept, moved, readvised, gone, added }: FlowChanges): string => {
  const sum = (groups: readonly { readonly runs: number }[]) => groups.reduce((total, { runs }) => total + runs, 0);
  if (kept === before && kept === after) return `Alla ${counted(before, 'väg', 'vägar')} slutar som förut, med samma råd bredvid.`;
  return `Av ${counted(before, 'väg', 'vägar')} byter ${figures(sum(moved))} slut och ${figures(sum(readvised))} råd. ${figures(sum(gone))} finns inte kvar, och ${figures(sum(added))} är nya.`;
};

/** The changes since a version: the outcomes first, then the texts side by side. */
export function changesPart(changes: Changes): Raw {
  const { ref, commit, day, flows, texts, names } = changes;
  const written = texts.filter(({ asideOnly }) => !asideOnly);
  const asideOnly = texts.filter((text) => text.asideOnly);
  return html`<section id="andrat" class="part">
    <h2>Ändringar sedan ${ref}</h2>
    <p>Jämfört med incheckning ${commit.slice(0, 10)} från ${dayInWords(day)}. Först hur vägarna slutar, sedan texterna sida vid sida.</p>
    ${typeof flows === 'string' ? html`<p class="notice">${flows}</p>` : flows.map((flow) => flowPart(flow, names))}
    <h3 id="andrade-texter">Texterna</h3>
    <p>
      ${texts.length === 0 ? 'Ingen text är ändrad.' : counted(written.length, 'text är ny, borta eller ändrad.', 'texter är nya, borta eller ändrade.')}
    </p>
    ${
      asideOnly.length > 0 &&
      html`<p class="small">
        Dessutom har ${counted(asideOnly.length, 'text', 'texter')} bara fått ny version, granskning eller signatur:
        ${asideOnly.map(({ name }) => name).join(', ')}.
      </p>`
    }
    ${written.map(textPart)}
  </section> `;
}

function flowPart(changes: FlowChanges, names: Names): Raw {
  const { flow, moved, readvised, gone, added } = changes;
  const outcome = (id: string) => names.outcome(flow, id);
  const rows = (all: readonly Row[]) => rowList(flow, all, names);
  return html`<h3>${flowNames[flow] ?? flow}</h3>
    <p class="figure">${inFigures(changes)}</p>
    ${moved.length > 0 && html`<h4>Vägar som byter slut</h4>`}
    ${moved.map(
      (group) =>
        html`<div class="wording">
          <p class="title">${counted(group.runs, 'väg', 'vägar')}: från ”${outcome(group.from)}” till ”${outcome(group.to)}”</p>
          ${partings(flow, group, names)}${rows(group.rows)}
        </div>`,
    )}
    ${readvised.length > 0 && html`<h4>Vägar med samma slut och andra råd bredvid</h4>`}
    ${readvised.map(
      (group) =>
        html`<div class="wording">
          <p class="title">${counted(group.runs, 'väg', 'vägar')} till ”${outcome(group.outcome)}”</p>
          ${advice(flow, group, names)}${rows(group.rows)}
        </div>`,
    )}
    ${
      gone.length > 0 &&
      html`<h4>Vägar som inte finns kvar</h4>
        <p>Frågorna eller svaren är andra, så ingen svarar längre precis så här.</p>`
    }
    ${gone.map(
      (group) =>
        html`<div class="wording">
          <p class="title">${counted(group.runs, 'väg', 'vägar')} som slutade i ”${outcome(group.outcome)}”</p>
          <p>${why(flow, group.why, names, 'nu')} ${ends(group, outcome, 'nu')}</p>
          ${rows(group.rows)}
        </div>`,
    )}
    ${
      added.length > 0 &&
      html`<h4>Nya vägar</h4>
        <p>Så här gick det inte att svara förut.</p>`
    }
    ${added.map(
      (group) =>
        html`<div class="wording">
          <p class="title">${counted(group.runs, 'ny väg', 'nya vägar')} till ”${outcome(group.outcome)}”</p>
          <p>${why(flow, group.why, names, 'förut')} ${ends(group, outcome, 'förut')}</p>
          ${rows(group.rows)}
        </div>`,
    )}`;
}

const partings = (flow: string, { partings: all }: Moved, { question, answer, outcome }: Names) =>
  list(
    all.map(
      (parting) =>
        `På frågan ”${question(flow, parting.question)}” leder svaret ”${answer(flow, parting.question, parting.answer)}” nu till ”${outcome(flow, parting.after)}”. Förut ledde det till ”${outcome(flow, parting.before)}” (${counted(parting.runs, 'väg', 'vägar')}).`,
    ),
  );

const advice = (flow: string, { lost, got }: Readvised, { outcome }: Names) => {
  const told = (all: readonly Advice[]) =>
    all.map(({ role, id }) => `${whenInWords[role].toLowerCase()}: ”${outcome(flow, id)}”`).join(', ');
  return list([...(got.length > 0 ? [`Nytt råd – ${told(got)}.`] : []), ...(lost.length > 0 ? [`Rådet är borta – ${told(lost)}.`] : [])]);
};

// `when` is the version in which the answers are no whole run.
function why(flow: string, reason: Why, { question, answer }: Names, when: 'nu' | 'förut'): string {
  const asked = `”${question(flow, reason.question)}”`;
  switch (reason.kind) {
    case 'fragar':
      return when === 'nu' ? `Där ställs nu också frågan ${asked}.` : `Frågan ${asked} ställdes där förut, men inte nu.`;
    case 'utan-svar':
      return when === 'nu'
        ? `Frågan ${asked} har inte längre svaret ”${answer(flow, reason.question, reason.answer)}”.`
        : `Frågan ${asked} hade inte svaret ”${answer(flow, reason.question, reason.answer)}” förut.`;
    case 'fragar-inte':
      return when === 'nu' ? `Frågan ${asked} ställs inte längre där.` : `Frågan ${asked} ställdes inte där förut.`;
  }
}

function ends({ outcome, ends: all }: Alone, name: (id: string) => string, when: 'nu' | 'förut'): string {
  const words = either(all.map((id) => `”${name(id)}”`));
  const verb = when === 'nu' ? 'slutar nu' : 'slutade förut';
  if (all.length === 1 && all[0] === outcome) return `Samma svar ${verb} i ${words}, alltså på samma ställe.`;
  return `Samma svar ${verb} i ${words}${all.includes(outcome) ? ', beroende på vad mer som svaras' : ''}.`;
}

/** The runs, what they share told once. */
function rowList(flow: string, rows: readonly Row[], { question, answer }: Names): Raw {
  const told = (answers: Row['answers']) =>
    answers.map(
      ([id, said]) => html`${question(flow, id)} <span class="strong">${said.map((one) => answer(flow, id, one)).join(' / ')}</span>`,
    );
  const first = rows[0]!;
  const shared = first.answers.filter((one) => rows.every(({ answers }) => answers.some((other) => same(one, other))));
  if (rows.length === 1)
    return html`<p class="small">Alla som svarar så här:</p>
      ${list(told(first.answers))}`;
  return html`${
      shared.length > 0 &&
      html`<p class="small">Gemensamt för dem alla:</p>
        ${list(told(shared))}`
    }
    <p class="small">${counted(rows.length, 'sätt', 'sätt')} att nå hit, med / mellan svar som ger samma sak:</p>
    <ol class="points">
      ${rows.map(({ answers, runs }) => {
        const own = told(answers.filter((one) => !shared.some((other) => same(one, other))));
        return html`<li>
          ${own.length > 0 ? joined(own, '; ') : 'Inget mer.'} <span class="small">(${counted(runs, 'väg', 'vägar')})</span>
        </li>`;
      })}
    </ol>`;
}

const same = (a: Row['answers'][number], b: Row['answers'][number]) => a[0] === b[0] && a[1].join() === b[1].join();

const hows = { ny: 'Ny text', borta: 'Texten är borttagen', andrad: 'Ändrad' } as const;

function textPart({ file, name, how, pairs }: TextChange): Raw {
  return html`<section class="text">
    <h4>${hows[how]}: ${name}</h4>
    <p class="small"><code>content/${file}</code></p>
    <table class="side">
      <thead>
        <tr>
          <th scope="col">Förut</th>
          <th scope="col">Nu</th>
        </tr>
      </thead>
      <tbody>
        ${pairs.map(pairRow)}
      </tbody>
    </table>
  </section> `;
}

const pairRow = ({ part, before, after }: Pair): Raw =>
  html`<tr>
    <td>${side(part, before, 'gone', 'borttaget')}</td>
    <td>${side(part, after, 'new', 'nytt')}</td>
  </tr> `;

// The words for what is shown in colour come along for whoever does not see it.
const side = (part: string, words: readonly Words[] | undefined, name: string, said: string): Raw =>
  words
    ? html`<span class="part">${part}: </span>${words.map(({ words: text, changed }) =>
          changed ? html`<span class="${name}"><span class="hidden">(${said}: </span>${text}<span class="hidden">)</span></span>` : text,
        )}`
    : raw('–');
