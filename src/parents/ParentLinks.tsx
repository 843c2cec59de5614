import { usePart } from '../content/store.ts';
import { t } from '../content/i18n.ts';
import { parentAddress } from '../content/parent-addresses.ts';

/** What a parent may want to read besides, for the foot of the page. */
export function ParentLinks({ language }: { language: string }) {
  // The words for them come with the texts.
  if (!usePart('foralder')) return null;
  return (
    <>
      <li>
        <a href={parentAddress('/foralder/svar/', language)}>{t('foralder.alla-svar')}</a>
      </li>
      <li>
        <a href={parentAddress('/ordlista/', language)}>{t('ordlista.rubrik')}</a>
      </li>
    </>
  );
}
