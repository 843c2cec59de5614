import type { Timeline as TimelineText } from '../content/types.ts';
import { LawChips } from './LawChips.tsx';
import { Line } from './Prose.tsx';
import { StandingNote } from './StandingNote.tsx';

/** What happens next, drawn as a trail through time: upright on a phone, lying on a wide screen. */
export function Timeline({ timeline }: { timeline: TimelineText }) {
  return (
    <section className="sec">
      <h2>{timeline.titel}</h2>
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
    </section>
  );
}
