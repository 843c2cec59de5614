import noteStrings from 'virtual:content/note-strings';
import { addStrings } from '../../content/i18n.ts';

// What stands beside a question and decides nothing in it, fetched with the first question and not before it:
// what is said of a change in the law, what a lawyer must see, and how much is left.
export { JuristNote } from '../JuristNote.tsx';
export { SignedNote } from '../SignedNote.tsx';
export { StandingNote, StandingNoteForParents } from '../StandingNote.tsx';
export { leftInWords } from './left.ts';

addStrings('sv', noteStrings);
