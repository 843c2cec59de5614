import { useEffect, useState } from 'react';
import { t } from '../content/i18n.ts';
import { applyDisplay, storedDisplay } from '../session/display.ts';
import type { Display } from '../session/display.ts';

const sizes = ['normal', 'stor', 'storst'] as const;

/** Text size and contrast, kept on the device. */
export function DisplayChoices() {
  const [display, setDisplay] = useState<Display>({ size: 'normal', contrast: 'normal' });
  useEffect(() => setDisplay(storedDisplay()), []);
  const choose = (next: Display) => {
    setDisplay(next);
    applyDisplay(next);
  };
  return (
    <fieldset className="choice not-spoken">
      <legend>{t('visning.rubrik')}</legend>
      {sizes.map((size) => (
        <button key={size} type="button" aria-pressed={display.size === size} onClick={() => choose({ ...display, size })}>
          {t(`visning.${size}`)}
        </button>
      ))}
      <button
        type="button"
        aria-pressed={display.contrast === 'hog'}
        onClick={() => choose({ ...display, contrast: display.contrast === 'hog' ? 'normal' : 'hog' })}
      >
        {t('visning.kontrast')}
      </button>
    </fieldset>
  );
}
