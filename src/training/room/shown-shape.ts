import { groups } from '../../../machines/room/hands.ts';
import { isCount, isFlag, isNumber, isText, listOf, mapOf, maybe, oneOf, shape } from '../../session/shape.ts';
import type { Check } from '../../session/shape.ts';

const texts = listOf(isText);
const tally = mapOf(isCount);

const sitting = shape({
  cases: listOf(shape({ id: isText, svar: mapOf(isText), own: maybe(isFlag) })),
  ask: maybe(texts),
  current: maybe(isText),
  stage: oneOf('plan', 'story', 'choose', 'revealed', 'road', 'minutes'),
  step: isCount,
  part: isCount,
  records: mapOf(
    shape({
      hands: mapOf(shape({ skola: tally, socialtjanst: tally })),
      shown: texts,
      skipped: texts,
      ended: isFlag,
      spent: isNumber,
    }),
  ),
  takenHome: texts,
  clock: shape({ minutes: isNumber, elapsed: isNumber, startedAt: maybe(isNumber) }),
  began: maybe(isNumber),
  latest: maybe(isNumber),
});

// What a text of a case is written as (see `src/content/case/text.ts`): links lead to pages of ours or to a telephone.
const ours = /<\/?(?:p|ul|ol|li|strong)>|<span class="hel">|<\/(?:span|a)>|<a href="(?:\/[\w/#-]*|tel:[\d+]*)"(?: class="lagrum")?>/g;

/** True for a text that holds no other markup than a case's own. */
export const plainHtml: Check = (value) =>
  typeof value === 'string' && !/[<>]/.test(value.replaceAll(ours, '')) && !/href="\/\//.test(value);

const ownCase = shape({ id: isText, titel: isText, plats: maybe(isText), utfall: isText, prata: plainHtml, ledare: plainHtml });

/** Whether what another window says that it shows is whole: what is in it goes on the page. */
export const isShown: Check = shape({ sitting, group: oneOf(...groups), own: listOf(ownCase) });
