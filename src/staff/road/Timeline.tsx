import type { Timeline as TimelineText } from '../../content/types.ts';
import { LawChips } from '../../kit/LawChips.tsx';
import { Line } from '../../kit/Prose.tsx';
import { StandingNote } from '../../kit/StandingNote.tsx';
import { Fold } from './Section.tsx';

/** What happens next, drawn as a trail through time. */
export function Timeline({ timeline }: { timeline: TimelineText }) {
  return (
    <Fold title={timeline.titel}>
      <StandingNote text={timeline} />
      <ol className="timeline">
        {timeline.punkter.map(({ nar, vad, lagrum }) => (
          <li key={nar}>
            <b>{nar}</b>
            <span>
              <Line html={vad} /> <LawChips ids={lagrum} />
            </span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
