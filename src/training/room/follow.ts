import type { Message, Shown } from './channel.ts';

/** A projector, by the id of its page, and what it shows. */
export interface Projector {
  readonly from: string;
  readonly shown: Shown;
}

// More tabs than anyone has: the oldest have gone without a word.
const most = 20;

/** The projectors that are known after a message, the one that spoke last at the end. */
export function projectorsAfter(known: readonly Projector[], message: Message): readonly Projector[] {
  if (message.type !== 'shown' && message.type !== 'gone') return known;
  const others = known.filter(({ from }) => from !== message.from);
  return message.type === 'gone' ? others : [...others, { from: message.from, shown: message.shown }].slice(-most);
}

/**
 * The projector that the notes follow: the room where something was done last. A tab of the training where no session is shown
 * takes nothing over when it is opened, and leaves nothing behind when it is closed.
 */
export function followed(known: readonly Projector[]): Projector | undefined {
  const rooms = known.filter(({ shown }) => shown.sitting.current !== undefined);
  const [latest] = [...rooms].sort((a, b) => (b.shown.sitting.latest ?? 0) - (a.shown.sitting.latest ?? 0));
  return latest ?? known[known.length - 1];
}
