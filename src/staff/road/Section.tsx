import type { ReactNode } from 'react';

interface Props {
  readonly id?: string;
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A titled part of a road; one with an id can be gone to. */
export function Section({ id, title, className = '', children }: Props) {
  return (
    <section {...(id && { id, tabIndex: -1 })} className={`sec ${className}`.trim()}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The same, one tap away: what is read afterwards, or when something does not go as it should. On paper it stands open. */
export function Fold({ id, title, className = '', children }: Props) {
  return (
    <section {...(id && { id, tabIndex: -1 })} className={`sec folded ${className}`.trim()}>
      <details>
        <summary>
          <h2>{title}</h2>
        </summary>
        {children}
      </details>
    </section>
  );
}
