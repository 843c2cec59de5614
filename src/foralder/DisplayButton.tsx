import { t } from '../i18n.ts';
import { DisplayChoices } from './DisplayChoices.tsx';
import { ReadAloud } from './ReadAloud.tsx';

/** Listen, text size, contrast and print: for whoever reads slowly, or wants to keep the text. */
export function ParentTools({ target, language }: { target: string; language: string }) {
  return (
    <details className="tools not-spoken">
      <summary>{t('foralder.verktyg')}</summary>
      <ReadAloud target={target} language={language} />
      <DisplayChoices />
      <p>
        <button type="button" className="plain" onClick={() => print()}>
          {t('foralder.skriv-ut')}
        </button>
      </p>
    </details>
  );
}
