import type { ContentFile, TextSet } from '../../compiler/files.ts';
import { isOlder } from '../../compiler/signature.ts';
import { html, joined, list, named } from './html.ts';
import type { Raw } from './html.ts';
import { anchorOf, materialOf } from './material.ts';
import type { Material, Target } from './material.ts';
import { endOf } from './parts.ts';
import { languageName } from './words.ts';

const kinds = { fragor: 'fraga', foraldravagar: 'foralder', svar: 'svar', speglar: 'spegel' } as const;
type Translated = keyof typeof kinds;
type TranslatedFile = { readonly [K in Translated]: ContentFile<K> }[Translated];

/** A translated text: where it stands, what it is called, and the whole of it. */
export interface TranslatedText {
  readonly target: Target;
  readonly name: string;
  readonly body: Raw;
}

/** A language with its texts, each beside the Swedish one that it was made from. */
export interface TranslationPart {
  readonly language: string;
  readonly name: string;
  readonly note: string;
  readonly material: Material;
  readonly texts: readonly TranslatedText[];
}

/** The translations, language by language, in the order of the Swedish texts. */
export const translationsOf = ({ files, links }: Material): readonly TranslationPart[] =>
  [...files.translations].map(([language, set]) => {
    const material = materialOf(files, links, language);
    return {
      language,
      name: languageName(language),
      note: set.facts?.not ?? '',
      material,
      texts: textsOf(set).map((file) => textIn(material, file)),
    };
  });

const textsOf = (set: TextSet): readonly TranslatedFile[] => [
  ...set.of('fragor'),
  ...set.of('foraldravagar'),
  ...set.of('svar'),
  ...set.of('speglar'),
];

function textIn(material: Material, file: TranslatedFile): TranslatedText {
  const { kind, id, language, data } = file;
  const own: Target = kind === 'fragor' ? { to: 'fraga', flow: 'foralder', id } : { to: kinds[kind], id };
  const target: Target = { ...own, language };
  const name = kind === 'foraldravagar' ? file.data.namn : data.titel;
  return {
    target,
    name,
    body: html`<section class="text" id="${anchorOf(target)}">
      <h3><span lang="${language}">${name}</span></h3>
      ${origin(material, file, own)}
      <div lang="${language}">
        ${fieldsOf(material, file)} ${material.prose(file.sections.opening)}
        ${file.sections.parts.map(
          ({ heading, text }) =>
            html`<h4>${heading}</h4>
              ${material.prose(text)}`,
        )}
      </div>
      <p><span class="strong">Bestämmelser:</span> ${joined(material.laws(data.lagrum), ', ') || 'Inga.'}</p>
      ${endOf(material, file)}
    </section> `,
  };
}

/** Which Swedish text a translation is of, and whether that has moved on since. */
function origin(material: Material, { kind, id, data }: TranslatedFile, own: Target): Raw {
  const swedish = material.files.of(kind).find((file) => file.id === id && (kind !== 'fragor' || file.flow === 'foralder'));
  const made = data['oversatt-fran'];
  const now = swedish?.data.version;
  const older = made !== undefined && now !== undefined && isOlder(made, now);
  return html`<p class="small">
    Översatt från ${swedish ? html`<a href="${material.swedish(own)}">${swedish.data.titel}</a>` : id}${made && `, version ${made}`}.
    ${older && html`<span class="strong">Den svenska texten är nu version ${now}. Översättningen är äldre, och det står för läsaren.</span>`}
  </p>`;
}

function fieldsOf({ line }: Material, file: TranslatedFile): Raw {
  if (file.kind === 'fragor') {
    const { titel, kort, svar } = file.data;
    return html`${named('Frågans ord', [
      ['Titel', titel],
      ['Kort', kort],
    ])}
    ${list(svar.map(({ text, kort: short, hjalp }) => [text, hjalp && html`<span class="help"> (${hjalp})</span>`, ` · ${short}`]))}`;
  }
  const { data } = file;
  return named('Textens egna rader', [
    ['Titel', data.titel],
    'kontakt' in data && ['Kontakt', line(data.kontakt)],
    'visa-forst-nar' in data && data['visa-forst-nar'] !== undefined && ['Visas först när', data['visa-forst-nar']],
    'svarar-mot' in data && ['Svarar mot personalens version', data['svarar-mot']],
    'utan-lagrum' in data && data['utan-lagrum'] !== undefined && ['Skäl till att lagrum saknas', data['utan-lagrum']],
  ]);
}
