import { languages } from '../language.ts';
import { LeaveButton } from './LeaveButton.tsx';

/** The top of every page for parents: the same page in other languages, and the way out. */
export function ParentTop({ path, language, clear }: { path: string; language: string; clear?: () => void }) {
  return (
    <div className="parent-top not-spoken">
      <p className="languages">
        {languages
          .filter(({ id }) => id !== language)
          .map(({ id, namn }) => (
            <a key={id} href={`${id === 'sv' ? '' : `/${id}`}${path}`} lang={id} hrefLang={id}>
              {namn}
            </a>
          ))}
      </p>
      <LeaveButton {...(clear && { clear })} />
    </div>
  );
}
