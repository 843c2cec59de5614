/** One answer in a minute, with the hands of each group. */
export interface MinuteAnswer {
  readonly text: string;
  readonly hands: readonly number[];
  /** The case goes by it. */
  readonly road: boolean;
}

/** One question in a minute. */
export interface MinuteQuestion {
  readonly title: string;
  readonly answers: readonly MinuteAnswer[];
  /** Where the groups part, in a sentence; nothing when they do not. */
  readonly parting?: string | undefined;
}

/** One case in a minute. */
export interface MinuteCase {
  readonly title: string;
  readonly minutes: number;
  readonly road: string;
  readonly alternatives: readonly string[];
  readonly questions: readonly MinuteQuestion[];
  /** The questions that were left out or shown without counting. */
  readonly uncounted: readonly string[];
}

/** A minute of a session: what was chosen and decided, and nobody's name. */
export interface Minute {
  readonly date: string;
  readonly minutes: number;
  readonly groups: readonly string[];
  readonly cases: readonly MinuteCase[];
  readonly decisions: readonly string[];
}

/** The fixed words of a minute. */
export interface MinuteLabels {
  readonly title: string;
  readonly nameless: string;
  readonly date: string;
  readonly length: string;
  readonly minutes: string;
  readonly case: string;
  readonly question: string;
  readonly answer: string;
  readonly road: string;
  readonly alternatives: string;
  readonly byRoad: string;
  readonly apart: string;
  readonly uncounted: string;
  readonly decisions: string;
  readonly noDecisions: string;
  readonly yes: string;
}

/** The minute as Markdown: a table for each question. */
export function toMarkdown(minute: Minute, label: MinuteLabels): string {
  const lines = [
    `# ${label.title}`,
    '',
    `- ${label.date}: ${minute.date}`,
    `- ${label.length}: ${minute.minutes} ${label.minutes}`,
    `- ${label.nameless}`,
    ...minute.cases.flatMap((one) => caseLines(one, minute, label)),
    '',
    `## ${label.decisions}`,
    '',
    ...(minute.decisions.length > 0 ? minute.decisions.map((decision) => `- ${plain(decision)}`) : [label.noDecisions]),
  ];
  return `${lines.join('\n')}\n`;
}

function caseLines(one: MinuteCase, { groups }: Minute, label: MinuteLabels): readonly string[] {
  return [
    '',
    `## ${plain(one.title)}`,
    '',
    `- ${label.road}: ${plain(one.road)}`,
    ...one.alternatives.map((text) => `- ${label.alternatives}: ${plain(text)}`),
    `- ${label.length}: ${one.minutes} ${label.minutes}`,
    ...(one.uncounted.length > 0 ? [`- ${label.uncounted}: ${one.uncounted.map(plain).join(', ')}`] : []),
    ...one.questions.flatMap((question) => [
      '',
      `### ${plain(question.title)}`,
      '',
      `| ${[label.answer, ...groups, label.byRoad].join(' | ')} |`,
      `|${[' --- ', ...groups.map(() => ' ---: '), ' --- '].join('|')}|`,
      ...question.answers.map(({ text, hands, road }) => `| ${[plain(text), ...hands, road ? label.yes : ''].join(' | ')} |`),
      ...(question.parting ? ['', `**${label.apart}:** ${plain(question.parting)}`] : []),
    ]),
  ];
}

// The title of a case from the device may hold what Markdown or HTML would read as its own.
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>|#~]/g, String.raw`\$&`);

/** The minute as a table for a spreadsheet: one row for each answer, then one for each decision. */
export function toCsv(minute: Minute, label: MinuteLabels): string {
  const head = [label.case, label.question, label.answer, ...minute.groups, label.byRoad, label.apart, label.road];
  const rows = minute.cases.flatMap((one) =>
    one.questions.flatMap(({ title, answers, parting = '' }) =>
      answers.map(({ text, hands, road }) => [one.title, title, text, ...hands, road ? label.yes : '', parting, one.road]),
    ),
  );
  const decided = minute.decisions.map((decision) => [label.decisions, decision, ...head.slice(2).map(() => '')]);
  // The mark at the start tells Excel that the file is UTF-8.
  return `\uFEFF${[head, ...rows, ...decided].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

// Every text is quoted: LibreOffice in Swedish parts at commas and tabs as well as at semicolons.
// A spreadsheet runs what begins like a formula: an apostrophe makes it text. Also after what looks like white space.
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value.replaceAll(/\s+/g, ' ').trim();
  const safe = /^[=+\-@＝＋－＠|%]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
