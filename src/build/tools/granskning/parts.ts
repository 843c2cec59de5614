import { endedSignatures, signaturesOf, textPrint, versionOf } from '../../compiler/text-signature.ts';
import type { Signable } from '../../compiler/text-signature.ts';
import type { ContentFile } from '../../compiler/files.ts';
import { html, joined, list } from './html.ts';
import type { Raw } from './html.ts';
import { dayInWords, daysInWords } from './material.ts';
import type { Material } from './material.ts';
import { roles } from './words.ts';

/** What a lawyer is asked of a text: a sentence, with its days where it has any. */
export const askedOf = (items: readonly (string | { readonly text: string; readonly fran?: string; readonly till?: string })[]) =>
  items.map((item) => (typeof item === 'string' ? item : `${daysInWords(item.fran, item.till)}: ${item.text}`));

/** The mark where legal review is needed; nothing where it is not. */
export const lawyerMark = (material: Material, { data }: Pick<ContentFile, 'data'>): Raw | undefined => {
  const asked = 'jurist' in data ? askedOf(data.jurist) : [];
  return asked.length > 0
    ? html`<div class="lawyer">
        <h4>Behöver granskas av jurist</h4>
        ${list(asked.map((item) => material.line(item)))}
      </div>`
    : undefined;
};

/** Where a text comes from. */
export const sourcesOf = ({ files }: Material, citations: readonly { readonly kalla: string; readonly avsnitt?: string | undefined }[]) =>
  citations.length > 0 &&
  html`<p class="small">
    <span class="strong">Källor:</span> ${joined(
      citations.map(({ kalla, avsnitt }) => {
        const source = files.sources?.[kalla];
        return [source?.titel ?? kalla, source && ` (${source.utgivare}, ${source.datum})`, avsnitt && `, ${avsnitt}`];
      }),
      '; ',
    )}
  </p>`;

/** What a text says of itself: where it stands, its version, its days and who has reviewed it. */
export const factsOf = (file: Signable): Raw => {
  const { data } = file;
  return html`<p class="facts">
    ${joined(
      [
        'version' in data && `Version ${data.version}`,
        'galler-fran' in data &&
          data['galler-fran'] &&
          daysInWords(data['galler-fran'], data['galler-till' as keyof typeof data] as string),
        'granskad' in data && `Granskad ${dayInWords(data.granskad.datum)} av ${roles[data.granskad.roll]!}`,
        `Lydelse ${textPrint(file)}`,
        html`<code>content/${file.file}</code>`,
      ].filter(Boolean),
      ' · ',
    )}
  </p>`;
};

/** Who has signed a text, and room to sign it. */
export const roomToSign = (file: Signable): Raw => {
  const signed = signaturesOf(file);
  const says = signed.map(({ roll, version, datum, galler }) =>
    galler
      ? `Signerad av ${roles[roll]!} ${dayInWords(datum)}, version ${version}.`
      : `Version ${version} signerades av ${roles[roll]!} ${dayInWords(datum)}. Texten är ändrad sedan dess: signaturen gäller inte den här lydelsen.`,
  );
  const lawyer = signed.some(({ roll, galler }) => galler && roll === 'jurist');
  return html`<div class="sign">
    <p>${[...(lawyer ? [] : ['Ingen jurist har signerat texten.']), ...says].join(' ')}</p>
    <p class="blanks">
      Roll: <span class="blank"></span> Datum: <span class="blank"></span> Version:
      <span class="filled">${versionOf(file)}, lydelse ${textPrint(file)}</span>
    </p>
    <p class="blanks">Anmärkning: <span class="blank wide"></span></p>
  </div>`;
};

/** The end of a text: what needs a lawyer, its sources, and room to sign. */
export const endOf = (material: Material, file: Signable): Raw =>
  html`${lawyerMark(material, file)}${'kallor' in file.data && sourcesOf(material, file.data.kallor)} ${factsOf(file)} ${roomToSign(file)}`;

/** The signatures that have ended, in words. */
export const endedInWords = ({ files }: Material, today: string): readonly string[] =>
  endedSignatures(files, today).map(({ file, message }) => `content/${file}: ${message}`);
