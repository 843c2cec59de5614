import type { ComponentType } from 'react';
import type { LookupLetter, LookupWord } from '../content/types.ts';
import { Line } from './Prose.tsx';

interface Props {
  readonly letters: readonly LookupLetter[];
  readonly words: {
    /** What the links to the letters are called. */
    readonly letters: string;
    /** What stands before whom to turn to, where Vägval has no answer and where it has one. */
    readonly turn: string;
    readonly turnToo: string;
  };
  /** A link to the first question, which names a concern to begin with. */
  readonly Begin: ComponentType<{ readonly concern: string }>;
}

/** Everyday words from A to Ö, with what each leads to: links, with no field to write in and nothing to filter. */
export function LookupList({ letters, words, Begin }: Props) {
  return (
    <>
      <nav className="lookup-letters" aria-label={words.letters}>
        <ul>
          {letters.map(({ letter }, index) => (
            <li key={letter}>
              <a href={`#${idOf(index)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, words: own }, index) => (
        <section key={letter} className="sec lookup">
          <h2 id={idOf(index)}>{letter}</h2>
          <dl>
            {own.map((word) => (
              <div key={word.ord}>
                <dt>{word.ord}</dt>
                <Ends word={word} words={words} Begin={Begin} />
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

const idOf = (index: number) => `bokstav-${index + 1}`;

function Ends({ word: { links, borja, vand }, words, Begin }: Omit<Props, 'letters'> & { readonly word: LookupWord }) {
  return (
    <>
      {links.map(({ href, text }) => (
        <dd key={href}>
          <a href={href}>{text}</a>
        </dd>
      ))}
      {borja && (
        <dd>
          <Begin concern={borja} />
        </dd>
      )}
      {vand && (
        <dd>
          {links.length > 0 || borja ? words.turnToo : words.turn} <Line html={vand} />
        </dd>
      )}
    </>
  );
}
