import type { Municipality } from '../content/types.ts';
import { isText, listOf, mapOf, maybe, oneOf, shape } from './shape.ts';

const citations = listOf(shape({ kalla: isText, avsnitt: maybe(isText) }));
const texts = listOf(isText);

const layerShape = shape({
  id: isText,
  namn: isText,
  version: isText,
  kod: maybe(isText),
  granskad: shape({ datum: isText, roll: isText }),
  html: isText,
  omraden: listOf(shape({ id: isText, namn: isText, not: maybe(isText), ersatter: maybe(texts) })),
  insatser: listOf(
    shape({
      id: isText,
      titel: isText,
      behovsprovning: oneOf('ja', 'nej', 'oklart'),
      form: maybe(isText),
      html: isText,
      kallor: citations,
      utfall: texts,
      inteVid: maybe(texts),
      omraden: maybe(texts),
      villkor: maybe(mapOf((accepted) => isText(accepted) || texts(accepted))),
    }),
  ),
  upphort: listOf(
    shape({ id: isText, titel: isText, datum: isText, html: isText, kallor: citations, ersattAv: maybe(isText), inteVid: maybe(texts) }),
  ),
  uppgifter: mapOf(shape({ text: isText, kallor: citations })),
});

/** True for a municipality's layer that is whole: one of another shape would take the page down where it is shown. */
export const isLayer = (value: unknown): value is Municipality => layerShape(value);
