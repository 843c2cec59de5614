import type { Disclosure } from '../../machines/secrecy.ts';

/** Who may tell whom what as a text in Swedish, one table for each sender, so that a lawyer can read the diff when a verdict or its ground changes. */
export const secrecyList = (rows: readonly Disclosure[]): string =>
  [
    '# Vem får säga vad till vem',
    '',
    `${rows.length} rader. Skapad ur \`machines/secrecy-rules.ts\` och frågorna om sekretess av \`tests/machines/secrecy-list.ts\`; ändras aldrig för hand.`,
    'Sista kolumnen är varför en jurist ska granska raden. Vad varje skäl betyder står vid `Doubt` i `machines/secrecy-rules.ts`.',
    ...[...new Set(rows.map(({ sender }) => sender))].flatMap((sender) => ['', ...tableOf(sender, rows)]),
    '',
  ].join('\n');

const tableOf = (sender: string, rows: readonly Disclosure[]): readonly string[] => [
  `## ${sender}`,
  '',
  '| till | situation | besked | väg | enligt | jurist |',
  '|---|---|---|---|---|---|',
  ...rows
    .filter((row) => row.sender === sender)
    .map(
      ({ receiver, situation, verdict, road, grounds, doubts }) =>
        `| ${receiver} | ${situation} | **${verdict}** | ${road} | ${grounds.join(', ')} | ${doubts.join(', ') || '–'} |`,
    ),
];
