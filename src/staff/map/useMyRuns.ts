import { useEffect, useMemo, useState } from 'react';
import { inOrder } from '../../../machines/concerns.ts';
import { flows } from '../../../machines/index.ts';
import type { FlowId } from '../../../machines/index.ts';
import { runOnMap } from '../../../machines/map.ts';
import type { RunOnMap } from '../../../machines/map.ts';
import { currentAnswers } from '../../../machines/session.machine.ts';
import { besideAt } from '../../../machines/several.ts';
import { leftAlone } from '../../session/idle.ts';
import { remembered } from '../../session/storage.ts';
import type { Visit } from '../../session/storage.ts';

/**
 * The runs that this tab remembers, as they go over the map: the one on the screen, and with a plan each of its concerns. Read on the
 * device and kept nowhere else; none while nothing has been answered, and gone when what has been answered is wiped.
 */
export function useMyRuns(flow: FlowId): readonly RunOnMap[] {
  const [visit, setVisit] = useState<Visit>();
  useEffect(() => {
    const look = () => setVisit(remembered(flow));
    const forget = () => setVisit(undefined);
    look();
    // Back brings a page as it was: the run may have gone on, or been wiped, since.
    addEventListener('pageshow', look);
    addEventListener(leftAlone, forget);
    return () => {
      removeEventListener('pageshow', look);
      removeEventListener(leftAlone, forget);
    };
  }, [flow]);
  return useMemo(() => (visit ? runsOf(visit, flow) : []), [visit, flow]);
}

function runsOf({ session }: Visit, flow: FlowId): readonly RunOnMap[] {
  if (Object.keys(currentAnswers(session)).length === 0) return [];
  const moves = besideAt(session, session.at).plan ? inOrder(session) : [session.at];
  return moves.map((move) => runOnMap(flows[flow], session.moves[move]!, besideAt(session, move).passed));
}
