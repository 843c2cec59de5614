import { useEffect, useState } from 'react';

type Listener = (words: string) => void;

let listener: Listener | undefined;

/** Lets a screen reader say these words, wherever the focus is on its way. Nothing is seen of it. */
export const announce = (words: string): void => listener?.(words);

/** How long the words wait (ms): what is said in the same moment as the focus moves is lost in some screen readers. */
const after = 150;

/** Stands on every page for as long as it lives: only a region that was there before its words is heard. */
export function Announcer() {
  const [words, setWords] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    listener = (next) => {
      clearTimeout(timer);
      // Emptied first, so that the same words are said again.
      setWords('');
      timer = setTimeout(() => setWords(next), after);
    };
    return () => {
      clearTimeout(timer);
      listener = undefined;
    };
  }, []);
  return (
    <p className="visually-hidden" role="status" data-announcer="">
      <span key={words}>{words}</span>
    </p>
  );
}
