import { html, table } from './html.ts';
import type { Raw } from './html.ts';
import type { Material } from './material.ts';
import { languageName } from './words.ts';

/** What stands on buttons, in headings and in short messages, in every language; and what the page on how it was checked says of each rule. */
export const stringsPart = ({ files }: Material): Raw =>
  html`<section id="korta-ord" class="part">
    <h2>Knappar, rubriker och korta meddelanden</h2>
    <p>Orden i appen som inte hör till någon text ovan. Det som står inom dubbla klamrar fyller appen i.</p>
    ${rowsOf('Personalens och föräldrarnas sidor', files.strings)} ${rowsOf('Utbildningen', files.training['sv/utbildning/ui.yaml'] ?? {})}
    ${[...files.translations].map(
      ([language, { strings, facts }]) =>
        html`<h3>${languageName(language)}</h3>
          <div lang="${language}">${rowsOf(facts?.namn ?? language, { ...strings, ...facts })}</div>`,
    )}
    <h3>Säkerhetsreglerna som sidan om kontrollen räknar upp</h3>
    ${rowsOf('Säkerhetsregler', files.rules?.regler ?? {})}
  </section> `;

const rowsOf = (caption: string, strings: Readonly<Record<string, string>>) =>
  table(
    caption,
    ['Nyckel', 'Ord'],
    Object.entries(strings).map(([key, text]) => [html`<code>${key}</code>`, text]),
  );
