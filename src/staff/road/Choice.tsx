interface Props<T extends string> {
  readonly legend: string;
  readonly options: readonly T[];
  readonly label: (option: T) => string;
  readonly value: T | undefined;
  readonly choose: (option: T) => void;
}

/** Two or three ways, one of which is pressed. */
export function Choice<T extends string>({ legend, options, label, value, choose }: Props<T>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <button key={option} type="button" aria-pressed={option === value} onClick={() => choose(option)}>
          {label(option)}
        </button>
      ))}
    </fieldset>
  );
}
