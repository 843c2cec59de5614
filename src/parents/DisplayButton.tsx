import { t } from '../content/i18n.ts';
import { DisplayChoices } from './DisplayChoices.tsx';

/** Opens the choice of text size and contrast. */
export function DisplayButton() {
  return (
    <>
      <button type="button" className="tool" popoverTarget="visning">
        Aa<span className="visually-hidden"> {t('visning.rubrik')}</span>
      </button>
      <div popover="auto" id="visning" className="visning">
        <DisplayChoices />
        <button type="button" className="plain" popoverTarget="visning" popoverTargetAction="hide">
          {t('lag.stang')}
        </button>
      </div>
    </>
  );
}
