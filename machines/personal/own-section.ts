import type { Condition, Route } from '../flow.ts';
import type { QuestionId } from '../ids.gen.ts';

const first = {
  franvaro: 'skolform',
  samtycke: 'syfte',
  sekretess: 'huvudman',
  'service-bistand': 'soc-utredning',
} as const;

/**
 * The routes to the concern's own section, once the gate has let it through.
 * Worry (`oro`) begins at different pages, so the caller says where; left out, it has no route here.
 */
export const ownSection = ({ oro }: { oro?: QuestionId }, when: Condition = {}): readonly Route[] =>
  Object.entries({ ...(oro && { oro }), ...first }).map(([arende, to]) => ({
    when: { ...when, arende: arende as keyof typeof first | 'oro' },
    to,
  }));
