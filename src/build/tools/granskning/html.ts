/** HTML that is safe to put on a page as it is. */
export interface Raw {
  readonly raw: string;
}

type Value = string | number | Raw | undefined | false | null | readonly Value[];

/** HTML that somebody else has made safe. */
export const raw = (text: string): Raw => ({ raw: text });

/** A template of HTML: text is escaped, HTML and lists of it go in as they are, and what is not there is left out. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Raw =>
  raw(parts.map((part, at) => part + (at < values.length ? shown(values[at]) : '')).join(''));

function shown(value: Value): string {
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return (value as readonly Value[]).map(shown).join('');
  if (typeof value === 'object') return (value as Raw).raw;
  return escaped(String(value));
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The values with something between them. */
export const joined = (values: readonly Value[], between: Value): readonly Value[] =>
  values.flatMap((value, at) => (at === 0 ? [value] : [between, value]));

/** A list of points; nothing when there are none. */
export const list = (items: readonly Value[], name = 'points'): Raw | undefined =>
  items.length > 0
    ? html`<ul class="${name}">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    : undefined;

/** A table with named columns, each row begun by its own heading. */
export const table = (caption: string, columns: readonly string[], rows: readonly (readonly Value[])[]): Raw =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...rest]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${rest.map((cell) => html`<td>${cell}</td>`)}
          </tr> `,
      )}
    </tbody>
  </table> `;

/** What is said of a thing, name by name. A table, so that a reader of the structure of a PDF knows what goes with what. */
export const named = (caption: string, rows: readonly (readonly [name: Value, value: Value] | false | undefined)[]): Raw =>
  html`<table class="head">
    <caption>
      ${caption}
    </caption>
    <tbody>
      ${rows.flatMap((row) =>
        row
          ? [
              html`<tr>
                <th scope="row">${row[0]}</th>
                <td>${row[1]}</td>
              </tr> `,
            ]
          : [],
      )}
    </tbody>
  </table> `;
