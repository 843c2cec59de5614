import { languages } from '../content/language.ts';
import { LeaveLink } from '../kit/LeaveLink.tsx';
import { Optional } from '../kit/Optional.tsx';
import { DisplayButton } from './DisplayButton.tsx';
import { ReadAloud } from './ReadAloud.tsx';

/** The top of every page for parents: the way out, how to see or hear the text better, and the same page in other languages. */
export function ParentTop({ path, language }: { path: string; language: string }) {
  return (
    <div className="parent-top not-spoken">
      <LeaveLink />
      <div className="tools">
        <Optional>
          <DisplayButton />
        </Optional>
        {languages
          .filter(({ id }) => id !== language)
          .map(({ id, namn }) => (
            <a key={id} className="tool" href={`${id === 'sv' ? '' : `/${id}`}${path}`} lang={id} hrefLang={id}>
              {namn}
            </a>
          ))}
        {/* Last: the voice is known late, and must not move the rest. */}
        <Optional>
          <ReadAloud />
        </Optional>
      </div>
    </div>
  );
}
