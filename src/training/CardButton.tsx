interface Props {
  readonly title: string;
  readonly help: string;
  readonly name?: string;
  readonly value?: string;
  readonly press: () => void;
}

/** A large button with a title and a line of help. */
export function CardButton({ title, help, name, value, press }: Props) {
  const words = (
    <span>
      <b>{title}</b>
      <small>{help}</small>
    </span>
  );
  return (
    <button type="button" className="card" name={name} value={value} onClick={press}>
      {words}
    </button>
  );
}
