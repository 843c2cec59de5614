interface Props {
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly less: string;
  readonly more: string;
  readonly change: (value: number) => void;
}

/** A number with a button on each side: nothing to type. */
export function Stepper({ label, value, from, to, less, more, change }: Props) {
  return (
    <div className="stepper" role="group" aria-label={label}>
      <span className="stepper-label">{label}</span>
      <button
        type="button"
        className="plain"
        aria-label={less}
        aria-disabled={value <= from}
        onClick={() => value > from && change(value - 1)}
      >
        −
      </button>
      <output>{value}</output>
      <button type="button" className="plain" aria-label={more} aria-disabled={value >= to} onClick={() => value < to && change(value + 1)}>
        +
      </button>
    </div>
  );
}
